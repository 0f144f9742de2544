import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../api.ts'

/** As many of a kind as one looks through before typing on. */
export const MOST = 6

/** Every interview, to be looked through here: there are some dozens. */
export const interviewsQuery = queryOptions({
  queryKey: ['palette', 'interviews'],
  queryFn: () => ask('interviews.list', {}),
})

/** The first few companies a search finds. */
export function companiesQuery(search: string) {
  return queryOptions({
    queryKey: ['palette', 'companies', search],
    queryFn: () => ask('companies.page', { search, offset: 0, limit: MOST }),
  })
}

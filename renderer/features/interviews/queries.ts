import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../api.ts'

/** Names of what this feature asks; all of it is asked again when an interview changes. */
export const interviewKeys = {
  all: ['interviews'] as const,
  list: () => ['interviews', 'list'] as const,
  one: (id: string) => ['interviews', 'one', id] as const,
  contact: (id: string) => ['interviews', 'contact', id] as const,
}

/** All interviews, a row each. */
export const interviewsQuery = queryOptions({
  queryKey: interviewKeys.list(),
  queryFn: () => ask('interviews.list', {}),
})

/** One interview with its agenda and checklist. */
export function interviewQuery(id: string) {
  return queryOptions({ queryKey: interviewKeys.one(id), queryFn: () => ask('interviews.get', { id }) })
}

/** The person an interview is planned with. */
export function contactQuery(id: string) {
  return queryOptions({ queryKey: interviewKeys.contact(id), queryFn: () => ask('contacts.get', { id }) })
}

import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../api.ts'

/** The whole bank with how often each question is used. */
export const questionsQuery = queryOptions({
  queryKey: ['questions', 'list'],
  queryFn: () => ask('questions.list', {}),
})

/** One question with everywhere it was used. */
export function questionQuery(id: string) {
  return queryOptions({
    queryKey: ['questions', 'one', id],
    queryFn: () => ask('questions.get', { id }),
  })
}

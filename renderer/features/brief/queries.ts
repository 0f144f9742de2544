import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../api.ts'

/** The words of the page, formatted for its reader; what fits is found out here. */
export function contentQuery(interviewId: string) {
  return queryOptions({
    queryKey: ['brief', 'content', interviewId],
    queryFn: () => ask('brief.content', { interviewId }),
  })
}

import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../api.ts'

export const briefKeys = {
  content: (interviewId: string) => ['brief', 'content', interviewId] as const,
  settings: () => ['brief', 'settings'] as const,
}

/** The words of the page, formatted for its reader; what fits is found out here. */
export function contentQuery(interviewId: string) {
  return queryOptions({
    queryKey: briefKeys.content(interviewId),
    queryFn: () => ask('brief.content', { interviewId }),
  })
}

export const settingsQuery = queryOptions({
  queryKey: briefKeys.settings(),
  queryFn: () => ask('settings.get', {}),
})

import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../api.ts'

/** Names of what this feature asks; all of it is asked again when any of it changes. */
export const debriefKeys = {
  all: ['debrief'] as const,
  one: (interviewId: string) => ['debrief', 'one', interviewId] as const,
  followUps: (interviewId: string) => ['debrief', 'followUps', interviewId] as const,
}

/** What is written down of one interview. */
export function debriefQuery(interviewId: string) {
  return queryOptions({
    queryKey: debriefKeys.one(interviewId),
    queryFn: () => ask('debrief.get', { interviewId }),
  })
}

/** The user's own messages to start from. */
export const templatesQuery = queryOptions({
  queryKey: ['debrief', 'templates'],
  queryFn: () => ask('templates.list', {}),
})

/** What follows one interview. */
export function followUpsQuery(interviewId: string) {
  return queryOptions({
    queryKey: debriefKeys.followUps(interviewId),
    queryFn: () => ask('followUps.of', { interviewId }),
  })
}

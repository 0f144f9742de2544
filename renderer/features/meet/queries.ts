import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../api.ts'

/** Names of what this feature asks and has under way. */
export const meetKeys = {
  one: (interviewId: string) => ['meetings', 'one', interviewId] as const,
  running: ['meetings', 'running'] as const,
  /** Actions on their way to the planner. */
  actions: (interviewId: string) => ['meetings', 'actions', interviewId] as const,
}

/** An interview as the live mode shows it. */
export function meetingQuery(interviewId: string) {
  return queryOptions({
    queryKey: meetKeys.one(interviewId),
    queryFn: () => ask('meetings.get', { interviewId }),
  })
}

/** The meeting that runs, if one does. */
export const runningQuery = queryOptions({
  queryKey: meetKeys.running,
  queryFn: () => ask('meetings.running', {}),
})

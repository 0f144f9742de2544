import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query'
import type { Input } from '../../../contract/contract.ts'
import { act } from '../../../domain/meeting/act.ts'
import type { MeetingRun } from '../../../domain/meeting/run.ts'
import { ask } from '../../api.ts'
import { meetingQuery, meetKeys } from './queries.ts'

type Action = Pick<Input<'meetings.act'>, 'action' | 'at'>

/**
 * Actions that show at once. They are sent one after the other, and each counts as pending until the planner has been
 * asked again, so that what is shown never falls back to what was before.
 */
export function useAct(interviewId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationKey: meetKeys.actions(interviewId),
    scope: { id: `meeting-${interviewId}` },
    mutationFn: ({ action, at }: Action) => ask('meetings.act', { interviewId, action, at }),
    onSettled: () => client.invalidateQueries(),
  })
}

/**
 * The meeting with the actions on their way done; a refused one falls out of it by itself. What the planner keeps is read
 * where its answers arrive: an action counts as done from then on, and whoever gives `kept` may be drawn a moment later.
 */
export function useShownRun(kept: MeetingRun): MeetingRun {
  const client = useQueryClient()
  const view = client.getQueryData(meetingQuery(kept.meeting.interviewId).queryKey)
  const known: MeetingRun = view?.meeting == null ? kept : { ...view, meeting: view.meeting }
  const pending = useMutationState({
    filters: { mutationKey: meetKeys.actions(kept.meeting.interviewId), status: 'pending' },
    select: (mutation) => mutation.state.variables as Action,
  })
  return pending.reduce((run, { action, at }) => act(run, action, at), known)
}

/** Begins an interview, or a rehearsal of it. */
export function useBegin(interviewId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (kind: Input<'meetings.begin'>['kind']) => ask('meetings.begin', { interviewId, kind }),
    // The screen changes once the planner says that it runs.
    onSettled: () => client.invalidateQueries(),
  })
}

/** Forgets a rehearsal. */
export function useDiscard(interviewId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => ask('meetings.discard', { interviewId }),
    onSettled: () => client.invalidateQueries(),
  })
}

/** Gives the agenda the minutes of a rehearsal. */
export function useTakeMinutes(interviewId: string) {
  return useMutation({ mutationFn: () => ask('meetings.takeMinutes', { interviewId }) })
}

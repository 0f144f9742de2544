import { useLocation } from 'wouter'
import type { MeetingAction } from '../../../domain/meeting/act.ts'
import { refit } from '../../../domain/meeting/refit.ts'
import { currentItem, itemRecord, type MeetingRun, openItems } from '../../../domain/meeting/run.ts'
import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { leftOutText } from './leftOutText.ts'
import { readMeetingTime } from './meetingTime.ts'
import { useAct } from './mutations.ts'

export type LiveActions = ReturnType<typeof useLiveActions>

/** Everything one can do while a meeting runs, at the moment one does it. */
export function useLiveActions(run: MeetingRun, cut: () => void) {
  const { interviewId, kind } = run.meeting
  const { mutate } = useAct(interviewId)
  const [, navigate] = useLocation()
  const tell = useTellUndoable()
  const current = currentItem(run)

  function send(action: MeetingAction): void {
    mutate({ action, at: toInstant(new Date(readMeetingTime(run).now)) })
  }

  return {
    tick: () => current !== null && send({ kind: 'tick', itemId: current.id }),
    skip: () => current !== null && send({ kind: 'skip', itemId: current.id }),
    extra: () => {
      if (current === null) return
      const extraMinutes = Math.min(600, itemRecord(run, current.id).extraMinutes + 1)
      send({ kind: 'extra', itemId: current.id, extraMinutes })
    },
    jump: (itemId: string) => send({ kind: 'jump', itemId }),
    /** Goes to the open item that stands so many places further in the agenda. */
    step: (by: 1 | -1) => {
      const open = openItems(run)
      const there = open[open.findIndex(({ id }) => id === current?.id) + by]
      if (current !== null && there !== undefined) send({ kind: 'jump', itemId: there.id })
    },
    cut,
    leave: (leaveAt: string) => {
      const { dropped } = refit(run, Date.parse(leaveAt), readMeetingTime(run).now)
      send({ kind: 'leave', leaveAt })
      const { cut: text } = words.meet
      tell(dropped.length === 0 ? text.doneAll : text.done(leftOutText(dropped.map(({ item }) => item.text))))
    },
    end: () => {
      send({ kind: 'end' })
      if (kind === 'interview') navigate(`/interviews/${interviewId}/debrief`)
    },
  }
}

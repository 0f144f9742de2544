import { useMutation } from '@tanstack/react-query'
import type { Interaction } from '../../../domain/contact.ts'
import { toInstant } from '../../../domain/time.ts'
import type { TodayItem, TouchDue } from '../../../domain/today.ts'
import { titleOf } from '../../../domain/todayTexts.ts'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { formatDate } from '../../ui/time.ts'
import { dayFromNow } from './days.ts'

/** Marks a thing as done in the planner; null for one that is done on the screen it opens. */
export function finisherOf(item: TodayItem): (() => Promise<unknown>) | null {
  switch (item.kind) {
    case 'prepare':
      return () => ask('interviews.check', { checklistItemId: item.checklistItemId, done: true })
    case 'silent':
      return item.step === 'stop' ? () => ask('outreach.stop', { id: item.requestId }) : null
    case 'promise':
      return () => ask('promises.check', { id: item.promiseId, done: true })
    case 'thank-you':
    case 'report-back':
    case 'touch': {
      const { kind, followUpId, interviewId } = item
      if (followUpId !== null) return () => ask('followUps.finish', { id: followUpId })
      if (kind !== 'thank-you' || interviewId === null) return null
      return () => ask('followUps.thanked', { interviewId })
    }
    default:
      return null
  }
}

/** Moves a thing to another day, `2026-11-24`; null for one that somebody else waits for, or that has no day. */
export function moverOf(item: TodayItem): ((day: string) => Promise<unknown>) | null {
  if (item.kind === 'promise') {
    return (day) => ask('promises.edit', { id: item.promiseId, changes: { dueOn: day } })
  }
  if (item.kind !== 'touch' && item.kind !== 'report-back') return null
  const { followUpId: id } = item
  return id === null ? null : (day) => ask('followUps.postpone', { id, day })
}

/** Does what a row asks for, as far as the planner is concerned. */
export function useFinish(item: TodayItem) {
  const tell = useTellUndoable()
  return useMutation({
    mutationFn: (finish: () => Promise<unknown>) => finish(),
    onSuccess: () => tell(words.today.done(titleOf(item))),
  })
}

/** Puts a thing off by so many days from today. */
export function usePutOff(item: TodayItem) {
  const tell = useTellUndoable()
  return useMutation({
    mutationFn: async (days: number) => {
      const day = dayFromNow(days)
      await moverOf(item)?.(day)
      return day
    },
    onSuccess: (day) => tell(words.today.moved(titleOf(item), formatDate(day))),
  })
}

/** Puts in place what one cannot do without, in one step. */
export function useRescue() {
  const tell = useTellUndoable()
  return useMutation({
    mutationFn: (interviewId: string) => ask('interviews.rescue', { id: interviewId }),
    onSuccess: ({ questions, shares, tasks }) => tell(words.today.rescue.gained(questions, shares, tasks)),
  })
}

/** Puts on record that one was in touch just now; what passed can be written down on the person's page. */
export function useLogTouch() {
  const tell = useTellUndoable()
  return useMutation({
    mutationFn: ({ kind, touch }: { readonly kind: Interaction['kind']; readonly touch: TouchDue }) =>
      ask('interactions.add', {
        contactId: touch.contactId,
        kind,
        at: toInstant(new Date()),
        summary: '',
      }),
    onSuccess: (_added, { kind }) => tell(words.contactDetail.logged[kind]),
  })
}

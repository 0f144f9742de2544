import { useMutation } from '@tanstack/react-query'
import type { Interaction } from '../../../domain/contact.ts'
import { toInstant } from '../../../domain/time.ts'
import type { TodayItem, TouchDue } from '../../../domain/today.ts'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { titleOf } from './titles.ts'

/** What can be ticked off on Today; a debrief is written, not ticked. */
type Tickable = Exclude<TodayItem, { readonly kind: 'debrief' | 'silent' }>

/** Whether a thing is done by ticking it; others are done on the screen they open. */
export function isTickable(item: TodayItem): item is Tickable {
  return item.kind !== 'debrief' && item.kind !== 'silent'
}

/** Does what a row asks for, as far as the planner is concerned. */
export function useFinish() {
  const tell = useTellUndoable()
  return useMutation({
    mutationFn: (item: Tickable) => finish(item),
    onSuccess: (_nothing, item) => tell(words.today.done(titleOf(item))),
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

function finish(item: Tickable): Promise<unknown> {
  if (item.kind === 'prepare') {
    return ask('interviews.check', { checklistItemId: item.checklistItemId, done: true })
  }
  if (item.followUpId !== null) return ask('followUps.finish', { id: item.followUpId })
  if (item.interviewId !== null) return ask('followUps.thanked', { interviewId: item.interviewId })
  return Promise.resolve()
}

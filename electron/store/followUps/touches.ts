import type { Input } from '../../../contract/contract.ts'
import type { Interview } from '../../../domain/interview.ts'
import { proposeTouches, touchDueAt } from '../../../domain/laterTouches.ts'
import { localDay, toInstant } from '../../../domain/time.ts'
import type { StoreContext } from '../context.ts'
import { requireInterview } from '../interviews/require.ts'
import { insertRecord, listRecords, updateRecords } from '../records.ts'
import { readSettings } from '../settings/service.ts'
import { requireFollowUp } from './service.ts'

const ofPerson = "kind = 'touch' and contact_id = ?"

/** Touches with a person that are still to come, the next first. */
export function openTouches({ db }: Pick<StoreContext, 'db'>, contactId: string) {
  return listRecords(db, 'followUps', `${ofPerson} and done_at is null order by due_at, row`, contactId)
}

/** Days that would suit for later touches after an interview that ended at a moment in UTC. */
export function proposedDays(context: StoreContext, interview: Interview, endedAt: string): string[] {
  const { db, now, zone } = context
  return proposeTouches({
    heldOn: localDay(endedAt, zone),
    known: listRecords(db, 'followUps', ofPerson, interview.contactId).map(({ dueAt, doneAt }) =>
      localDay(doneAt ?? dueAt, zone),
    ),
    today: localDay(toInstant(now()), zone),
    perYear: readSettings(context).norms.touchesPerYear,
  })
}

/** Adds touches with the person of an interview. They belong to the person: an interview is closed without them. */
export function addTouches(
  context: StoreContext,
  { interviewId, days, text }: Input<'followUps.addTouches'>,
): Record<string, never> {
  const { db, newId, zone } = context
  const { contactId } = requireInterview(context, interviewId)
  for (const day of days) {
    insertRecord(db, 'followUps', {
      id: newId(),
      contactId,
      interviewId: null,
      kind: 'touch',
      channel: 'note',
      dueAt: touchDueAt(day, zone),
      doneAt: null,
      subject: '',
      text,
    })
  }
  return {}
}

/** Puts a follow-up on another day. */
export function postpone(
  context: StoreContext,
  { id, day }: { readonly id: string; readonly day: string },
): Record<string, never> {
  requireFollowUp(context, id)
  updateRecords(context.db, 'followUps', { dueAt: touchDueAt(day, context.zone) }, 'id = ?', id)
  return {}
}

import type { Input } from '../../../contract/contract.ts'
import { emptyDebrief } from '../../../domain/debrief.ts'
import type { Debrief } from '../../../domain/interview.ts'
import type { StoreContext } from '../context.ts'
import { requireInterview } from '../interviews/require.ts'
import { deleteRecords, findRecord, insertRecord, updateRecords } from '../records.ts'

/** The debrief of an interview; null before anything was written. */
export function debriefOf({ db }: Pick<StoreContext, 'db'>, interviewId: string): Debrief | null {
  return findRecord(db, 'debriefs', 'interview_id = ?', interviewId)
}

/**
 * Puts the debrief on record, if it is not: whatever is written down of an interview says that it was held.
 * @throws AskwellError `not-found` for an id that no interview has.
 */
export function ensureDebrief(context: StoreContext, interviewId: string): void {
  const interview = requireInterview(context, interviewId)
  if (debriefOf(context, interviewId) !== null) return
  insertRecord(context.db, 'debriefs', emptyDebrief(interview, context.now(), context.zone))
}

/** Says that an interview took place. */
export function sayHeld(
  context: StoreContext,
  { interviewId }: { readonly interviewId: string },
): Record<string, never> {
  ensureDebrief(context, interviewId)
  return {}
}

/**
 * Says that an interview did not take place: it has no start, no debrief and no timed meeting any more, and nobody waits
 * for thanks or word of it. What was prepared or jotted stays for the next time.
 */
export function sayNotHeld(
  context: StoreContext,
  { interviewId }: { readonly interviewId: string },
): Record<string, never> {
  const { db } = context
  requireInterview(context, interviewId)
  updateRecords(db, 'interviews', { startsAt: null }, 'id = ?', interviewId)
  deleteRecords(db, 'debriefs', 'interview_id = ?', interviewId)
  deleteRecords(db, 'meetings', "interview_id = ? and kind = 'interview'", interviewId)
  deleteRecords(db, 'followUps', "interview_id = ? and kind <> 'touch' and done_at is null", interviewId)
  return {}
}

/** Changes what a debrief holds; the first change begins it. */
export function editDebrief(
  context: StoreContext,
  { id: interviewId, changes }: Input<'debrief.edit'>,
): Record<string, never> {
  ensureDebrief(context, interviewId)
  updateRecords(context.db, 'debriefs', changes, 'interview_id = ?', interviewId)
  return {}
}

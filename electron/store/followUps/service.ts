import { AskwellError } from '../../../contract/error.ts'
import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import type { StoreContext } from '../context.ts'
import { requireInterview } from '../interviews/require.ts'
import { insertRecord, updateRecords } from '../records.ts'

/** Marks a follow-up as done now. */
export function finishFollowUp(
  { db, now }: StoreContext,
  { id }: { readonly id: string },
): Record<string, never> {
  const changed = updateRecords(db, 'followUps', { doneAt: toInstant(now()) }, 'id = ?', id)
  if (changed === 0) throw new AskwellError('not-found', words.today.followUpGone)
  return {}
}

/** Puts on record that thanks were sent for an interview whose thank-you nobody had planned. */
export function recordThanks(
  context: StoreContext,
  { interviewId }: { readonly interviewId: string },
): Record<string, never> {
  const { contactId } = requireInterview(context, interviewId)
  const at = toInstant(context.now())
  insertRecord(context.db, 'followUps', {
    id: context.newId(),
    contactId,
    interviewId,
    kind: 'thank-you',
    channel: 'note',
    dueAt: at,
    doneAt: at,
    subject: '',
    text: '',
  })
  return {}
}

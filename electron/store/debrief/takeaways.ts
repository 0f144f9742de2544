import type { Input } from '../../../contract/contract.ts'
import { AskwellError } from '../../../contract/error.ts'
import { words } from '../../../domain/words/words.ts'
import type { StoreContext } from '../context.ts'
import { requireOptionOf } from '../decisions/options.ts'
import { requireDecision } from '../decisions/service.ts'
import { deleteRecords, insertRecord, updateRecords } from '../records.ts'
import { endOf } from './position.ts'
import { ensureDebrief } from './service.ts'

/**
 * Adds a takeaway after the others.
 * @throws AskwellError `not-found` for a decision or option that is gone; `invalid`, field `optionId`, for an option of
 *   another decision.
 */
export function addTakeaway(
  context: StoreContext,
  takeaway: Input<'takeaways.add'>,
): { readonly id: string } {
  const { db, newId } = context
  const { interviewId, decisionId, optionId } = takeaway
  if (decisionId !== null) requireDecision(context, decisionId)
  if (optionId !== null) requireOptionOf(db, optionId, decisionId)
  ensureDebrief(context, interviewId)
  const id = newId()
  insertRecord(db, 'takeaways', { id, position: endOf(db, 'takeaways', interviewId), ...takeaway })
  return { id }
}

/** Changes the words of a takeaway; what it speaks for is weighed with the decisions. */
export function editTakeaway(
  { db }: StoreContext,
  { id, changes }: Input<'takeaways.edit'>,
): Record<string, never> {
  requireOne(updateRecords(db, 'takeaways', { text: changes.text }, 'id = ?', id))
  return {}
}

/** Removes a takeaway, from its decision as well. */
export function removeTakeaway({ db }: StoreContext, { id }: { readonly id: string }): Record<string, never> {
  requireOne(deleteRecords(db, 'takeaways', 'id = ?', id))
  return {}
}

function requireOne(changed: number): void {
  if (changed === 0) throw new AskwellError('not-found', words.decisions.takeawayGone)
}

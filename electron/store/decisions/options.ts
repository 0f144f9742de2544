import type { Input } from '../../../contract/contract.ts'
import { AskwellError } from '../../../contract/error.ts'
import type { DecisionOption } from '../../../domain/decision.ts'
import { words } from '../../../domain/words/words.ts'
import type { StoreContext } from '../context.ts'
import type { Connection } from '../database.ts'
import { deleteRecords, findRecord, insertRecord, updateRecords } from '../records.ts'
import { endOf, moveTo } from './ordered.ts'

/**
 * The option, which must be one of this decision.
 * @throws AskwellError `not-found` or `invalid`, field `optionId`.
 */
export function requireOptionOf(db: Connection, id: string, decisionId: string | null): DecisionOption {
  const option = findRecord(db, 'decisionOptions', 'id = ?', id)
  if (option === null) throw new AskwellError('not-found', words.decisions.optionGone, 'optionId')
  if (option.decisionId !== decisionId) {
    throw new AskwellError('invalid', words.decisions.optionElsewhere, 'optionId')
  }
  return option
}

/** Adds an option after the others. */
export function addOption(
  { db, newId }: StoreContext,
  { decisionId, text }: Input<'decisions.addOption'>,
): { readonly id: string } {
  if (findRecord(db, 'decisions', 'id = ?', decisionId) === null) {
    throw new AskwellError('not-found', words.decisions.gone)
  }
  const id = newId()
  insertRecord(db, 'decisionOptions', {
    id,
    decisionId,
    text,
    position: endOf(db, 'decisionOptions', decisionId),
  })
  return { id }
}

/** Changes the words of an option. */
export function editOption(
  { db }: StoreContext,
  { id, text }: Input<'decisions.editOption'>,
): Record<string, never> {
  requireOption(db, id)
  updateRecords(db, 'decisionOptions', { text }, 'id = ?', id)
  return {}
}

/** Moves an option to an index of the new order. */
export function moveOption(
  { db }: StoreContext,
  { id, index }: { readonly id: string; readonly index: number },
): Record<string, never> {
  moveTo(db, 'decisionOptions', requireOption(db, id), index)
  return {}
}

/** Removes an option. What was said of it stays; a decision for it is open again, for what was chosen is no more. */
export function removeOption({ db }: StoreContext, { id }: { readonly id: string }): Record<string, never> {
  requireOption(db, id)
  updateRecords(db, 'decisions', { chosenOptionId: null, decidedOn: null }, 'chosen_option_id = ?', id)
  deleteRecords(db, 'decisionOptions', 'id = ?', id)
  return {}
}

function requireOption(db: Connection, id: string): DecisionOption {
  const option = findRecord(db, 'decisionOptions', 'id = ?', id)
  if (option === null) throw new AskwellError('not-found', words.decisions.optionGone)
  return option
}

import { parseAbsolute, toCalendarDate } from '@internationalized/date'
import type { Input } from '../../../contract/contract.ts'
import type { DecisionChanges } from '../../../contract/decisions.ts'
import { AskwellError } from '../../../contract/error.ts'
import type { Decision } from '../../../domain/decision.ts'
import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import type { StoreContext } from '../context.ts'
import { deleteRecords, findRecord, insertRecord, updateRecords } from '../records.ts'
import { requireOptionOf } from './options.ts'

/** @throws AskwellError `not-found` for an id that no decision has. */
export function requireDecision({ db }: Pick<StoreContext, 'db'>, id: string): Decision {
  const decision = findRecord(db, 'decisions', 'id = ?', id)
  if (decision === null) throw new AskwellError('not-found', words.decisions.gone)
  return decision
}

/** Adds a decision of which no more is known yet than its title, kind and deadline. */
export function addDecision(
  { db, newId, now }: StoreContext,
  form: Input<'decisions.add'>,
): { readonly id: string } {
  const id = newId()
  insertRecord(db, 'decisions', {
    id,
    ...form,
    known: '',
    target: '',
    chosenOptionId: null,
    reasons: '',
    decidedOn: null,
    createdAt: toInstant(now()),
  })
  return { id }
}

/** Changes the named details of a decision; the day it was made only where it is. */
export function editDecision(
  context: StoreContext,
  { id, changes }: { readonly id: string; readonly changes: DecisionChanges },
): Record<string, never> {
  const { decidedOn, ...details } = changes
  const isMade = requireDecision(context, id).decidedOn !== null
  updateRecords(context.db, 'decisions', isMade ? changes : details, 'id = ?', id)
  return {}
}

/** Removes a decision with its options and open questions; what was said stays with its interview. */
export function removeDecision(
  context: StoreContext,
  { id }: { readonly id: string },
): Record<string, never> {
  requireDecision(context, id)
  deleteRecords(context.db, 'decisions', 'id = ?', id)
  return {}
}

/**
 * Makes a decision for one of its options, today in the user's zone.
 * @throws AskwellError `not-found`, field `optionId`, for an option that is gone; `invalid` for one of another decision.
 */
export function decide(
  context: StoreContext,
  { id, optionId }: { readonly id: string; readonly optionId: string },
): Record<string, never> {
  const { db, zone, now } = context
  requireDecision(context, id)
  requireOptionOf(db, optionId, id)
  const decidedOn = toCalendarDate(parseAbsolute(toInstant(now()), zone)).toString()
  updateRecords(db, 'decisions', { chosenOptionId: optionId, decidedOn }, 'id = ?', id)
  return {}
}

/** Opens a decision again; the reasons stay. */
export function reopen(context: StoreContext, { id }: { readonly id: string }): Record<string, never> {
  requireDecision(context, id)
  updateRecords(context.db, 'decisions', { chosenOptionId: null, decidedOn: null }, 'id = ?', id)
  return {}
}

/**
 * Says what a takeaway speaks for or against.
 * @throws AskwellError `not-found` for one that is gone; `invalid`, field `optionId`, for an option of another decision.
 */
export function weigh(
  context: StoreContext,
  { id, decisionId, optionId, leaning }: Input<'decisions.weigh'>,
): Record<string, never> {
  const { db } = context
  if (decisionId !== null) requireDecision(context, decisionId)
  if (optionId !== null) requireOptionOf(db, optionId, decisionId)
  const changed = updateRecords(db, 'takeaways', { decisionId, optionId, leaning }, 'id = ?', id)
  if (changed === 0) throw new AskwellError('not-found', words.decisions.takeawayGone)
  return {}
}

import type { Input } from '../../../contract/contract.ts'
import { AskwellError } from '../../../contract/error.ts'
import type { OpenQuestion } from '../../../domain/decision.ts'
import { words } from '../../../domain/words/words.ts'
import type { StoreContext } from '../context.ts'
import type { Connection } from '../database.ts'
import { deleteRecords, findRecord, insertRecord, updateRecords } from '../records.ts'
import { endOf, moveTo } from './ordered.ts'
import { requireDecision } from './service.ts'

/** Adds a question that is still open, after the others. */
export function addQuestion(
  context: StoreContext,
  { decisionId, text }: Input<'decisions.addQuestion'>,
): { readonly id: string } {
  const { db, newId } = context
  requireDecision(context, decisionId)
  const id = newId()
  const position = endOf(db, 'openQuestions', decisionId)
  insertRecord(db, 'openQuestions', { id, decisionId, text, position, answer: '' })
  return { id }
}

/** Changes a question or its answer. */
export function editQuestion(
  { db }: StoreContext,
  { id, changes }: Input<'decisions.editQuestion'>,
): Record<string, never> {
  requireQuestion(db, id)
  updateRecords(db, 'openQuestions', changes, 'id = ?', id)
  return {}
}

/** Moves a question to an index of the new order. */
export function moveQuestion(
  { db }: StoreContext,
  { id, index }: { readonly id: string; readonly index: number },
): Record<string, never> {
  moveTo(db, 'openQuestions', requireQuestion(db, id), index)
  return {}
}

/** Removes a question with its answer. */
export function removeQuestion({ db }: StoreContext, { id }: { readonly id: string }): Record<string, never> {
  requireQuestion(db, id)
  deleteRecords(db, 'openQuestions', 'id = ?', id)
  return {}
}

function requireQuestion(db: Connection, id: string): OpenQuestion {
  const question = findRecord(db, 'openQuestions', 'id = ?', id)
  if (question === null) throw new AskwellError('not-found', words.decisions.questionGone)
  return question
}

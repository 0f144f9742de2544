import type { Input } from '../../../contract/contract.ts'
import { AskwellError } from '../../../contract/error.ts'
import { words } from '../../../domain/words/words.ts'
import { requireItem } from '../agenda/order.ts'
import type { StoreContext } from '../context.ts'
import { deleteRecords, findRecord, insertRecord, updateRecords } from '../records.ts'
import { endOf } from './position.ts'
import { ensureDebrief } from './service.ts'

/** Writes down what was said to a question of the agenda, which says that the interview was held. */
export function writeAnswer(context: StoreContext, input: Input<'answers.write'>): Record<string, never> {
  if (keepAnswer(context, input)) ensureDebrief(context, requireItem(context.db, input.id).interviewId)
  return {}
}

/**
 * Keeps what was said to an item of the agenda, in the words the item has now. An answer that is emptied is none.
 * Answers whether there was anything to keep.
 */
export function keepAnswer(
  { db, newId }: StoreContext,
  { id: agendaItemId, changes: { text } }: Input<'answers.write'>,
): boolean {
  const item = requireItem(db, agendaItemId)
  if (text === undefined) return false
  const known = findRecord(db, 'answers', 'agenda_item_id = ? order by position, row', agendaItemId)
  if (known === null && text === '') return false
  if (text === '') deleteRecords(db, 'answers', 'id = ?', known?.id ?? '')
  else if (known !== null) updateRecords(db, 'answers', { text }, 'id = ?', known.id)
  else {
    insertRecord(db, 'answers', {
      id: newId(),
      interviewId: item.interviewId,
      position: endOf(db, 'answers', item.interviewId),
      question: item.text,
      questionId: item.questionId,
      agendaItemId,
      text,
    })
  }
  return true
}

/** Adds a question that was asked beside the agenda; its answer is written next. */
export function addAnswer(
  context: StoreContext,
  { interviewId, question }: Input<'answers.add'>,
): { readonly id: string } {
  const { db, newId } = context
  ensureDebrief(context, interviewId)
  const id = newId()
  const position = endOf(db, 'answers', interviewId)
  const answer = { id, interviewId, position, question, questionId: null, agendaItemId: null, text: '' }
  insertRecord(db, 'answers', answer)
  return { id }
}

/** Changes the answer to a question that was asked beside the agenda, or the question. */
export function editAnswer(
  { db }: StoreContext,
  { id, changes }: Input<'answers.edit'>,
): Record<string, never> {
  requireAnswer(db, id)
  updateRecords(db, 'answers', changes, 'id = ?', id)
  return {}
}

/** Removes a question that was asked beside the agenda, with its answer. */
export function removeAnswer({ db }: StoreContext, { id }: { readonly id: string }): Record<string, never> {
  requireAnswer(db, id)
  deleteRecords(db, 'answers', 'id = ?', id)
  return {}
}

function requireAnswer(db: StoreContext['db'], id: string): void {
  if (findRecord(db, 'answers', 'id = ?', id) === null) {
    throw new AskwellError('not-found', words.debrief.answerGone)
  }
}

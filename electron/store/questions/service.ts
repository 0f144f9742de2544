import { AskwellError } from '../../../contract/error.ts'
import type { QuestionForm } from '../../../contract/questions.ts'
import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import type { StoreContext } from '../context.ts'
import type { Connection } from '../database.ts'
import { deleteRecords, findRecord, insertRecord, updateRecords } from '../records.ts'

/** Adds a question of the user's own. */
export function addQuestion({ db, newId, now }: StoreContext, form: QuestionForm): { readonly id: string } {
  const id = newId()
  insertRecord(db, 'questions', { id, ...form, createdAt: toInstant(now()) })
  return { id }
}

/** Changes an own question. */
export function editQuestion(
  { db }: StoreContext,
  {
    id,
    changes,
  }: {
    readonly id: string
    readonly changes: { readonly [F in keyof QuestionForm]?: QuestionForm[F] | undefined }
  },
): Record<string, never> {
  requireOwn(db, id)
  updateRecords(db, 'questions', changes, 'id = ?', id)
  return {}
}

/** Removes an own question from the bank. */
export function removeQuestion({ db }: StoreContext, { id }: { readonly id: string }): Record<string, never> {
  requireOwn(db, id)
  deleteRecords(db, 'questions', 'id = ?', id)
  return {}
}

/** Built-in questions are not the user's to change. */
function requireOwn(db: Connection, id: string): void {
  if (findRecord(db, 'questions', 'id = ?', id) === null)
    throw new AskwellError('not-found', words.questions.gone)
}

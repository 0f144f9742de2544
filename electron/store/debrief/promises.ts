import type { Input } from '../../../contract/contract.ts'
import { AskwellError } from '../../../contract/error.ts'
import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import type { StoreContext } from '../context.ts'
import { deleteRecords, findRecord, insertRecord, updateRecords } from '../records.ts'
import { endOf } from './position.ts'
import { ensureDebrief } from './service.ts'

/** Adds what either side said they would do. */
export function addPromise(context: StoreContext, promise: Input<'promises.add'>): { readonly id: string } {
  const { db, newId } = context
  const { interviewId } = promise
  ensureDebrief(context, interviewId)
  const id = newId()
  insertRecord(db, 'promises', { id, position: endOf(db, 'promises', interviewId), doneAt: null, ...promise })
  return { id }
}

/** Changes the words of a promise, whose it is or when it is due. */
export function editPromise(
  { db }: StoreContext,
  { id, changes }: Input<'promises.edit'>,
): Record<string, never> {
  requirePromise(db, id)
  updateRecords(db, 'promises', changes, 'id = ?', id)
  return {}
}

/** Ticks a promise as kept now, or takes the tick away. */
export function checkPromise(
  { db, now }: StoreContext,
  { id, done }: { readonly id: string; readonly done: boolean },
): Record<string, never> {
  requirePromise(db, id)
  updateRecords(db, 'promises', { doneAt: done ? toInstant(now()) : null }, 'id = ?', id)
  return {}
}

/** Removes a promise. */
export function removePromise({ db }: StoreContext, { id }: { readonly id: string }): Record<string, never> {
  requirePromise(db, id)
  deleteRecords(db, 'promises', 'id = ?', id)
  return {}
}

function requirePromise(db: StoreContext['db'], id: string): void {
  if (findRecord(db, 'promises', 'id = ?', id) === null) {
    throw new AskwellError('not-found', words.debrief.promiseGone)
  }
}

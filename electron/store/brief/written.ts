import { AskwellError } from '../../../contract/error.ts'
import type { Origin } from '../../../domain/brief/written.ts'
import { words } from '../../../domain/words/words.ts'
import type { StoreContext } from '../context.ts'
import { findRecord } from '../records.ts'

/**
 * The text behind a row of a page, as it is kept.
 * @throws AskwellError `not-found` when its record is gone.
 */
export function writtenText({ db }: StoreContext, { kind, id, field }: Origin): { readonly text: string } {
  const record = findRecord(db, kind, 'id = ?', id)
  const text: unknown = record === null ? null : Reflect.get(record, field)
  if (typeof text !== 'string') throw new AskwellError('not-found', words.briefTab.gone)
  return { text }
}

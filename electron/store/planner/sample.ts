import { fromDate, toCalendarDate } from '@internationalized/date'
import { AskwellError } from '../../../contract/error.ts'
import { SAMPLE_PREFIX } from '../../../domain/id.ts'
import { resolveOffsets } from '../../../domain/offsets.ts'
import { words } from '../../../domain/words/words.ts'
import sample from '../../../resources/sample.json' with { type: 'json' }
import type { StoreContext } from '../context.ts'
import { statement } from '../database.ts'
import { deleteRecords, findRecord } from '../records.ts'
import { insertDocument, parseDocument } from './document.ts'
import { isEmpty, kindsWithId } from './summary.ts'

/**
 * Fills an empty planner with the sample, its dates counted from today.
 * @throws AskwellError `not-empty` when there is anything in the planner.
 */
export function addSample(context: StoreContext): { readonly contacts: number; readonly interviews: number } {
  if (!isEmpty(context)) throw new AskwellError('not-empty', words.planner.notEmpty)
  const today = toCalendarDate(fromDate(context.now(), context.zone))
  const records = parseDocument(resolveOffsets(sample, today, context.zone))
  insertDocument(context, records)
  return { contacts: records.contacts.length, interviews: records.interviews.length }
}

/** Takes the sample away again, also what was added to its people since; undo brings it back. */
export function removeSample({ db }: StoreContext): Record<string, never> {
  const pattern = `${SAMPLE_PREFIX}*`
  for (const kind of kindsWithId.toReversed()) deleteRecords(db, kind, 'id glob ?', pattern)
  if (findRecord(db, 'profiles', "id = 'me'") !== null && !hasOwnProfile())
    deleteRecords(db, 'profiles', "id = 'me'")
  return {}

  function hasOwnProfile(): boolean {
    return statement(db, 'select 1 from profile_entries limit 1').get() !== undefined
  }
}

import type { Input } from '../../../contract/contract.ts'
import { AskwellError } from '../../../contract/error.ts'
import { type Merged, mergeOf } from '../../../domain/merge.ts'
import { recordKinds } from '../../../domain/planner.ts'
import { words } from '../../../domain/words/words.ts'
import type { StoreContext } from '../context.ts'
import { type Connection, statement } from '../database.ts'
import { columnsOf, deleteRecords, insertRecord, listRecords, tableOf, updateRecords } from '../records.ts'
import { referencesOf } from '../references.ts'
import { mergeContacts } from './mergeable.ts'

/**
 * Makes contacts one: the kept one becomes what was chosen, everything that refers to the others refers to it, and the
 * others are removed.
 * @throws AskwellError `not-found` where one of them is gone, `invalid` for a contact and itself or a stranger's field.
 */
export function merge(
  context: StoreContext,
  { keepId, otherIds, choices }: Input<'contacts.merge'>,
): Record<string, never> {
  const { db } = context
  const ids = [keepId, ...otherIds]
  const isKnown = (id: string) => ids.includes(id)
  if (new Set(ids).size < ids.length || !Object.values(choices.fields).every(isKnown)) {
    throw new AskwellError('invalid', words.duplicates.badMerge)
  }
  const contacts = mergeContacts(context, ids)
  const kept = contacts.find(({ contact }) => contact.id === keepId)
  const keptAsFirst = contacts.toSorted((a, b) => Number(b === kept) - Number(a === kept))
  const merged = mergeOf(keptAsFirst, choices)
  moveKeptApart(db, keepId, otherIds)
  moveTags(db, ids, merged)
  dropPoints(db, ids, merged)
  moveReferences(db, keepId, otherIds)
  merged.points.forEach(({ id }, position) => {
    updateRecords(db, 'contactPoints', { position }, 'id = ? and position <> ?', id, position)
  })
  for (const id of otherIds) deleteRecords(db, 'contacts', 'id = ?', id)
  const { id: _id, ...fields } = merged.contact
  updateRecords(db, 'contacts', fields, 'id = ?', keepId)
  return {}
}

/**
 * Lets everything that refers to the others refer to the kept contact, as the schema says what refers to whom. What the
 * kept one has already stays with the others and goes with them.
 */
function moveReferences(db: Connection, keepId: string, otherIds: readonly string[]): void {
  for (const kind of recordKinds) {
    for (const { field, to } of referencesOf(db, kind)) {
      const column = columnsOf(kind).find((known) => known.field === field)?.column
      if (to !== 'contacts' || column === undefined) continue
      const sql = `update or ignore ${tableOf(kind)} set ${column} = ? where ${column} in (select value from json_each(?))`
      statement(db, sql).run(keepId, JSON.stringify(otherIds))
    }
  }
}

/** Pairs kept apart stay so with the kept contact in place of the others, each pair once and in order. */
function moveKeptApart(db: Connection, keepId: string, otherIds: readonly string[]): void {
  const gone = JSON.stringify(otherIds)
  const isGone = 'in (select value from json_each(?))'
  const pairs = listRecords(db, 'keptApart', `contact_id ${isGone} or other_id ${isGone}`, gone, gone)
  deleteRecords(db, 'keptApart', `contact_id ${isGone} or other_id ${isGone}`, gone, gone)
  for (const { contactId, otherId } of pairs) {
    const strangers = [contactId, otherId].filter((id) => id !== keepId && !otherIds.includes(id))
    for (const stranger of strangers) keepApartOnce(db, keepId, stranger)
  }
}

/** Notes that two contacts are two people, once, the ids in ascending order. */
export function keepApartOnce(db: Connection, one: string, other: string): void {
  const [contactId, otherId] = one < other ? [one, other] : [other, one]
  const known = listRecords(db, 'keptApart', 'contact_id = ? and other_id = ?', contactId, otherId)
  if (known.length === 0) insertRecord(db, 'keptApart', { contactId, otherId })
}

function moveTags(db: Connection, ids: readonly string[], { tags }: Merged): void {
  deleteRecords(
    db,
    'contactTags',
    'contact_id in (select value from json_each(?)) and tag not in (select value from json_each(?))',
    JSON.stringify(ids),
    JSON.stringify(tags),
  )
}

function dropPoints(db: Connection, ids: readonly string[], { points }: Merged): void {
  deleteRecords(
    db,
    'contactPoints',
    'contact_id in (select value from json_each(?)) and id not in (select value from json_each(?))',
    JSON.stringify(ids),
    JSON.stringify(points.map(({ id }) => id)),
  )
}

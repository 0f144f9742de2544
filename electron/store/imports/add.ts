import type { Contact } from '../../../domain/contact.ts'
import { writeExtra } from '../../../domain/extra.ts'
import type { ImportRecord } from '../../../domain/planner.ts'
import { type ImportedContact, unsaid } from '../../exchange/imported.ts'
import { addDerivedRows } from '../contacts/derived.ts'
import type { StoreContext } from '../context.ts'
import { recordWriter } from '../records.ts'
import type { Companies } from './companies.ts'
import type { ImportIds } from './ids.ts'
import { reachOf } from './people.ts'

/** A record of a new person, and the keys that person is found by. */
export interface NewContact {
  readonly record: ImportedContact
  readonly keys: ReadonlySet<string>
}

/** Inserts new contacts, unlogged, each with what search and matching need. */
export function addContacts(
  { db, newId }: StoreContext,
  companies: Companies,
  ids: ImportIds,
  contacts: readonly NewContact[],
  { id: importId, importedAt }: ImportRecord,
  source: Contact['source'],
): void {
  const writeContact = recordWriter(db, 'contacts', { ...unsaidBy(contacts), importId })
  const writePoint = recordWriter(db, 'contactPoints', {})
  const writeTag = recordWriter(db, 'contactTags', {})
  const written = contacts.map(({ record, keys }) => {
    const id = ids.idFor(record)
    // Named one by one: spreading the fields of every contact anew takes as long as an insert.
    const row = writeContact({
      id,
      prefix: record.prefix,
      given: record.given,
      middle: record.middle,
      family: record.family,
      suffix: record.suffix,
      nickname: record.nickname,
      pronunciation: record.pronunciation,
      pronouns: record.pronouns,
      companyId: companies.idFor(record.company),
      position: record.position,
      location: record.location,
      zone: record.zone,
      knownHow: record.knownHow,
      introducedById: null,
      closeness: record.closeness,
      notes: record.notes,
      source: record.source ?? source,
      connectedOn: record.connectedOn,
      keepInTouchDays: record.keepInTouchDays,
      extra: writeExtra(record.extra),
      importId,
      createdAt: record.createdAt ?? importedAt,
    })
    ids.note(record, row)
    return { id, row, record, keys }
  })
  for (const { id: contactId, record } of written) {
    record.points.forEach(({ kind, label, value }, position) => {
      writePoint({ id: newId(), contactId, position, kind, label, value })
    })
    for (const tag of new Set(record.tags)) writeTag({ contactId, tag })
  }
  addDerivedRows(
    db,
    written.map(({ row, record, keys }) => ({ row, contact: { ...record, ...reachOf(record) }, keys })),
  )
}

/** Fields of which no record says anything become part of the statement: binding them costs as much as the rest. */
function unsaidBy(contacts: readonly NewContact[]): Partial<Contact> {
  const { uid, introducedByUid, company, points, tags, extra, source, createdAt, ...fields } = unsaid
  const entries = Object.entries(fields).filter(([field, empty]) =>
    contacts.every(({ record }) => Reflect.get(record, field) === empty),
  )
  return { ...Object.fromEntries(entries), introducedById: null }
}

import type { Contact, ContactSource } from '../../../domain/contact.ts'
import { writeExtra } from '../../../domain/extra.ts'
import type { Fills } from '../../../domain/fill.ts'
import type { ImportRecord } from '../../../domain/planner.ts'
import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import { type Point, unsaid } from '../../exchange/imported.ts'
import { beginStep, endStep, logUnder } from '../changes/step.ts'
import { addDerivedRows } from '../contacts/derived.ts'
import type { StoreContext } from '../context.ts'
import { statement } from '../database.ts'
import { insertRecord, recordWriter, updateRecords } from '../records.ts'
import { type Companies, companiesOf } from './companies.ts'
import { idsOf } from './ids.ts'
import { type KnownContact, reachOf } from './people.ts'
import { type ContactsPlan, PIECE, type PlannedAdd } from './plan.ts'

/** What the planner keeps about an import besides its contacts. */
export interface ImportSource {
  readonly format: Exclude<ContactSource, 'own' | 'referral'>
  readonly fileName: string
}

/**
 * Carries a plan out: one transaction, one step of undo. Merges and new companies are logged for undo; new contacts are
 * not, one by one, because they are known by their import. A plan that changes nothing leaves no trace.
 * @throws AskwellError `cancelled`, with nothing changed.
 */
export function commitContacts(context: StoreContext, plan: ContactsPlan, source: ImportSource): void {
  const { adds, merges, skipped } = plan
  if (adds.length + merges.length === 0) return
  const { db, newId, now } = context
  db.transaction(() => {
    // A contact may be introduced by one further down in the file.
    db.pragma('defer_foreign_keys = on')
    const step = beginStep(context, words.undo.import(adds.length + merges.length))
    const companies = companiesOf(context)
    for (const { person } of adds) companies.idFor(person.known.company)
    for (const { person, fills } of merges) {
      // What fills in on a contact of this very file is in its `known` already.
      if (person.contact !== null) fillContact(context, companies, person.contact, fills)
    }
    logUnder(db, null)
    const record: ImportRecord = {
      id: newId(),
      ...source,
      importedAt: toInstant(now()),
      added: adds.length,
      merged: merges.length,
      skipped: skipped.length,
    }
    insertRecord(db, 'imports', record)
    addContacts(context, companies, adds, record, source.format)
    endStep(db, step, record.id)
  }).immediate()
}

/** Inserts new contacts, unlogged, each with what search and matching need. */
function addContacts(
  context: StoreContext,
  companies: Companies,
  adds: readonly PlannedAdd[],
  { id: importId, importedAt }: ImportRecord,
  format: ContactSource,
): void {
  const { db, newId, progress } = context
  const ids = idsOf(context, adds)
  const writeContact = recordWriter(db, 'contacts', constantsOf(adds, importId))
  const writePoint = recordWriter(db, 'contactPoints', {})
  const writeTag = recordWriter(db, 'contactTags', {})
  for (let done = 0; done < adds.length; done += PIECE) {
    progress({ phase: 'writing', done, total: adds.length })
    const written = adds.slice(done, done + PIECE).map(({ record, person }) => {
      const { known } = person
      const id = ids.of(record)
      // Named one by one: spreading the fields of every contact anew takes as long as an insert.
      const row = writeContact({
        id,
        prefix: known.prefix,
        given: known.given,
        middle: known.middle,
        family: known.family,
        suffix: known.suffix,
        nickname: known.nickname,
        pronunciation: known.pronunciation,
        pronouns: known.pronouns,
        companyId: companies.idFor(known.company),
        position: known.position,
        location: known.location,
        zone: known.zone,
        knownHow: known.knownHow,
        introducedById: ids.introducerOf(record),
        closeness: known.closeness,
        notes: known.notes,
        source: record.source ?? format,
        connectedOn: known.connectedOn,
        keepInTouchDays: known.keepInTouchDays,
        extra: writeExtra(known.extra),
        importId,
        createdAt: record.createdAt ?? importedAt,
      })
      return { id, row, person }
    })
    for (const { id: contactId, person } of written) {
      person.known.points.forEach(({ kind, label, value }, position) => {
        writePoint({ id: newId(), contactId, position, kind, label, value })
      })
      for (const tag of new Set(person.known.tags)) writeTag({ contactId, tag })
    }
    addDerivedRows(
      db,
      written.map(({ row, person: { known, keys } }) => ({
        row,
        contact: { ...known, ...reachOf(known) },
        keys,
      })),
    )
  }
  progress({ phase: 'writing', done: adds.length, total: adds.length })
}

/** Fields of which the whole file says nothing become part of the statement: binding them costs as much as the rest. */
function constantsOf(adds: readonly PlannedAdd[], importId: string): Partial<Contact> {
  const { uid, introducedByUid, company, points, tags, extra, source, createdAt, ...fields } = unsaid
  const entries = Object.entries(fields).filter(([field, empty]) =>
    adds.every(({ person }) => Reflect.get(person.known, field) === empty),
  )
  return { ...Object.fromEntries(entries), importId }
}

/** Fills empty fields of a contact that was there before, each change logged. */
function fillContact(
  { db, newId }: StoreContext,
  companies: Companies,
  contact: KnownContact,
  fills: Fills,
): void {
  const { company, points = [], tags = [], extra, ...fields } = fills
  const companyId = company === undefined ? undefined : companies.idFor(company)
  const written = extra === undefined ? undefined : writeExtra(extra)
  updateRecords(db, 'contacts', { ...fields, companyId, extra: written }, 'row = ?', contact.row)
  const last = Number(statement(db, LAST_POSITION).pluck().get(contact.id))
  points.forEach((point: Point, at) => {
    insertRecord(db, 'contactPoints', {
      id: newId(),
      contactId: contact.id,
      position: last + 1 + at,
      ...point,
    })
  })
  for (const tag of new Set(tags)) insertRecord(db, 'contactTags', { contactId: contact.id, tag })
}

const LAST_POSITION = 'select coalesce(max(position), -1) from contact_points where contact_id = ?'

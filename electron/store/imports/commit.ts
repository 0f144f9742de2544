import type { ContactSource } from '../../../domain/contact.ts'
import type { Fills } from '../../../domain/fill.ts'
import type { ImportRecord } from '../../../domain/planner.ts'
import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import { beginStep, endStep, logUnder } from '../changes/step.ts'
import { addDerivedRows } from '../contacts/derived.ts'
import type { StoreContext } from '../context.ts'
import { statement } from '../database.ts'
import { insertRecord, recordWriter, updateRecords } from '../records.ts'
import { type Companies, companiesOf } from './companies.ts'
import type { Known, KnownContact } from './people.ts'
import { type ContactsPlan, PIECE, type PlannedAdd } from './plan.ts'

/** What the planner keeps about an import besides its contacts. */
export interface ImportSource {
  readonly format: Extract<ContactSource, 'linkedin'>
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
  { db, newId, progress }: StoreContext,
  companies: Companies,
  adds: readonly PlannedAdd[],
  { id: importId, importedAt: createdAt }: ImportRecord,
  source: ContactSource,
): void {
  const writeContact = recordWriter(db, 'contacts', { ...UNSAID, source })
  const writePoint = recordWriter(db, 'contactPoints', { label: '' })
  for (let done = 0; done < adds.length; done += PIECE) {
    progress({ phase: 'writing', done, total: adds.length })
    const written = adds.slice(done, done + PIECE).map(({ record, person }) => {
      // Named one by one: spreading the fields of every contact anew takes as long as an insert.
      const { given, middle, family, nickname, position, connectedOn } = person.known
      const { extra } = record
      const id = newId()
      const companyId = companies.idFor(person.known.company)
      const row = writeContact({
        id,
        given,
        middle,
        family,
        nickname,
        companyId,
        position,
        connectedOn,
        extra,
        importId,
        createdAt,
      })
      return { id, row, person }
    })
    for (const { id, person } of written) {
      for (const point of pointsOf(person.known, 0)) writePoint({ id: newId(), contactId: id, ...point })
    }
    addDerivedRows(
      db,
      written.map(({ row, person: { known, keys } }) => ({
        row,
        contact: { ...known, notes: '', tags: [] },
        keys,
      })),
    )
  }
  progress({ phase: 'writing', done: adds.length, total: adds.length })
}

/** Fills empty fields of a contact that was there before, each change logged. */
function fillContact(
  { db, newId }: StoreContext,
  companies: Companies,
  contact: KnownContact,
  fills: Fills,
): void {
  const { company, emails = [], links = [], ...fields } = fills
  const companyId = company === undefined ? undefined : companies.idFor(company)
  updateRecords(db, 'contacts', { ...fields, companyId }, 'row = ?', contact.row)
  const last = statement(db, LAST_POSITION).pluck().get(contact.id)
  for (const point of pointsOf({ emails, links }, Number(last) + 1)) {
    insertRecord(db, 'contactPoints', { id: newId(), contactId: contact.id, label: '', ...point })
  }
}

const LAST_POSITION = 'select coalesce(max(position), -1) from contact_points where contact_id = ?'

/** E-mail addresses, then links, from a position on. */
function pointsOf({ emails, links }: Pick<Known, 'emails' | 'links'>, from: number) {
  return [
    ...emails.map((value, at) => ({ kind: 'email' as const, value, position: from + at })),
    ...links.map((value, at) => ({ kind: 'link' as const, value, position: from + emails.length + at })),
  ]
}

/** What a file of contacts never says. */
const UNSAID = {
  prefix: '',
  suffix: '',
  pronunciation: '',
  pronouns: '',
  location: '',
  zone: null,
  knownHow: '',
  introducedById: null,
  closeness: 0,
  notes: '',
  keepInTouchDays: null,
} as const

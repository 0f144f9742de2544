import { writeExtra } from '../../../domain/extra.ts'
import { logUnder } from '../changes/step.ts'
import { refreshStaleContacts } from '../contacts/derived.ts'
import type { StoreContext } from '../context.ts'
import { statement } from '../database.ts'
import { insertRecord, updateRecords } from '../records.ts'
import type { Companies } from './companies.ts'
import type { Match } from './match.ts'

/**
 * Fills in what a record says of a contact. `step`: the step of undo that logs it, null for a contact that the same
 * import added and whose removal takes this along.
 */
export function fillContact(
  { db, newId }: StoreContext,
  companies: Companies,
  { person, fills }: Match,
  step: number | null,
): void {
  const { company, points = [], tags = [], extra, ...fields } = fills
  const companyId = company === undefined ? undefined : companies.idFor(company)
  const written = extra === undefined ? undefined : writeExtra(extra)
  logUnder(db, step)
  updateRecords(db, 'contacts', { ...fields, companyId, extra: written }, 'row = ?', person.row)
  const last = Number(statement(db, LAST_POSITION).pluck().get(person.id))
  points.forEach((point, at) => {
    insertRecord(db, 'contactPoints', {
      id: newId(),
      contactId: person.id,
      position: last + 1 + at,
      ...point,
    })
  })
  for (const tag of new Set(tags)) insertRecord(db, 'contactTags', { contactId: person.id, tag })
  logUnder(db, null)
  // At once: the next record may be matched by what this one said.
  statement(db, 'insert into stale_contacts values (?)').run(person.row)
  refreshStaleContacts(db)
}

const LAST_POSITION = 'select coalesce(max(position), -1) from contact_points where contact_id = ?'

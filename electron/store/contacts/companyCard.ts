import { z } from 'zod'
import type { CompanyCard } from '../../../contract/contacts.ts'
import { type Contact, displayName } from '../../../domain/contact.ts'
import { companyOf } from '../companies/service.ts'
import { type Connection, statement } from '../database.ts'
import { listRecords } from '../records.ts'

const NOTES = 3
const COLLEAGUES = 6

/** What is known of the company a contact works for; null when none is known. */
export function companyCard(db: Connection, contact: Contact): CompanyCard | null {
  const company = companyOf(db, contact)
  if (company === null) return null
  const { id, name, industry, address, dressCode } = company
  const newest = `company_id = ? order by noted_on is null, noted_on desc, position limit ${NOTES}`
  const closest = `company_id = ? and id <> ? order by closeness desc, family, given, row limit ${COLLEAGUES}`
  const count = 'select count(*) from contacts where company_id = ? and id <> ?'
  return {
    id,
    name,
    industry,
    address,
    dressCode,
    notes: listRecords(db, 'companyNotes', newest, id).map(({ id, text, source, notedOn }) => ({
      id,
      text,
      source,
      notedOn,
    })),
    colleagues: listRecords(db, 'contacts', closest, id, contact.id).map((colleague) => ({
      id: colleague.id,
      name: displayName(colleague),
      position: colleague.position,
    })),
    colleagueCount: z.number().parse(statement(db, count).pluck().get(id, contact.id)),
  }
}

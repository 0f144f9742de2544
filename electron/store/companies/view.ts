import type { CompanyRow, CompanyView } from '../../../contract/companies.ts'
import { displayName } from '../../../domain/contact.ts'
import { requireContact } from '../contacts/service.ts'
import type { StoreContext } from '../context.ts'
import type { Connection } from '../database.ts'
import { interviewStatuses } from '../interviews/statuses.ts'
import { findCompanies, namesakesOf } from './directory.ts'
import { notesOf } from './notes.ts'
import { peopleCounts } from './people.ts'
import { requireCompany } from './service.ts'

interface Window {
  readonly search: string
  readonly offset: number
  readonly limit: number
}

/** A window of the companies a search finds, and how many there are in all. */
export function pageCompanies({ db }: StoreContext, { search, offset, limit }: Window) {
  const found = findCompanies(db, search)
  return { companies: rowsOf(db, found.slice(offset, offset + limit)), total: found.length }
}

/** Everything the page of one company shows. */
export function viewCompany(context: StoreContext, { id }: { readonly id: string }): CompanyView {
  const { db } = context
  const company = requireCompany(context, id)
  const ofPeople =
    'contact_id in (select id from contacts where company_id = ?) order by starts_at is null, starts_at desc'
  return {
    company,
    notes: notesOf(db, id),
    people: peopleCounts(db, [id]).get(id) ?? 0,
    interviews: interviewStatuses(context, ofPeople, id).map(({ interview, status }) => ({
      id: interview.id,
      contact: {
        id: interview.contactId,
        name: displayName(requireContact(context, interview.contactId)),
      },
      status,
      startsAt: interview.startsAt,
      zone: interview.zone,
    })),
    namesakes: rowsOf(db, namesakesOf(db, id, company.name)),
  }
}

function rowsOf(db: Connection, found: readonly Omit<CompanyRow, 'people'>[]): CompanyRow[] {
  const counts = peopleCounts(
    db,
    found.map(({ id }) => id),
  )
  return found.map(({ id, name, industry }) => ({ id, name, industry, people: counts.get(id) ?? 0 }))
}

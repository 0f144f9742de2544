import type { Company } from '../../../domain/company.ts'
import type { Contact } from '../../../domain/contact.ts'
import { toInstant } from '../../../domain/time.ts'
import type { StoreContext } from '../context.ts'
import type { Connection } from '../database.ts'
import { findRecord, insertRecord } from '../records.ts'

/** The company a contact works for; null when none is known. */
export function companyOf(db: Connection, { companyId }: Pick<Contact, 'companyId'>): Company | null {
  return companyId === null ? null : findRecord(db, 'companies', 'id = ?', companyId)
}

/** The id of the company of that name, whatever its case; a new one when there is none. Null for an empty name. */
export function companyIdFor(context: StoreContext, name: string): string | null {
  if (name === '') return null
  const known = findRecord(context.db, 'companies', 'name = ? collate nocase', name)
  return known === null ? addCompany(context, name) : known.id
}

/** Adds a company of which the name is all that is known. Answers its id. */
export function addCompany({ db, newId, now }: StoreContext, name: string): string {
  const id = newId()
  insertRecord(db, 'companies', {
    id,
    name,
    industry: '',
    site: '',
    address: '',
    directions: '',
    dressCode: '',
    notes: '',
    createdAt: toInstant(now()),
  })
  return id
}

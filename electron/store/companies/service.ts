import { toInstant } from '../../../domain/time.ts'
import type { StoreContext } from '../context.ts'
import { findRecord, insertRecord } from '../records.ts'

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

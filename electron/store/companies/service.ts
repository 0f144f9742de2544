import type { CompanyChanges } from '../../../contract/companies.ts'
import { AskwellError } from '../../../contract/error.ts'
import type { Company } from '../../../domain/company.ts'
import type { Contact } from '../../../domain/contact.ts'
import { foldForIndex } from '../../../domain/fold.ts'
import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import type { StoreContext } from '../context.ts'
import type { Connection } from '../database.ts'
import { deleteRecords, findRecord, insertRecord, listRecords, updateRecords } from '../records.ts'

/** The company a contact works for; null when none is known. */
export function companyOf(db: Connection, { companyId }: Pick<Contact, 'companyId'>): Company | null {
  return companyId === null ? null : findRecord(db, 'companies', 'id = ?', companyId)
}

/** The id of the company of that name, whatever its case; a new one when there is none. Null for an empty name. */
export function companyIdFor(context: StoreContext, name: string): string | null {
  if (name === '') return null
  return namedAlready(context.db, name, '')?.id ?? addCompany(context, name)
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

/** @throws AskwellError `not-found` for an id that no company has. */
export function requireCompany({ db }: StoreContext, id: string): Company {
  const company = findRecord(db, 'companies', 'id = ?', id)
  if (company === null) throw new AskwellError('not-found', words.companies.gone)
  return company
}

/**
 * Adds a company by its name.
 * @throws AskwellError `invalid`, field `name`, when there is one of that name, whatever its case.
 */
export function addNamedCompany(
  context: StoreContext,
  { name }: { readonly name: string },
): { readonly id: string } {
  requireFree(context.db, name, '')
  return { id: addCompany(context, name) }
}

/**
 * Changes the named details of a company.
 * @throws AskwellError `invalid`, field `name`, when another one has the new name, whatever its case.
 */
export function editCompany(
  context: StoreContext,
  { id, changes }: { readonly id: string; readonly changes: CompanyChanges },
): Record<string, never> {
  const { name } = requireCompany(context, id)
  if (changes.name !== undefined && changes.name !== name) requireFree(context.db, changes.name, id)
  updateRecords(context.db, 'companies', changes, 'id = ?', id)
  return {}
}

/** Removes a company with its facts; its people stay, at no company. */
export function removeCompany(context: StoreContext, { id }: { readonly id: string }): Record<string, never> {
  requireCompany(context, id)
  deleteRecords(context.db, 'companies', 'id = ?', id)
  return {}
}

function requireFree(db: Connection, name: string, exceptId: string): void {
  const other = namedAlready(db, name, exceptId)
  if (other !== null) throw new AskwellError('invalid', words.companies.taken(other.name), 'name')
}

/** The company of that name, whatever its case, the first of several. */
function namedAlready(db: Connection, name: string, exceptId: string): Company | null {
  const found = findRecord(db, 'companies', 'name = ? collate nocase and id <> ?', name, exceptId)
  // SQLite knows the case of English letters alone.
  if (found !== null || /^[\0-\x7f]*$/.test(name)) return found
  const key = name.toLowerCase()
  const alike = 'fold(name) = ? and id <> ? order by row'
  const others = listRecords(db, 'companies', alike, foldForIndex(name), exceptId)
  return others.find((other) => other.name.toLowerCase() === key) ?? null
}

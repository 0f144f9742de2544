import { type Connection, statement } from '../database.ts'

/**
 * Deletes the contacts that match `where`, a SQL condition with one `?`, with all that hangs on them. Returns how many.
 * Addresses and tags would go by themselves, contact by contact; table by table, undo brings them back several times faster.
 */
export function deleteContacts(db: Connection, where: string, parameter: string): number {
  const ids = `select id from contacts where ${where}`
  for (const table of ['contact_points', 'contact_tags']) {
    statement(db, `delete from ${table} where contact_id in (${ids})`).run(parameter)
  }
  return statement(db, `delete from contacts where ${where}`).run(parameter).changes
}

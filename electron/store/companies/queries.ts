import { z } from 'zod'
import { type Connection, statement } from '../database.ts'

/** Company names that begin with the text, whatever its case. */
export function companyNames(db: Connection, search: string): string[] {
  const rows = statement(db, "select name from companies where name like ? escape '\\' order by name limit 8")
    .pluck()
    .all(`${search.replace(/[\\%_]/g, '\\$&')}%`)
  return z.array(z.string()).parse(rows)
}

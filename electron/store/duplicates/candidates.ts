import { z } from 'zod'
import { CROWD, initialKey } from '../../../domain/duplicates.ts'
import { type Connection, statement } from '../database.ts'

/** Who shares what: pairs of contacts worth comparing, by their rows, and the keys that too many have. */
export interface Candidates {
  readonly pairs: readonly (readonly [number, number])[]
  readonly crowded: ReadonlySet<string>
}

const sharedKey = z.tuple([z.string(), z.number(), z.number(), z.number()])
const rows = z.array(z.number())
const keyOfRow = z.tuple([z.string(), z.number()])

const sharedKeys = `
  select key, count(*), min(contact_row), max(contact_row) from contact_keys group by key having count(*) > 1`
const sharedNames = `
  select sort_key, count(*), min(contact_row), max(contact_row) from contact_order
  where sort_key like '% %' group by sort_key having count(*) between 2 and ${CROWD}`
const nameKeys = `select key, contact_row from contact_keys where key >= 'n:' and key < 'n;'`

/** Contacts that share a key or a name, or of whom one's name is written shorter at the same company. */
export function candidatesOf(db: Connection): Candidates {
  const crowded = new Set<string>()
  const found = new Map<string, readonly [number, number]>()
  for (const row of raw(db, sharedKeys)) {
    const [key, count, first, last] = sharedKey.parse(row)
    if (count > CROWD) crowded.add(key)
    else together(count === 2 ? [first, last] : rowsWith('contact_keys', 'key', key))
  }
  for (const row of raw(db, sharedNames)) {
    const [name, count, first, last] = sharedKey.parse(row)
    together(count === 2 ? [first, last] : rowsWith('contact_order', 'sort_key', name))
  }
  for (const group of shortNames(db)) together(group)
  return { pairs: [...found.values()], crowded }

  function together(group: readonly number[]): void {
    for (const [at, one] of group.entries()) {
      for (const other of group.slice(at + 1)) {
        const pair = one < other ? ([one, other] as const) : ([other, one] as const)
        found.set(pair.join(), pair)
      }
    }
  }

  function rowsWith(table: string, column: string, value: string): number[] {
    const sql = `select contact_row from ${table} where ${column} = ? order by contact_row`
    return rows.parse(statement(db, sql).pluck().all(value))
  }
}

/** Contacts of one company whose names agree in the first letter and the last name. */
function shortNames(db: Connection): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>()
  for (const row of raw(db, nameKeys)) {
    const [key, contactRow] = keyOfRow.parse(row)
    const short = initialKey(key)
    if (short === null) continue
    const group = groups.get(short)
    if (group === undefined) groups.set(short, [contactRow])
    else group.push(contactRow)
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length <= CROWD)
}

function raw(db: Connection, sql: string): IterableIterator<unknown> {
  return db.prepare<unknown[], unknown>(sql).raw().iterate()
}

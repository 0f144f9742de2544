import { areVariants, CROWD, initialKey, nameOfKey } from '../../../domain/duplicates.ts'
import type { Connection } from '../database.ts'

type Pair = readonly [number, number]
type SharedBy = readonly [key: string, count: number, first: number, last: number]
type KeyOfRow = readonly [key: string, contactRow: number]

/** Who shares what: pairs of contacts worth comparing, by their rows, and the keys that too many have. */
export interface Candidates {
  readonly pairs: readonly Pair[]
  readonly crowded: ReadonlySet<string>
}

const sharedKeys = `
  select key, count(*), min(contact_row), max(contact_row) from contact_keys group by key having count(*) > 1`
const sharedNames = `
  select sort_key, count(*), min(contact_row), max(contact_row) from contact_order
  where sort_key like '% %' group by sort_key having count(*) between 2 and ${CROWD}`
const nameKeys = `select key, contact_row from contact_keys where key >= 'n:' and key < 'n;'`
const withProfile = `select contact_row from contact_keys where key >= 'l:' and key < 'l;'`

/** Contacts that share a key or a name, or of whom one's name is written shorter at the same company. */
export function candidatesOf(db: Connection): Candidates {
  const crowded = new Set<string>()
  const byKey: Pair[] = []
  const byName: Pair[] = [...shortNames(db)]
  for (const [key, count, first, last] of rowsOf<SharedBy>(db, sharedKeys)) {
    if (count > CROWD) crowded.add(key)
    else {
      const pairs = count === 2 ? [[first, last] as const] : pairsOf(rowsWith('contact_keys', 'key', key))
      if (key.startsWith('n:')) byName.push(...pairs)
      else byKey.push(...pairs)
    }
  }
  for (const [name, count, first, last] of rowsOf<SharedBy>(db, sharedNames)) {
    if (count === 2) byName.push([first, last])
    else byName.push(...pairsOf(rowsWith('contact_order', 'sort_key', name)))
  }
  // Two with profiles that share none are two people, whatever they are called: most of a large list that share a name.
  const profiled = new Set(db.prepare<[], number>(withProfile).pluck().iterate())
  const mayBeOne = byName.filter(([one, other]) => !profiled.has(one) || !profiled.has(other))
  const pairs = new Map([...byKey, ...mayBeOne].map((pair) => [pair.join(), pair]))
  return { pairs: [...pairs.values()], crowded }

  function rowsWith(table: string, column: string, value: string): readonly number[] {
    const sql = `select contact_row from ${table} where ${column} = ? order by contact_row`
    return db.prepare<string, number>(sql).pluck().all(value)
  }
}

/** Contacts of one company whose names may be one, written longer and shorter. */
function shortNames(db: Connection): readonly Pair[] {
  const groups = new Map<string, KeyOfRow[]>()
  for (const row of rowsOf<KeyOfRow>(db, nameKeys)) {
    const short = initialKey(row[0])
    if (short === null) continue
    const group = groups.get(short)
    if (group === undefined) groups.set(short, [row])
    else group.push(row)
  }
  return [...groups.values()]
    .filter(({ length }) => length > 1 && length <= CROWD)
    .flatMap((group) => pairsOf(group))
    .filter(([[one], [other]]) => one !== other && areVariants(nameOfKey(one), nameOfKey(other)))
    .map(([[, one], [, other]]) => (one < other ? [one, other] : [other, one]))
}

/** Every two of a group, in its order. */
function pairsOf<T>(group: readonly T[]): (readonly [T, T])[] {
  return group.flatMap((one, at) => group.slice(at + 1).map((other) => [one, other] as const))
}

/** Not parsed: derived rows are as we made them, and there is one for every contact. */
function rowsOf<Row>(db: Connection, sql: string): IterableIterator<Row> {
  return db.prepare<unknown[], Row>(sql).raw().iterate()
}

import { closeSync, openSync, readSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { z } from 'zod'
import type { RecordKind, RecordOf } from '../../../domain/planner.ts'
import type { Connection } from '../database.ts'
import { columnsOf } from '../records.ts'
import { PAGE, replaceFirstPage } from './scratch.ts'
import { physicalColumns, strayRecord } from './stray.ts'

/** How SQLite marks a page that holds rows of a table. */
const LEAF = 13

/** Pages that are read through one declaration each before the next are declared. */
const AT_ONCE = 200

const names = z.array(z.string())
const numbers = z.array(z.number())

/** Pages of every table and index that SQLite can go through, but for those named. */
export function ownedPages(db: Connection, others: readonly string[]): readonly number[] {
  const declared = names.parse(db.prepare('select name from sqlite_schema where rootpage > 0').pluck().all())
  return declared.filter((name) => !others.includes(name)).flatMap((name) => pagesOf(db, name))
}

/** The pages of a table or an index; none where the way through it is destroyed. */
function pagesOf(db: Connection, name: string): readonly number[] {
  try {
    return numbers.parse(db.prepare('select pageno from dbstat where name = ?').pluck().all(name))
  } catch (error) {
    if (error instanceof Database.SqliteError) return []
    throw error
  }
}

/** Pages of a file that hold rows of a table, but for those that are owned and those that are free. */
export function strayLeaves(path: string, owned: readonly number[]): readonly number[] {
  const known = new Set([...owned, ...freePages(path)])
  return leavesOf(path).filter((page) => !known.has(page))
}

function leavesOf(path: string): readonly number[] {
  const pages = Math.floor(statSync(path).size / PAGE)
  return withFile(path, (read) =>
    Array.from({ length: pages }, (_, at) => at + 1).filter((page) => page > 1 && read(page, 1)[0] === LEAF),
  )
}

/**
 * Pages that hold nothing any more, and what they held when they did: records that were deleted. They are listed, page
 * after page, from where the header says.
 */
function freePages(path: string): readonly number[] {
  return withFile(path, (read) => {
    const found = new Set<number>()
    for (let list = read(1, 36).readUInt32BE(32); list !== 0 && !found.has(list); ) {
      found.add(list)
      const page = read(list, PAGE)
      const count = Math.min(page.readUInt32BE(4), PAGE / 4 - 2)
      for (let at = 0; at < count; at += 1) found.add(page.readUInt32BE(8 + 4 * at))
      list = page.readUInt32BE(0)
    }
    return [...found]
  })
}

function withFile<T>(path: string, use: (read: (page: number, length: number) => Buffer) => T): T {
  const file = openSync(path, 'r')
  try {
    return use((page, length) => {
      const content = Buffer.alloc(length)
      readSync(file, content, 0, length, (page - 1) * PAGE)
      return content
    })
  } finally {
    closeSync(file)
  }
}

/**
 * Reads the records of a kind from pages of a database that nothing leads to any more, by declaring each page a table of its
 * own. Rows of the other kinds that may stand there are told apart by what they hold. The database is of no other use after.
 */
export function* strayRecords<K extends RecordKind>(
  path: string,
  size: number,
  leaves: readonly number[],
  kind: K,
  kinds: readonly RecordKind[],
): Generator<RecordOf<K>> {
  const columns = physicalColumns(kind)
  for (let at = 0; at < leaves.length; at += AT_ONCE) {
    const pages = leaves.slice(at, at + AT_ONCE)
    declareEach(path, size, pages, columns)
    const db = new Database(path, { readonly: true })
    try {
      for (const page of pages) {
        for (const row of rowsIn(db, page, kind, columns)) {
          const record = strayRecord(kind, row, kinds)
          if (record !== null) yield record
        }
      }
    } finally {
      db.close()
    }
  }
}

function declareEach(
  path: string,
  size: number,
  pages: readonly number[],
  [row, ...others]: readonly string[],
): void {
  replaceFirstPage(path, size)
  const db = new Database(path)
  try {
    db.unsafeMode()
    db.pragma('writable_schema = on')
    db.pragma('synchronous = off')
    const declare = db.prepare("insert into sqlite_schema values ('table', ?, ?, ?, ?)")
    db.transaction(() => {
      for (const page of pages) {
        const name = nameOf(page)
        const sql = `CREATE TABLE ${name} (${row} integer primary key, ${others.join(', ')}, beyond)`
        declare.run(name, name, page, sql)
      }
    })()
  } finally {
    db.close()
  }
}

function nameOf(page: number): string {
  return `page_${page}`
}

/** From both ends: a row that is destroyed hides those behind it. */
function* rowsIn(
  db: Connection,
  page: number,
  kind: RecordKind,
  columns: readonly string[],
): Generator<Readonly<Record<string, unknown>>> {
  const list = columnsOf(kind)
    .map(({ column, field }) => `${column} "${field}"`)
    .join(', ')
  let isWhole = true
  for (const order of ['asc', 'desc']) {
    const select = `select ${list} from ${nameOf(page)} where beyond is null order by ${columns[0]} ${order}`
    yield* untilBroken(db, select, () => {
      isWhole = false
    })
    if (isWhole) return
  }
}

/** The rows that a query gives until something in its way is destroyed, or none where it cannot be asked. */
export function* untilBroken(
  db: Connection,
  query: string,
  onBroken: () => void,
): Generator<Readonly<Record<string, unknown>>> {
  try {
    for (const row of db.prepare(query).iterate()) yield Object(row)
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
    onBroken()
  }
}

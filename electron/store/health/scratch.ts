import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { recordKinds } from '../../../domain/planner.ts'
import type { Connection } from '../database.ts'
import { migrations } from '../migrations/all.ts'
import { tableOf } from '../records.ts'
import { inEmptyPlanner } from './schema.ts'

/** In bytes; all planners have pages of this size. */
export const PAGE = 4096

/** In bytes. In the header stand, as SQLite's file format has it, which kind of journal there is and how many pages. */
const HEADER = 100
const JOURNAL_AT = 18
const WITH_JOURNAL = 2
const PAGES_AT = 28

const declaration = z.object({ name: z.string(), sql: z.string() })
type Declaration = z.infer<typeof declaration>

/**
 * Copies a damaged planner, and opens the copy so that as many of its tables can be read as possible: where its first page,
 * which says where each table is, cannot be used, that is made anew. Null where no table can be found.
 */
export function openScratch(source: string, scratch: string): Connection | null {
  copyReadable(source, scratch)
  for (const end of ['-wal', '-journal']) {
    if (existsSync(`${source}${end}`)) copyFileSync(`${source}${end}`, `${scratch}${end}`)
  }
  return openWithTables(scratch) ?? openWithHeader(scratch) ?? openRebuilt(scratch)
}

/** Copies a file; where the disk cannot read it, zeros stand in the copy. */
function copyReadable(source: string, target: string): void {
  const page = Buffer.alloc(PAGE)
  const { size } = statSync(source)
  const from = openSync(source, 'r')
  const to = openSync(target, 'wx', 0o600)
  try {
    for (let at = 0; at < size; at += PAGE) {
      page.fill(0)
      const length = Math.min(PAGE, size - at)
      try {
        readSync(from, page, 0, length, at)
      } catch {
        // Zeros, then.
      }
      writeSync(to, page, 0, length, at)
    }
  } finally {
    closeSync(to)
    closeSync(from)
  }
}

/** Puts a header in the place of a destroyed one, so that a journal beside it is read. */
function openWithHeader(path: string): Connection | null {
  const { size } = statSync(path)
  if (size < PAGE) return null
  const header = emptyPage().subarray(0, HEADER)
  header.writeUInt32BE(Math.ceil(size / PAGE), PAGES_AT)
  header.fill(WITH_JOURNAL, JOURNAL_AT, JOURNAL_AT + 2)
  overwrite(path, header)
  return openWithTables(path)
}

/** Null where none of a planner's tables is declared in the file, or what it declares cannot be read. */
function openWithTables(path: string): Connection | null {
  const db = new Database(path)
  try {
    // Otherwise one broken declaration, or a missing end, would keep all of the file from being read.
    db.unsafeMode()
    db.pragma('writable_schema = on')
    db.pragma('trusted_schema = off')
    // Throws where a page of the declarations is destroyed: then those that are left are better found one by one.
    db.prepare('select count(sql) from sqlite_schema').get()
    if (recordKinds.some((kind) => hasTable(db, tableOf(kind)))) return db
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
  }
  db.close()
  return null
}

/** Whether a table of rows is declared by a name; a view is none, nor is what a module makes up. */
export function hasTable(db: Connection, name: string): boolean {
  const found = db.prepare(
    "select 1 from pragma_table_list where schema = 'main' and type = 'table' and name = ?",
  )
  return found.get(name) !== undefined
}

/**
 * Gives a file a first page that declares the tables of which the place is still told somewhere in it: what declared them
 * is spread over pages of its own.
 */
function openRebuilt(path: string): Connection | null {
  for (const end of ['-wal', '-journal']) rmSync(`${path}${end}`, { force: true })
  const content = readFileSync(path)
  const found = declarations().flatMap((table) => {
    const root = rootOf(content, table)
    return root === null ? [] : [{ ...table, root }]
  })
  if (found.length === 0) return null
  replaceFirstPage(path, content.length)
  const db = new Database(path)
  try {
    db.unsafeMode()
    db.pragma('writable_schema = on')
    const declare = db.prepare("insert into sqlite_schema values ('table', ?, ?, ?, ?)")
    for (const { name, root, sql } of found) declare.run(name, name, root, sql)
  } finally {
    db.close()
  }
  return openWithTables(path)
}

function declarations(): readonly Declaration[] {
  const tables = new Set(recordKinds.map(tableOf))
  return inEmptyPlanner(migrations.length, (db) =>
    z
      .array(declaration)
      .parse(db.prepare("select name, sql from sqlite_schema where type = 'table'").all())
      .filter(({ name }) => tables.has(name)),
  )
}

/**
 * The page at which a table begins, from what is left of its declaration: there SQLite writes the kind, the name twice, the
 * page's number in one to four bytes and the statement, one after the other.
 */
function rootOf(content: Buffer, { name }: Declaration): number | null {
  const before = `table${name}${name}`
  for (
    let at = content.indexOf(before, 0, 'latin1');
    at >= 0;
    at = content.indexOf(before, at + 1, 'latin1')
  ) {
    const start = at + before.length
    const length = content
      .subarray(start, start + 16)
      .indexOf(`CREATE TABLE ${name}`.slice(0, 12), 0, 'latin1')
    if (length < 1 || length > 4) continue
    const root = content.readUIntBE(start, length)
    if (isTablePage(content, root)) return root
  }
  return null
}

/** Whether a page holds rows of a table, or leads to such. */
function isTablePage(content: Buffer, page: number): boolean {
  const kind = page > 1 ? content[(page - 1) * PAGE] : undefined
  return kind === 5 || kind === 13
}

/** Puts the first page of an empty database in the place of a file's own; `size` is the file's, in bytes. */
export function replaceFirstPage(path: string, size: number): void {
  const page = emptyPage()
  page.writeUInt32BE(Math.ceil(size / PAGE), PAGES_AT)
  overwrite(path, page)
}

function emptyPage(): Buffer {
  const db = new Database(':memory:')
  try {
    db.pragma(`page_size = ${PAGE}`)
    db.exec('vacuum')
    return db.serialize().subarray(0, PAGE)
  } finally {
    db.close()
  }
}

function overwrite(path: string, start: Buffer): void {
  const file = openSync(path, 'r+')
  try {
    writeSync(file, start, 0, start.length, 0)
  } finally {
    closeSync(file)
  }
}

import { existsSync, rmSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { words } from '../../../domain/words/words.ts'
import { APPLICATION_ID, type Connection, openDatabase } from '../database.ts'
import { migrations } from '../migrations/all.ts'
import { hasSchemaOf } from './schema.ts'

export interface Counts {
  readonly contacts: number
  readonly interviews: number
}

/**
 * What a file is. `sound`: a planner of Askwell of this schema, whole. `newer`: of an Askwell that is newer than this one.
 * `foreign`: a database of another program. `damaged`: anything else, with sentences that say why.
 */
export type Verdict =
  | { readonly kind: 'sound'; readonly schema: number; readonly counts: Counts }
  | { readonly kind: 'newer' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'damaged'; readonly problems: readonly string[] }

/** Findings of SQLite that are told: a file with one has often thousands. */
const TOLD = 10

/** In bytes. A file without a whole page is an empty database to SQLite. */
const SMALLEST_PAGE = 512

/**
 * Looks through all of a file and says what it is, without changing it: whose it is, whether it declares what a planner of
 * its schema does, whether its pages, indexes and references hold. Reads every page, and no text in it: a letter that
 * changed inside a text is told by the seal alone. The file must not be open in this process.
 */
export function inspect(path: string): Verdict {
  const file = statSync(path, { throwIfNoEntry: false })
  if (file?.isFile() !== true) return damaged(words.health.unreadable)
  if (file.size === 0) return damaged(words.health.empty)
  if (file.size < SMALLEST_PAGE) return damaged(words.health.notADatabase)
  const hadJournal = existsSync(`${path}-wal`)
  try {
    const db = openDatabase(path, 'read')
    try {
      return judge(db)
    } finally {
      db.close()
      if (!hadJournal) removeEmptyJournal(path)
    }
  } catch (error) {
    if (error instanceof Database.SqliteError) return damaged(sentence(error.code))
    throw error
  }
}

/** A connection that only reads makes these for a planner and cannot remove them again. */
function removeEmptyJournal(path: string): void {
  if (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size !== 0) return
  for (const end of ['-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
}

function judge(db: Connection): Verdict {
  const version = Number(db.pragma('user_version', { simple: true }))
  const isOurs = Number(db.pragma('application_id', { simple: true })) === APPLICATION_ID
  if (isOurs && version > migrations.length) return { kind: 'newer' }
  const isPlanner = version >= 1 && version <= migrations.length && hasSchemaOf(db, version)
  // One byte of damage makes a planner nobody's; its tables still say whose it was.
  if (!isOurs) return isPlanner ? damaged(words.health.notMarked) : { kind: 'foreign' }
  if (!isPlanner) return damaged(words.health.otherSchema)
  const problems = problemsOf(db)
  if (problems.length > 0) return damaged(...problems)
  return { kind: 'sound', schema: version, counts: countsOf(db) }
}

function problemsOf(db: Connection): readonly string[] {
  const found = z.array(z.string()).parse(db.prepare(`pragma integrity_check(${TOLD})`).pluck().all())
  const broken = found.filter((line) => line !== 'ok').map(words.health.brokenPages)
  if (broken.length > 0) return broken
  const dangling = db.prepare('select count(*) from pragma_foreign_key_check').pluck().get()
  return dangling === 0 ? [] : [words.health.danglingReferences(Number(dangling))]
}

/** How many contacts and interviews a planner holds, of whichever schema. */
export function countsOf(db: Connection): Counts {
  const count = (table: string) => Number(db.prepare(`select count(*) from ${table}`).pluck().get())
  return { contacts: count('contacts'), interviews: count('interviews') }
}

function damaged(...problems: readonly string[]): Verdict {
  return { kind: 'damaged', problems }
}

function sentence(code: string): string {
  if (code === 'SQLITE_NOTADB') return words.health.notADatabase
  return code.startsWith('SQLITE_CORRUPT') ? words.health.broken : words.health.unreadable
}

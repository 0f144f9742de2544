import { closeSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { AskwellError } from '../../../contract/error.ts'
import { words } from '../../../domain/words/words.ts'
import { syncFile } from '../../syncFile.ts'
import { syncFolder } from '../../syncFolder.ts'
import { type Connection, openDatabase } from '../database.ts'
import { type Counts, inspect } from '../health/inspect.ts'

/** A change may come between counting and copying; as often as this it is tried anew. */
const ATTEMPTS = 3

/**
 * Copies an open planner to a file, whole or not at all: into a draft beside it, read back and compared, synced, then
 * renamed. Changes go on meanwhile. Answers how many contacts and interviews are in the copy.
 * @param target is replaced when it is there
 * @throws AskwellError `disk-full`, `unwritable-file` or, when the copy is not whole, `planner-damaged`; SqliteError when
 * the planner cannot be read.
 */
export function copyPlanner(source: Connection, target: string): Counts {
  const draft = draftOf(target)
  try {
    const counts = verifiedDraft(source, draft)
    syncFile(draft)
    renameSync(draft, target)
    syncFolder(dirname(target))
    return counts
  } catch (error) {
    ifPossible(() => removeDraft(draft))
    throw problem(error, dirname(target))
  }
}

/** What a copy is called until it is known to be good. */
export function draftOf(target: string): string {
  return `${target}.askwell-part`
}

/** How the name of a draft ends, and that of what SQLite notes beside one while it fills it. */
export const DRAFT_END = /\.askwell-part(-journal)?$/

function removeDraft(draft: string): void {
  for (const path of [draft, `${draft}-journal`]) rmSync(path, { force: true })
}

/** Tidies up: what cannot be removed now is tried the next time, and what was done before is good all the same. */
export function ifPossible(remove: () => void): void {
  try {
    remove()
  } catch {
    // See above.
  }
}

function verifiedDraft(source: Connection, draft: string): Counts {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const before = rowCounts(source)
    removeDraft(draft)
    // SQLite fills a file that is there and empty, but would make one that others may read.
    closeSync(openSync(draft, 'wx', 0o600))
    source.prepare('vacuum into ?').run(draft)
    const after = rowCounts(source)
    const verdict = inspect(draft)
    // Either the disk did not keep what was written, or the planner itself is damaged; the next opening looks through it.
    if (verdict.kind !== 'sound') throw new AskwellError('planner-damaged', words.backups.unverified)
    const isSameSchema = verdict.schema === Number(source.pragma('user_version', { simple: true }))
    if (isSameSchema && isBetween(countsIn(draft), before, after)) return verdict.counts
  }
  throw new AskwellError('unwritable-file', words.backups.unverified)
}

/** How many rows each table holds, but those that SQLite derives from others. */
function rowCounts(db: Connection): ReadonlyMap<string, number> {
  const names = z
    .array(z.string())
    .parse(
      db
        .prepare(
          "select name from pragma_table_list where schema = 'main' and type = 'table' and name <> 'sqlite_schema'",
        )
        .pluck()
        .all(),
    )
  return new Map(
    names.map((name) => [name, Number(db.prepare(`select count(*) from "${name}"`).pluck().get())]),
  )
}

function countsIn(path: string): ReadonlyMap<string, number> {
  const db = openDatabase(path, 'read')
  try {
    return rowCounts(db)
  } finally {
    db.close()
  }
}

/**
 * Whether each table has as many rows as before and after the copying. SQLite copies outside of transactions, so that the
 * counts are of the same moment only when they are equal; where they are not, a change came, and the copy is of between.
 */
function isBetween(
  copied: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): boolean {
  return (
    copied.size === before.size &&
    [...before].every(([name, count]) => {
      const then = after.get(name) ?? count
      const found = copied.get(name) ?? -1
      return found >= Math.min(count, then) && found <= Math.max(count, then)
    })
  )
}

/** What a person is told: that the disk is full, or that the folder cannot be written. */
function problem(error: unknown, folder: string): unknown {
  if (error instanceof AskwellError) return error
  const code = codeOf(error)
  // The planner itself is what cannot be read.
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return error
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL')
    return new AskwellError('disk-full', words.backups.diskFull)
  return new AskwellError('unwritable-file', words.backups.unwritable(folder))
}

function codeOf(error: unknown): string {
  if (error instanceof Database.SqliteError) return error.code
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

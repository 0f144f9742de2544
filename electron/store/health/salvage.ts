import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { AskwellError } from '../../../contract/error.ts'
import { type RecordKind, recordKinds } from '../../../domain/planner.ts'
import { words } from '../../../domain/words/words.ts'
import { type Connection, openDatabase, statement } from '../database.ts'
import { schemaVersion } from '../migrate.ts'
import { migrations } from '../migrations/all.ts'
import { makeDraft, removeDraft, removeScratch } from '../planner/create.ts'
import { plannerScratch } from '../planner/place.ts'
import { columnsOf, recordWriter, tableOf } from '../records.ts'
import { type Counts, countsOf, inspect } from './inspect.ts'
import { ownedPages, strayLeaves, strayRecords, untilBroken } from './leaves.ts'
import { mend } from './mend.ts'
import { settleReferences } from './references.ts'
import { inEmptyPlanner } from './schema.ts'
import { hasTable, openScratch } from './scratch.ts'

/** Records that were in a damaged planner and are not in the new one. */
export interface Lost {
  readonly kind: RecordKind
  /** Null where nothing tells how many there were. */
  readonly rows: number | null
}

export interface Salvaged extends Counts {
  /** Only kinds of which any are lost, or might be. */
  readonly lost: readonly Lost[]
}

/**
 * Makes a new planner, beside the place of a folder's own, of all that can be read in a damaged one: every row that SQLite
 * still finds a way to, and of each what is valid. The damaged file is only read. What was done before can not be undone
 * in the new planner.
 * @throws AskwellError `planner-damaged` when no record can be read; nothing is left beside then. Error of the file system.
 */
export function salvage(source: string, folder: string, now: Date): Salvaged {
  const draft = openDatabase(makeDraft(folder), 'write')
  try {
    const salvaged = withScratch(source, folder, (damaged) => transfer(damaged, draft, now))
    draft.pragma('wal_checkpoint(truncate)')
    draft.close()
    if (salvaged === null || inspect(draft.name).kind !== 'sound') {
      throw new AskwellError('planner-damaged', words.health.nothingReadable)
    }
    return salvaged
  } catch (error) {
    draft.close()
    removeDraft(folder)
    throw error
  }
}

function withScratch<T>(source: string, folder: string, read: (damaged: Connection) => T): T | null {
  try {
    const damaged = openScratch(source, plannerScratch(folder))
    if (damaged === null) return null
    try {
      return read(damaged)
    } finally {
      damaged.close()
    }
  } finally {
    removeScratch(folder)
  }
}

/** Null where there was nothing to transfer. */
function transfer(damaged: Connection, draft: Connection, now: Date): Salvaged | null {
  // References are settled when all records are in.
  draft.pragma('foreign_keys = off')
  const transferAll = draft.transaction(() => {
    const there = new Map(recordKinds.map((kind) => [kind, transferKind(damaged, draft, kind, now)]))
    copySettings(damaged, draft)
    transferStray(damaged, draft, there)
    if (recordKinds.every((kind) => countOf(draft, kind) === 0)) return null
    const nameless = settleReferences(draft, now)
    const lost = recordKinds.map((kind) => {
      const { rows } = there.get(kind) ?? NOTHING
      const kept = countOf(draft, kind) - (kind === 'contacts' ? nameless : 0)
      return { kind, rows: rows === null ? null : Math.max(rows - kept, 0) }
    })
    return { ...countsOf(draft), lost: lost.filter(({ rows }) => rows !== 0) }
  })
  return transferAll.immediate()
}

/** How a table was found. */
interface Found {
  /** Whether every row of it was read. */
  readonly isWhole: boolean
  /** How many there are; null where nothing tells. */
  readonly rows: number | null
}
const NOTHING: Found = { isWhole: true, rows: 0 }

/** Brings over what of a kind can be read in its order. */
function transferKind(damaged: Connection, draft: Connection, kind: RecordKind, now: Date): Found {
  const table = tableOf(kind)
  if (!hasTable(damaged, table)) {
    return isOfLaterSchema(damaged, table) ? NOTHING : { isWhole: false, rows: null }
  }
  const write = recordWriter(draft, kind, {})
  let isWhole = true
  let rows = 0
  for (const row of untilBroken(damaged, `select ${listOf(damaged, kind)} from ${table}`, () => {
    isWhole = false
  })) {
    rows += 1
    const record = mend(kind, row, now)
    if (record !== null) writeOnce(() => write(record))
  }
  return { isWhole, rows: isWhole ? rows : countThere(damaged, table) }
}

/** Brings over records that stand in pages to which nothing leads any more, of kinds that were not found whole. */
function transferStray(damaged: Connection, draft: Connection, there: ReadonlyMap<RecordKind, Found>): void {
  const broken = recordKinds.filter((kind) => there.get(kind)?.isWhole === false)
  if (broken.length === 0) return
  const path = damaged.name
  const owned = ownedPages(damaged, broken.map(tableOf))
  // Brings the journal into the file.
  damaged.close()
  const leaves = strayLeaves(path, owned)
  const { size } = statSync(path)
  for (const kind of broken) {
    const write = recordWriter(draft, kind, {})
    for (const record of strayRecords(path, size, leaves, kind, broken)) {
      // What a tag looks like, other pairs of texts look like too.
      if (!('tag' in record) || hasContact(draft, record.contactId)) writeOnce(() => write(record))
    }
  }
}

function hasContact(db: Connection, id: string): boolean {
  return statement(db, 'select 1 from contacts where id = ?').get(id) !== undefined
}

/** The columns that the table has; those that are computed, which no planner of ours has, are left out. */
function listOf(damaged: Connection, kind: RecordKind): string {
  const there = damaged.prepare('select name from pragma_table_info(?)').pluck().all(tableOf(kind))
  return columnsOf(kind)
    .filter(({ column }) => there.includes(column))
    .map(({ column, field }) => `${column} "${field}"`)
    .join(', ')
}

/** A page that stands in two places gives its records twice. */
function writeOnce(write: () => void): void {
  try {
    write()
  } catch (error) {
    if (!(error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT'))) throw error
  }
}

/** Of rows that cannot be read, an index often still tells how many there are. */
function countThere(damaged: Connection, table: string): number | null {
  try {
    return Number(damaged.prepare(`select count(*) from ${table}`).pluck().get())
  } catch (error) {
    if (error instanceof Database.SqliteError) return null
    throw error
  }
}

/** Whether a table that is missing is one that planners of the file's schema have not. */
function isOfLaterSchema(damaged: Connection, table: string): boolean {
  const version = schemaVersion(damaged)
  return version >= 1 && version < migrations.length && !inEmptyPlanner(version, (db) => hasTable(db, table))
}

const setting = z.object({ key: z.string(), value: z.string() })

/** Settings that cannot be read are those of a new planner. */
function copySettings(damaged: Connection, draft: Connection): void {
  try {
    const found = z.array(setting).parse(damaged.prepare('select key, value from settings').all())
    for (const { key, value } of found) {
      draft.prepare('insert into settings (key, value) values (?, ?)').run(key, value)
    }
  } catch {
    // See above.
  }
}

function countOf(db: Connection, kind: RecordKind): number {
  return Number(
    db
      .prepare(`select count(*) from ${tableOf(kind)}`)
      .pluck()
      .get(),
  )
}

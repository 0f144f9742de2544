import { chmodSync, copyFileSync, existsSync, statSync } from 'node:fs'
import { AskwellError } from '../../../contract/error.ts'
import { words } from '../../../domain/words/words.ts'
import { syncFile } from '../../syncFile.ts'
import { openDatabase } from '../database.ts'
import { type Counts, inspect } from '../health/inspect.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations/all.ts'
import { removeDraft } from '../planner/create.ts'
import { plannerDraft } from '../planner/place.ts'

/**
 * Copies a planner beside this one's place, with the journal that lies beside it, and makes of it one file of the newest
 * schema, on disk.
 * @throws AskwellError `not-found` or `unreadable-file` for a file that is no sound planner of this Askwell or an older
 * one. It is only read.
 */
export function draftOf(source: string, folder: string): Counts {
  const draft = copyToDraft(source, folder)
  const { schema, counts } = soundOrRefused(draft, source)
  if (schema < migrations.length || existsSync(`${draft}-wal`)) settle(draft)
  syncFile(draft)
  return counts
}

/** What SQLite keeps beside a database, and belongs to its content. */
export const JOURNALS = ['-wal', '-journal'] as const

/** Copies a planner and its journal beside this one's place just as they are, and answers where. */
export function copyToDraft(source: string, folder: string): string {
  removeDraft(folder)
  const draft = plannerDraft(folder)
  copyIn(source, draft)
  for (const end of JOURNALS) if (existsSync(`${source}${end}`)) copyIn(`${source}${end}`, `${draft}${end}`)
  return draft
}

function copyIn(from: string, to: string): void {
  if (statSync(from, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new AskwellError('not-found', words.recovery.noFile(from))
  }
  try {
    copyFileSync(from, to)
  } catch (error) {
    if (isReading(error)) throw new AskwellError('unreadable-file', words.recovery.unreadable(from))
    throw error
  }
  chmodSync(to, 0o600)
  syncFile(to)
}

/** Whether it is the file that cannot be read: the copy goes into a folder that this process writes in. */
function isReading(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')
}

function soundOrRefused(draft: string, source: string) {
  const verdict = inspect(draft)
  if (verdict.kind === 'sound') return verdict
  const sentence = {
    damaged: words.recovery.damagedSource,
    foreign: words.recovery.foreignSource,
    newer: words.recovery.newerSource,
  }[verdict.kind]
  throw new AskwellError('unreadable-file', sentence(source))
}

/** Brings the draft to the newest schema and its journal into the file: the last to close a database does that. */
function settle(draft: string): void {
  const db = openDatabase(draft, 'write')
  try {
    migrate(db)
  } finally {
    db.close()
  }
}

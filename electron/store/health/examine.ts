import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { parseBackupName } from '../../../domain/backups.ts'
import { backupFolders } from '../backups/folder.ts'
import { namesIn } from '../backups/list.ts'
import { APPLICATION_ID, openDatabase } from '../database.ts'
import { migrations } from '../migrations/all.ts'
import { keptFolder, plannerFile } from '../planner/place.ts'
import { type Counts, inspect, type Verdict } from './inspect.ts'
import { hasSeal, sealState } from './seal.ts'

/**
 * How a planner's folder is found before anything is opened in it. `none`: there is no planner, nor was there. `missing`:
 * there is none, but traces of one. `as-left`: the file is the one that Askwell closed, to the byte, and of today's
 * schema. `changed`: it is sound, but not the one that Askwell closed. Anything else as `inspect` says.
 */
export type Finding =
  | Verdict
  | { readonly kind: 'none' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'as-left' }
  | { readonly kind: 'changed'; readonly schema: number; readonly counts: Counts }

/**
 * Looks at a planner's folder, which this process has taken and in which it has nothing open.
 * @throws Error of the file system for a file that cannot be read.
 */
export function examine(folder: string): Finding {
  const file = plannerFile(folder)
  if (!existsSync(file)) return { kind: hasTraces(folder) ? 'missing' : 'none' }
  settleJournal(file)
  const state = sealState(folder)
  if (state === 'intact' && isOfToday(file)) return { kind: 'as-left' }
  const verdict = inspect(file)
  return state === 'changed' && verdict.kind === 'sound' ? { ...verdict, kind: 'changed' } : verdict
}

function hasTraces(folder: string): boolean {
  return (
    hasSeal(folder) ||
    existsSync(`${plannerFile(folder)}-wal`) ||
    existsSync(keptFolder(folder)) ||
    backupFolders(folder).some(({ path }) => namesIn(path).some((name) => parseBackupName(name) !== null))
  )
}

/**
 * Takes back what was being written when a planner was cut short before it had its present kind of journal, as one that
 * was a backup has not. Only a connection that writes can, and inspecting is done by one that does not.
 */
function settleJournal(file: string): void {
  if (!existsSync(`${file}-journal`) || headerOf(file)?.applicationId !== APPLICATION_ID) return
  try {
    const db = openDatabase(file, 'write')
    try {
      db.pragma('user_version')
    } finally {
      db.close()
    }
  } catch {
    // What is wrong with it is for the inspection to say.
  }
}

function isOfToday(file: string): boolean {
  const header = headerOf(file)
  return header?.applicationId === APPLICATION_ID && header.version === migrations.length
}

/** What the first bytes of a database say that it is; null for a shorter file. */
function headerOf(path: string): { readonly applicationId: number; readonly version: number } | null {
  const header = Buffer.alloc(100)
  const file = openSync(path, 'r')
  try {
    if (readSync(file, header) < header.length) return null
    // Places as SQLite's file format has them.
    return { applicationId: header.readUInt32BE(68), version: header.readUInt32BE(60) }
  } finally {
    closeSync(file)
  }
}

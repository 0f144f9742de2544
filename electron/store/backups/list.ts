import { readdirSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Backup } from '../../../contract/backups.ts'
import { type NamedBackup, parseBackupName } from '../../../domain/backups.ts'
import { APPLICATION_ID, openDatabase } from '../database.ts'
import { type Counts, countsOf } from '../health/inspect.ts'
import { hasSchemaOf } from '../health/schema.ts'
import { migrations } from '../migrations/all.ts'
import { type BackupsFolder, backupFolders, plannerTag } from './folder.ts'

/** All backups that there are, newest first, also of another computer that keeps its own in the same folder. */
export function listBackups(dataFolder: string): Backup[] {
  return backupFolders(dataFolder)
    .flatMap(backupsIn)
    .map(({ planner: _planner, ...backup }) => backup)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
}

/** Those of this planner that can be read, newest first. */
export function ownBackups(dataFolder: string): readonly Backup[] {
  const planner = plannerTag(dataFolder)
  return backupFolders(dataFolder)
    .flatMap((folder) => backupsIn(folder).filter((backup) => isOf(folder, planner, backup)))
    .filter(({ contacts }) => contacts !== null)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
}

/** The backups in one folder; none when it cannot be read. */
export function backupsIn({ path: folder }: BackupsFolder): readonly (Backup & NamedBackup)[] {
  return namesIn(folder).flatMap((name) => {
    const named = parseBackupName(name)
    const path = join(folder, name)
    const file = named === null ? null : fileAt(path)
    if (named === null || file === null) return []
    const counts = countsIn(path, file)
    return [
      {
        ...named,
        path,
        bytes: file.size,
        contacts: counts?.contacts ?? null,
        interviews: counts?.interviews ?? null,
      },
    ]
  })
}

/** The names in a folder; none when it cannot be read. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Null for what is no file, is gone by now, or is on a disk that fails. */
function fileAt(path: string): Stats | null {
  try {
    const found = statSync(path)
    return found.isFile() ? found : null
  } catch {
    return null
  }
}

/** By path, size and time: a backup is never written again, and a disk may be slow. */
const known = new Map<string, Counts>()

function countsIn(path: string, { size, mtimeMs }: Stats): Counts | null {
  const key = `${path}\n${size}\n${mtimeMs}`
  const counts = known.get(key) ?? readCounts(path)
  // What cannot be read now can be perhaps the next time.
  if (counts !== null) known.set(key, counts)
  return counts
}

/** Null for a file that is no planner of this Askwell or an earlier one. Its pages were verified when it was made. */
function readCounts(path: string): Counts | null {
  try {
    const db = openDatabase(path, 'read')
    try {
      const version = Number(db.pragma('user_version', { simple: true }))
      const isOurs = Number(db.pragma('application_id', { simple: true })) === APPLICATION_ID
      const isKnown = version >= 1 && version <= migrations.length
      return isOurs && isKnown && hasSchemaOf(db, version) ? countsOf(db) : null
    } finally {
      db.close()
    }
  } catch {
    return null
  }
}

/** Whether a name is that of a backup of this planner. All in the usual folder are, also when that has moved. */
export function isOf(
  { isChosen }: BackupsFolder,
  planner: string,
  named: { readonly planner: string } | null,
): boolean {
  return named !== null && (!isChosen || named.planner === planner)
}

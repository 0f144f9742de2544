import { chmodSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Backup } from '../../../contract/backups.ts'
import { AskwellError } from '../../../contract/error.ts'
import { type BackupReason, backupName, parseBackupName, toRemove } from '../../../domain/backups.ts'
import { words } from '../../../domain/words/words.ts'
import type { Connection } from '../database.ts'
import type { Counts } from '../health/inspect.ts'
import { copyPlanner, DRAFT_END, ifPossible } from './copy.ts'
import { type BackupsFolder, backupFolders, plannerTag } from './folder.ts'
import { backupsIn, isOf, namesIn } from './list.ts'

/** A backup that was read back: what is in it is known. */
export type MadeBackup = Backup & Counts

/**
 * Makes a backup of an open planner, reads it back, then removes those that are not kept any more. Where the chosen folder
 * cannot be written, a disk that is not plugged in perhaps, the backup goes to the usual one: what waits for it would
 * otherwise have to wait for the disk. A backup that fails leaves the earlier ones as they were.
 * @throws AskwellError `disk-full`, `unwritable-file` or, when the copy is not whole, `planner-damaged`; SqliteError when
 * the planner cannot be read.
 */
export function makeBackup(
  source: Connection,
  dataFolder: string,
  reason: BackupReason,
  now: Date,
): MadeBackup {
  let failure: unknown
  for (const folder of backupFolders(dataFolder)) {
    try {
      return makeBackupIn(folder, source, dataFolder, reason, now)
    } catch (error) {
      if (!(error instanceof AskwellError)) throw error
      failure ??= error
    }
  }
  throw failure
}

/** As `makeBackup`, in this folder and in no other. */
export function makeBackupIn(
  folder: BackupsFolder,
  source: Connection,
  dataFolder: string,
  reason: BackupReason,
  now: Date,
): MadeBackup {
  const planner = plannerTag(dataFolder)
  requireFolder(folder)
  for (const draft of draftsIn(folder, planner)) ifPossible(() => rmSync(draft))
  const { at, path } = freePlace(folder.path, planner, reason, now)
  const counts = copyPlanner(source, path)
  prune(folder, planner, now)
  return { path, at, reason, bytes: statSync(path).size, ...counts }
}

/** Makes the usual folder where it is missing. A chosen one is missing because its disk is: nothing is made in its place. */
function requireFolder({ path, isChosen }: BackupsFolder): void {
  try {
    if (isChosen) statSync(path)
    else if (!existsSync(path)) mkdirSync(path, { mode: 0o700 })
    else chmodSync(path, 0o700)
  } catch {
    throw new AskwellError('unwritable-file', words.backups.unwritable(path))
  }
}

/** What a backup that was killed left. */
function draftsIn(folder: BackupsFolder, planner: string): readonly string[] {
  return namesIn(folder.path)
    .filter(
      (name) => DRAFT_END.test(name) && isOf(folder, planner, parseBackupName(name.replace(DRAFT_END, ''))),
    )
    .map((name) => join(folder.path, name))
}

function freePlace(folder: string, planner: string, reason: BackupReason, now: Date) {
  for (let time = now.getTime(); ; time += 1) {
    const at = new Date(time).toISOString()
    const path = join(folder, backupName({ at, reason, planner }))
    if (!existsSync(path)) return { at, path }
  }
}

/**
 * Removes what is not kept any more. A file that cannot be read takes nobody's place and stays: it might be all there is
 * of a day.
 */
function prune(folder: BackupsFolder, planner: string, now: Date): void {
  const own = backupsIn(folder).filter((backup) => backup.contacts !== null && isOf(folder, planner, backup))
  for (const { path } of toRemove(own, now)) ifPossible(() => rmSync(path))
}

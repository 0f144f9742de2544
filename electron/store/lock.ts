import { closeSync, existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { AskwellError } from '../../contract/error.ts'
import { words } from '../../domain/words/words.ts'

/** Held while a process owns a planner's folder. */
export interface FolderLock {
  release(): void
}

/**
 * Takes the folder for this process: an exclusive transaction on a database of its own, which the system frees even
 * when the process is killed. The planner's own file stays in normal locking, so that our reader thread can open it.
 * @throws AskwellError `planner-open` when a window or another command holds the folder; Error when it cannot be written.
 */
export function lockFolder(folder: string): FolderLock {
  const path = join(folder, 'planner.lock')
  makeFile(path)
  const db = new Database(path, { timeout: 0 })
  try {
    // Nothing is ever written here; a journal in a file would keep the folder from being taken while the disk is full.
    db.pragma('journal_mode = memory')
    db.exec('begin exclusive')
  } catch (error) {
    db.close()
    if (!(error instanceof Database.SqliteError) || error.code !== 'SQLITE_BUSY') throw error
    throw new AskwellError('planner-open', words.errors.plannerOpen)
  }
  return { release: () => db.close() }
}

/** Makes an empty file for its owner alone. One that is there is not opened: closing it again would end a lock that this process has on it. */
function makeFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    if (!existsSync(path)) throw error
  }
}

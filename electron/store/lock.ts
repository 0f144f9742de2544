import { closeSync, openSync } from 'node:fs'
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
 * @throws AskwellError `planner-open` when a window or another command holds the folder.
 */
export function lockFolder(folder: string): FolderLock {
  const path = join(folder, 'planner.lock')
  closeSync(openSync(path, 'a', 0o600))
  const db = new Database(path, { timeout: 0 })
  try {
    db.exec('begin exclusive')
  } catch {
    db.close()
    throw new AskwellError('planner-open', words.errors.plannerOpen)
  }
  return { release: () => db.close() }
}

import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { AskwellError } from '../../../contract/error.ts'
import { words } from '../../../domain/words/words.ts'
import { watchChanges } from '../changes/triggers.ts'
import { refreshOldRules } from '../contacts/derived.ts'
import { type Connection, openDatabase } from '../database.ts'
import { type FolderLock, lockFolder } from '../lock.ts'
import { migrate } from '../migrate.ts'

/** The planner's one file in its folder. */
export function plannerFile(folder: string): string {
  return join(folder, 'planner.sqlite')
}

/**
 * Opens a planner for writing: takes the folder, then brings the file to the newest schema.
 * @throws AskwellError `unwritable-file`, `planner-open`, `planner-newer` or `planner-damaged`.
 */
export function openPlanner(folder: string): { readonly db: Connection; readonly lock: FolderLock } {
  try {
    makeFolder(folder)
  } catch {
    throw new AskwellError('unwritable-file', words.errors.folderUnwritable(folder))
  }
  const lock = takeLock(folder)
  try {
    return { db: openOwn(plannerFile(folder)), lock }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Makes a folder and those above it, one by one: where none can be made, as in `/proc`, Node's own recursion never ends. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

function openOwn(file: string): Connection {
  const db = openDatabase(file, 'write')
  try {
    migrate(db)
    watchChanges(db)
    refreshOldRules(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function takeLock(folder: string): FolderLock {
  try {
    return lockFolder(folder)
  } catch (error) {
    if (error instanceof AskwellError) throw error
    throw new AskwellError('unwritable-file', words.errors.folderUnwritable(folder))
  }
}

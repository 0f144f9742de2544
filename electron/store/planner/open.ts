import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { AskwellError } from '../../../contract/error.ts'
import { words } from '../../../domain/words/words.ts'
import { watchChanges } from '../changes/triggers.ts'
import { refreshOldRules } from '../contacts/derived.ts'
import { type Connection, openDatabase } from '../database.ts'
import { type FolderLock, lockFolder } from '../lock.ts'
import { migrate } from '../migrate.ts'
import { plannerFile } from './place.ts'

/**
 * Opens a planner for writing: takes the folder, then brings the file to the newest schema.
 * @throws AskwellError `unwritable-file`, `planner-open`, `planner-newer` or `planner-damaged`.
 */
export function openPlanner(folder: string): { readonly db: Connection; readonly lock: FolderLock } {
  const lock = takeFolder(folder)
  try {
    return { db: openOwn(plannerFile(folder)), lock }
  } catch (error) {
    lock.release()
    throw error
  }
}

/**
 * Takes a planner's folder for this process, and makes it where there is none.
 * @throws AskwellError `unwritable-file` or `planner-open`.
 */
export function takeFolder(folder: string): FolderLock {
  try {
    makeFolder(folder)
    return lockFolder(folder)
  } catch (error) {
    if (error instanceof AskwellError) throw error
    throw new AskwellError('unwritable-file', words.errors.folderUnwritable(folder))
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

import { accessSync, chmodSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { AskwellError, assertNever } from '../../../contract/error.ts'
import { words } from '../../../domain/words/words.ts'
import { makeBackup } from '../backups/make.ts'
import { watchChanges } from '../changes/triggers.ts'
import { refreshOldRules } from '../contacts/derived.ts'
import { type Connection, openDatabase } from '../database.ts'
import { examine, type Finding } from '../health/examine.ts'
import { breakSeal } from '../health/seal.ts'
import { type FolderLock, lockFolder } from '../lock.ts'
import { migrate, schemaVersion } from '../migrate.ts'
import { migrations } from '../migrations/all.ts'
import { createPlanner, removeDraft } from './create.ts'
import { plannerFile } from './place.ts'

/** A planner that this process owns and has open for writing. */
export interface OpenPlanner {
  readonly folder: string
  readonly db: Connection
  readonly lock: FolderLock
}

/**
 * Opens a planner for writing: takes the folder, looks whether its file is sound, and brings it to the newest schema. Where
 * there is none, a new one is made. A file that is refused stays as it is, to the byte.
 * @throws AskwellError `unwritable-file`, `planner-open`, `planner-newer`, `planner-damaged`, `planner-foreign`,
 * `planner-changed` or `planner-missing`; as `makeBackup` when the planner is of an older schema.
 */
export function openPlanner(folder: string): OpenPlanner {
  const lock = takeFolder(folder)
  try {
    return { folder, db: openOwn(folder), lock }
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

function openOwn(folder: string): Connection {
  const file = plannerFile(folder)
  removeDraft(folder)
  requireAccess(file)
  if (requireSound(examine(folder)) === 'none') createPlanner(folder)
  keepPrivate(folder)
  breakSeal(folder)
  const db = openDatabase(file, 'write')
  try {
    if (schemaVersion(db) < migrations.length) makeBackup(db, folder, 'before-migration', new Date())
    migrate(db)
    watchChanges(db)
    refreshOldRules(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Passes on what is sound, or no planner at all. */
function requireSound(finding: Finding): 'sound' | 'none' {
  switch (finding.kind) {
    case 'sound':
    case 'as-left':
      return 'sound'
    case 'none':
      return 'none'
    case 'newer':
      throw new AskwellError('planner-newer', words.errors.plannerNewer)
    case 'foreign':
      throw new AskwellError('planner-foreign', words.errors.plannerForeign)
    case 'damaged':
      throw new AskwellError('planner-damaged', words.errors.plannerDamaged)
    case 'changed':
      throw new AskwellError('planner-changed', words.errors.plannerChanged)
    case 'missing':
      throw new AskwellError('planner-missing', words.errors.plannerMissing)
    default:
      return assertNever(finding)
  }
}

/** A file that cannot be read and written is not damaged: another account has made it, or it is no file. */
function requireAccess(file: string): void {
  if (!existsSync(file)) return
  try {
    accessSync(file, constants.R_OK | constants.W_OK)
    if (statSync(file).isFile()) return
  } catch {
    // Told below.
  }
  throw new AskwellError('unwritable-file', words.errors.plannerUnwritable)
}

const OWN = ['planner.sqlite', 'planner.sqlite-wal', 'planner.sqlite-shm', 'planner.lock'] as const

/** Files that came here by copying are perhaps readable for others; what SQLite makes beside one is as open as that is. */
function keepPrivate(folder: string): void {
  for (const path of OWN.map((name) => join(folder, name)).filter((file) => existsSync(file))) {
    if ((statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600)
  }
}

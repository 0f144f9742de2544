import { mkdirSync, realpathSync } from 'node:fs'
import { parseInput } from '../../../contract/contract.ts'
import { AskwellError } from '../../../contract/error.ts'
import type { Progress } from '../../../contract/events.ts'
import { words } from '../../../domain/words/words.ts'
import { replaceable } from '../../writeWhole.ts'
import {
  type BackupRequestInput,
  type BackupRequestName,
  type BackupRequestOutput,
  backupRequests,
} from '../backupRequests.ts'
import { type Connection, openDatabase } from '../database.ts'
import { plannerFile } from '../planner/place.ts'
import { copyPlanner } from './copy.ts'
import { makeDueBackup } from './due.ts'
import { ensureBackup } from './ensure.ts'
import { backupsFolder, defaultBackupsFolder, folderWithin, keepBackupsFolder } from './folder.ts'
import { listBackups } from './list.ts'
import { makeBackup, makeBackupIn } from './make.ts'

/** Tells whoever waits how far the work has come. */
type Report = (progress: Progress) => void

type Answers = {
  readonly [K in BackupRequestName]: (
    dataFolder: string,
    input: BackupRequestInput<K>,
    progress: Report,
  ) => BackupRequestOutput<K>
}

const answers: Answers = {
  'backups.list': (dataFolder) => {
    const folder = backupsFolder(dataFolder)
    const isChosen = folder !== defaultBackupsFolder(dataFolder)
    return { folder, isChosen, backups: listBackups(dataFolder) }
  },
  'backups.make': (dataFolder) =>
    reading(dataFolder, (db) => makeBackup(db, dataFolder, 'asked', new Date())),
  'backups.ensure': (dataFolder, { reason }, progress) => {
    progress({ phase: 'backing-up', done: 0, total: 0 })
    return reading(dataFolder, (db) => ensureBackup(db, dataFolder, reason, new Date()))
  },
  'backups.makeDue': (dataFolder) => reading(dataFolder, (db) => makeDueBackup(db, dataFolder, new Date())),
  'backups.moveTo': (dataFolder, { folder }) =>
    reading(dataFolder, (db) => moveTo(db, dataFolder, folder, new Date())),
  'backups.copy': (dataFolder, { path }) => {
    const file = replaceable(path)
    return { file: path, ...reading(dataFolder, (db) => copyPlanner(db, file)) }
  },
}

/**
 * Answers what is asked of the thread that makes backups. The planner is open in it only while it is needed.
 * @throws AskwellError `refused` for what it does not answer, and whatever the answer throws.
 */
export function answerBackups(dataFolder: string, name: string, input: unknown, progress: Report): unknown {
  if (!isRequest(name)) throw new AskwellError('refused', words.errors.refused)
  // The schema that parses the input is the one the answer's parameter comes from.
  return answers[name](dataFolder, parseInput(backupRequests[name].input, input) as never, progress)
}

function isRequest(name: string): name is BackupRequestName {
  return Object.hasOwn(answers, name)
}

function reading<T>(dataFolder: string, work: (db: Connection) => T): T {
  const db = openDatabase(plannerFile(dataFolder), 'read')
  try {
    return work(db)
  } finally {
    db.close()
  }
}

/** A folder is chosen once there is a good backup in it. */
function moveTo(db: Connection, dataFolder: string, pointedAt: string | null, now: Date) {
  const folder = pointedAt === null ? null : made(folderWithin(pointedAt))
  const place = { path: folder ?? defaultBackupsFolder(dataFolder), isChosen: folder !== null }
  const backup = makeBackupIn(place, db, dataFolder, 'asked', now)
  keepBackupsFolder(dataFolder, folder)
  return backup
}

function made(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return realpathSync(folder)
  } catch {
    throw new AskwellError('unwritable-file', words.backups.unwritable(folder))
  }
}

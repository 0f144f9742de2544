import { dirname } from 'node:path'
import { nextBackupAt } from '../../../domain/backups.ts'
import type { DueBackup } from '../backupRequests.ts'
import type { Connection } from '../database.ts'
import { backupsFolder } from './folder.ts'
import { ownBackups } from './list.ts'
import { makeBackup } from './make.ts'
import { isUntouched, markIn, planMark } from './mark.ts'

/**
 * Makes a backup by the clock: at most one in half an hour, and only when the planner is another one than in the last,
 * also when it was changed in an earlier session.
 * @throws as `makeBackup`.
 */
export function makeDueBackup(db: Connection, dataFolder: string, now: Date): DueBackup {
  // One of the future was made while the clock was wrong.
  const past = ownBackups(dataFolder).filter(({ at }) => Date.parse(at) <= now.getTime())
  const [last] = past
  if (last === undefined ? isUntouched(db) : markIn(last.path) === planMark(db))
    return { made: null, missed: null, nextAt: null }
  const nextAt = nextBackupAt(past, now)
  if (nextAt > now.getTime()) return { made: null, missed: null, nextAt }
  const made = makeBackup(db, dataFolder, 'regular', now)
  const folder = backupsFolder(dataFolder)
  return { made, missed: dirname(made.path) === folder ? null : folder, nextAt: null }
}

import type { Backup } from '../../../contract/backups.ts'
import type { BackupReason } from '../../../domain/backups.ts'
import type { Connection } from '../database.ts'
import { inspect } from '../health/inspect.ts'
import { ownBackups } from './list.ts'
import { makeBackup } from './make.ts'
import { isUntouched, markIn, planMark } from './mark.ts'

/**
 * Sees to it that there is a good backup of the planner as it is now. The last one is looked through again where nothing
 * has changed since: a file that is imported every hour would fill the folder. Null where there is nothing to keep yet.
 * @throws as `makeBackup`.
 */
export function ensureBackup(
  db: Connection,
  dataFolder: string,
  reason: BackupReason,
  now: Date,
): Backup | null {
  if (isUntouched(db)) return null
  const [last] = ownBackups(dataFolder)
  const isGood =
    last !== undefined && markIn(last.path) === planMark(db) && inspect(last.path).kind === 'sound'
  return isGood ? last : makeBackup(db, dataFolder, reason, now)
}

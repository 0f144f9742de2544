import Database from 'better-sqlite3'
import type { Failure } from '../../contract/error.ts'
import { words } from '../../domain/words/words.ts'
import { logUnexpected, toFailure as toPlainFailure } from '../failure.ts'

/** As the main process's, with SQLite's errors told by their meaning. */
export function toFailure(error: unknown): Failure {
  if (!(error instanceof Database.SqliteError)) return ofFiles(error) ?? toPlainFailure(error)
  switch (error.code.split('_').slice(0, 2).join('_')) {
    case 'SQLITE_FULL':
      return { code: 'disk-full', message: words.errors.diskFull }
    case 'SQLITE_NOTADB':
    case 'SQLITE_CORRUPT':
      return { code: 'planner-damaged', message: words.errors.plannerDamaged }
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
    case 'SQLITE_IOERR':
      return { code: 'unwritable-file', message: words.errors.plannerUnwritable }
    default:
      logUnexpected(error.code, error)
      return { code: 'unexpected', message: words.errors.unexpected }
  }
}

/** An error of the file system by its meaning; null for any other. */
function ofFiles(error: unknown): Failure | null {
  switch (error instanceof Error && 'syscall' in error && 'code' in error ? error.code : null) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'disk-full', message: words.errors.diskFull }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EIO':
      return { code: 'unwritable-file', message: words.errors.plannerUnwritable }
    default:
      return null
  }
}

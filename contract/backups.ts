import type { BackupReason } from '../domain/backups.ts'

/** A backup in its folder. */
export interface Backup {
  readonly path: string
  /** A moment in UTC with milliseconds. */
  readonly at: string
  readonly reason: BackupReason
  readonly bytes: number
  /** Null where the file cannot be read or is no planner. */
  readonly contacts: number | null
  readonly interviews: number | null
}

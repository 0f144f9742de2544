import { z } from 'zod'
import type { BackupReason } from '../domain/backups.ts'
import { type Nothing, shell } from './channel.ts'

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

/** Where a folder is, as far as that matters for what lies in it. */
export interface FolderPlace {
  readonly path: string
  /** The service that syncs it with other machines; null where none is known. */
  readonly cloud: string | null
  readonly isOnNetwork: boolean
}

export interface BackupsState {
  /** Where backups go. */
  readonly folder: FolderPlace
  readonly isChosen: boolean
  /** False where the folder cannot be written now: until it can, backups go to the usual one. */
  readonly isReachable: boolean
  readonly isOnSameDisk: boolean
  /** Newest first. */
  readonly backups: readonly Backup[]
}

export const backupChannels = {
  'backups.state': shell<BackupsState>()(z.object({})),
  'backups.make': shell<Backup>()(z.object({})),
  /** Asks for a folder and makes a backup in it, which then is where they go; null when none was chosen. */
  'backups.chooseFolder': shell<Backup | null>()(z.object({})),
  /** Back to the usual folder, with a backup in it. */
  'backups.resetFolder': shell<Backup>()(z.object({})),
  'backups.showFolder': shell<Nothing>()(z.object({})),
} as const

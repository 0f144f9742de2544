import { z } from 'zod'
import type { Backup } from '../../contract/backups.ts'
import { backupReason } from '../../domain/backups.ts'
import type { MadeBackup } from './backups/make.ts'
import type { Counts } from './health/inspect.ts'

const path = z.string().min(1)

/** Where backups go, and what is there. */
export interface BackupsListed {
  readonly folder: string
  /** Whether a person chose the folder. */
  readonly isChosen: boolean
  /** Newest first. */
  readonly backups: readonly Backup[]
}

/** What came of looking whether a backup is due. */
export interface DueBackup {
  readonly made: Backup | null
  /** The chosen folder, where it could not be written and the usual one took the backup; else null. */
  readonly missed: string | null
  /** When to look again, in milliseconds since 1970; null: after the next change. */
  readonly nextAt: number | null
}

/** One line of the table below; `output` carries a type, never a value. */
interface BackupRequest<In extends z.ZodType, Out> {
  readonly input: In
  readonly output?: Out
}

function request<Out>() {
  return <In extends z.ZodType>(input: In): BackupRequest<In, Out> => ({ input })
}

/** What the main process and the command line ask of the thread that makes backups of an open planner. */
export const backupRequests = {
  'backups.list': request<BackupsListed>()(z.object({})),
  'backups.make': request<MadeBackup>()(z.object({})),
  /** Before much is changed at once: makes one if the last is not of the planner as it is now. */
  'backups.ensure': request<Backup | null>()(z.object({ reason: backupReason })),
  /** Makes one if half an hour has passed and anything has changed since the last. */
  'backups.makeDue': request<DueBackup>()(z.object({})),
  /** Makes one inside a folder, and keeps them there from then on; null for the usual folder. */
  'backups.moveTo': request<MadeBackup>()(z.object({ folder: path.nullable() })),
  /** Copies the planner to a file, verified as a backup is. */
  'backups.copy': request<Counts & { readonly file: string }>()(z.object({ path })),
} as const

type BackupRequests = typeof backupRequests
export type BackupRequestName = keyof BackupRequests
export type BackupRequestInput<K extends BackupRequestName> = z.infer<BackupRequests[K]['input']>
export type BackupRequestOutput<K extends BackupRequestName> = Exclude<BackupRequests[K]['output'], undefined>

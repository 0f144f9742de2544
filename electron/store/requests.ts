import { z } from 'zod'
import { read, write } from '../../contract/channel.ts'
import type { ImportPreview, ImportReport } from '../../contract/planner.ts'
import { formatNames } from '../exchange/formats.ts'

/** How a file is written; `auto` tells it from the file itself. */
export const importFormat = z.enum(['auto', ...formatNames, 'askwell'])
export type ImportFormat = z.infer<typeof importFormat>

const path = z.string().min(1)

/** What an import did, or with `dryRun` would do. */
export interface ImportOutcome extends ImportReport {
  readonly examples: ImportPreview['examples']
}

/**
 * What the main process and the command line ask of the store and a window may not: these name files. They run
 * outside the writer's one-transaction-per-request rule, because reading and matching a file must not hold one open.
 */
export const fileRequests = {
  'files.import': write<ImportOutcome>()(z.object({ path, format: importFormat, dryRun: z.boolean() })),
  'files.export': read<{ readonly file: string; readonly count: number }>()(z.object({ path })),
} as const

export type FileRequests = typeof fileRequests
export type FileRequestName = keyof FileRequests
export type FileRequestInput<K extends FileRequestName> = z.infer<FileRequests[K]['input']>
export type FileRequestOutput<K extends FileRequestName> = NonNullable<FileRequests[K]['output']>

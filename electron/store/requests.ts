import { z } from 'zod'
import { read, write } from '../../contract/channel.ts'
import type { ExportedFile, ImportExample, ImportReport } from '../../contract/exchange.ts'
import { csvMapping, type ImportTable } from '../../domain/csvMapping.ts'
import { exportFormat, importFormat } from '../../domain/fileFormat.ts'
import { id } from '../../domain/id.ts'
import { selection } from '../../domain/selection.ts'

const path = z.string().min(1)

/** What an import did, or with `dryRun` would do. */
export interface ImportOutcome extends ImportReport {
  readonly examples: readonly ImportExample[]
}

/** The same, and how a table was read. */
export interface FileImport extends ImportOutcome {
  readonly table: ImportTable | null
}

/**
 * What the main process and the command line ask of the store and a window may not: these name files. They run
 * outside the writer's one-transaction-per-request rule: an import begins its own, which a preview takes back.
 * `format` null: tell it from the file; `mapping` null: as it was the last time with such a table, else a guess.
 */
export const fileRequests = {
  'files.import': write<FileImport>()(
    z.object({
      path,
      format: importFormat.nullable(),
      mapping: csvMapping.nullable(),
      dryRun: z.boolean(),
    }),
  ),
  /** `selection` null: everyone. */
  'files.export': read<ExportedFile>()(
    z.object({ path, format: exportFormat, selection: selection.nullable() }),
  ),
  /** A calendar of one interview, of all to come for null. */
  'files.calendar': read<ExportedFile>()(z.object({ path, interviewId: id.nullable() })),
} as const

export type FileRequests = typeof fileRequests
export type FileRequestName = keyof FileRequests
export type FileRequestInput<K extends FileRequestName> = z.infer<FileRequests[K]['input']>
export type FileRequestOutput<K extends FileRequestName> = NonNullable<FileRequests[K]['output']>

import { z } from 'zod'
import { csvMapping, type ImportTable } from '../domain/csvMapping.ts'
import { exportFormat, importFormat } from '../domain/fileFormat.ts'
import { id } from '../domain/id.ts'
import { selection } from '../domain/selection.ts'
import { type Nothing, shell } from './channel.ts'

/** One record of a file that an import will not take, with the line it starts at. */
export interface SkippedRow {
  readonly row: number
  readonly reason: string
}

/** What an import did. */
export interface ImportReport {
  readonly format: string
  readonly rows: number
  readonly added: number
  readonly merged: number
  readonly skipped: readonly SkippedRow[]
}

/** One contact that an import adds or fills in. */
export interface ImportExample {
  readonly name: string
  readonly company: string
  readonly position: string
  readonly change: 'add' | 'merge'
  readonly detail: string
}

/** What an import would do; `token` names the chosen file from then on. */
export interface ImportPreview extends ImportReport {
  readonly token: string
  readonly fileName: string
  /** The first ones of each kind. */
  readonly examples: readonly ImportExample[]
  /** The columns of a table and what they are read as; null where the format says what they are. */
  readonly table: ImportTable | null
}

/** A file that was written, and how many contacts or interviews are in it. */
export interface ExportedFile {
  readonly file: string
  readonly count: number
}

/** The chosen file and how to read it: `format` null to tell it from the file, `mapping` null to guess it or take the last one. */
const reading = z.object({
  token: z.uuid(),
  format: importFormat.nullable(),
  mapping: csvMapping.nullable(),
})

export const exchangeChannels = {
  /** Asks for a file and answers what importing it would do; null when nothing was chosen. */
  'imports.choose': shell<ImportPreview | null>()(z.object({})),
  /** What importing the chosen file would do when it is read in another way. */
  'imports.preview': shell<ImportPreview>()(reading),
  'imports.commit': shell<ImportReport>()(reading),
  /** Asks where, then writes contacts, everyone for null, or the whole planner; null when nowhere was chosen. */
  'contacts.export': shell<ExportedFile | null>()(
    z
      .object({ format: exportFormat, selection: selection.nullable() })
      .refine(({ format, selection }) => format !== 'askwell' || selection === null, { path: ['selection'] }),
  ),
  /** Asks where, then writes an interview as a calendar file; null when nowhere was chosen. */
  'calendar.save': shell<ExportedFile | null>()(z.object({ interviewId: id })),
  /** Stops the import or the export under way; it changes nothing then. */
  'exchange.cancel': shell<Nothing>()(z.object({ work: z.enum(['import', 'export']) })),
} as const

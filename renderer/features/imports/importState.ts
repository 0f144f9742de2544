import type { Progress } from '../../../contract/events.ts'
import type { ImportPreview, ImportReport, SkippedRow } from '../../../contract/exchange.ts'
import type { CsvField, CsvMapping } from '../../../domain/csvMapping.ts'
import { type ImportFormat, importFormat } from '../../../domain/fileFormat.ts'

/** How the chosen file is to be read; null leaves it to Askwell. */
export interface Reading {
  readonly format: ImportFormat | null
  readonly mapping: CsvMapping | null
}

/** A file that was looked into, before anything is written. */
export interface PreviewState {
  readonly step: 'preview'
  readonly preview: ImportPreview
  /** How the file was read for the preview. */
  readonly shown: Reading
  /** As asked for last. */
  readonly reading: Reading
  /** Whether the file is being read anew, and how far that has come. */
  readonly isRereading: boolean
  readonly progress: Progress | null
  /** Why the file cannot be read in the way asked for last. */
  readonly problem: string | null
}

/** Where an import stands, from the file dialog to the result. */
export type ImportState =
  | { readonly step: 'idle' }
  /** The system's dialog is open, or, once there is progress, the chosen file is being read. */
  | { readonly step: 'choosing'; readonly progress: Progress | null }
  | PreviewState
  | { readonly step: 'writing'; readonly before: PreviewState; readonly progress: Progress | null }
  | { readonly step: 'done'; readonly report: ImportReport }
  | { readonly step: 'failed'; readonly message: string }

/** A preview as it is first shown. */
export function previewing(preview: ImportPreview): PreviewState {
  const reading: Reading = { format: null, mapping: null }
  return {
    step: 'preview',
    preview,
    shown: reading,
    reading,
    isRereading: false,
    progress: null,
    problem: null,
  }
}

/** Takes in how far the work under way has come. */
export function withProgress(state: ImportState, progress: Progress): ImportState {
  const isWaiting = state.step === 'choosing' || state.step === 'writing'
  return isWaiting || (state.step === 'preview' && state.isRereading) ? { ...state, progress } : state
}

/** The format a preview was read in. */
export function formatOf({ format }: ImportPreview): ImportFormat {
  return importFormat.parse(format)
}

/** What the columns of the previewed table are, with what was chosen since. */
export function fieldsOf({ preview, reading }: PreviewState): readonly CsvField[] {
  return (preview.table?.columns ?? []).map(({ field }, at) => reading.mapping?.columns[at] ?? field)
}

/** Reads one column of the table as something else. */
export function withField(state: PreviewState, column: number, field: CsvField): Reading {
  const columns = fieldsOf(state).map((known, at) => (at === column ? field : known))
  return { format: formatOf(state.preview), mapping: { columns } }
}

/** Records left out for one reason: the first lines they start at, and how many more there are. */
export interface SkippedGroup {
  readonly reason: string
  readonly count: number
  readonly lines: readonly number[]
}

const LINES = 8

/** Skipped records by reason, the most frequent first. */
export function skippedGroups(skipped: readonly SkippedRow[]): SkippedGroup[] {
  const byReason = Map.groupBy(skipped, ({ reason }) => reason)
  return [...byReason]
    .map(([reason, rows]) => ({
      reason,
      count: rows.length,
      lines: rows.slice(0, LINES).map(({ row }) => row),
    }))
    .sort((a, b) => b.count - a.count)
}

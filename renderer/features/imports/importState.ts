import type { Progress } from '../../../contract/events.ts'
import type { ImportPreview, ImportReport } from '../../../contract/exchange.ts'
import type { SkippedRow } from '../../../contract/planner.ts'

/** Where an import stands, from the file dialog to the result. */
export type ImportState =
  | { readonly step: 'idle' }
  /** The system's dialog is open, or, once there is progress, the chosen file is being read. */
  | { readonly step: 'choosing'; readonly progress: Progress | null }
  | { readonly step: 'preview'; readonly preview: ImportPreview }
  | { readonly step: 'writing'; readonly preview: ImportPreview; readonly progress: Progress | null }
  | { readonly step: 'done'; readonly report: ImportReport }
  | { readonly step: 'failed'; readonly message: string }

/** Takes in how far the work under way has come. */
export function withProgress(state: ImportState, progress: Progress): ImportState {
  return state.step === 'choosing' || state.step === 'writing' ? { ...state, progress } : state
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

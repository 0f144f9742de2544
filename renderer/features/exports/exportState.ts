import type { Input } from '../../../contract/contract.ts'
import type { Progress } from '../../../contract/events.ts'
import type { ExportFormat } from '../../../domain/fileFormat.ts'
import type { Selection } from '../../../domain/selection.ts'

/** Everyone, or those the export was asked for. */
export type Whom = 'everyone' | 'chosen'

/** What is to be exported, as the dialog stands. */
export interface ExportChoice {
  readonly whom: Whom
  readonly format: ExportFormat
}

/** Where an export stands: chosen in the dialog, or being written; `progress` is null while the system asks where. */
export type ExportState =
  | { readonly step: 'choosing'; readonly problem: string | null }
  | { readonly step: 'writing'; readonly progress: Progress | null }

/** What to ask for. A planner is always written whole. */
export function requestOf(
  { whom, format }: ExportChoice,
  chosen: Selection | null,
): Input<'contacts.export'> {
  return { format, selection: whom === 'everyone' || format === 'askwell' ? null : chosen }
}

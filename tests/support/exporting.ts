import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExportFormat } from '../../domain/fileFormat.ts'
import type { Selection } from '../../domain/selection.ts'
import type { StoreContext } from '../../electron/store/context.ts'
import { dispatch } from '../../electron/store/dispatch.ts'

/** What a file holds that the planner's contacts are exported to, as the command line does it. */
export function exported(
  context: StoreContext,
  format: ExportFormat,
  selection: Selection | null = null,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-export-'))
  const path = join(folder, 'contacts')
  try {
    dispatch(context, 'reader', 'files.export', { path, format, selection })
    return readFileSync(path, 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StoreContext } from '../../electron/store/context.ts'
import { dispatch } from '../../electron/store/dispatch.ts'
import type { FileImport, FileRequestInput } from '../../electron/store/requests.ts'

type Options = Partial<Omit<FileRequestInput<'files.import'>, 'path'>>

/** Imports what a file of these bytes would hold, as the command line does. */
export function importBytes(
  context: StoreContext,
  content: string | Uint8Array,
  { format = null, mapping = null, dryRun = false }: Options = {},
): FileImport {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-import-'))
  const path = join(folder, 'Connections.csv')
  writeFileSync(path, content)
  try {
    return dispatch(context, 'writer', 'files.import', { path, format, mapping, dryRun }) as FileImport
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'

/** A LinkedIn export with these records, each a line of CSV as it stands. */
export function linkedIn(...lines: readonly string[]): string {
  const preamble = 'Notes:\n"Some addresses are missing, because their owners, or LinkedIn, hide them."\n\n'
  return `${preamble}${HEADER}\n${lines.map((line) => `${line}\n`).join('')}`
}

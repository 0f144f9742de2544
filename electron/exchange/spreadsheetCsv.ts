import { askwellColumns, ID_COLUMN } from './askwellColumns.ts'
import { pointCells, pointHeads } from './askwellPoints.ts'
import { BYTE_ORDER_MARK, csvLine, type PointCounts } from './exported.ts'
import type { ExportedContact } from './imported.ts'

/** Of use to Askwell alone. Without its id the table is not taken for one that is meant to come back. */
const OWN: ReadonlySet<string> = new Set([ID_COLUMN, 'Introduced By (Askwell ID)', 'Source', 'Other Fields'])

/**
 * A table of contacts for looking at in a spreadsheet, piece by piece. No cell of it is a formula, whichever delimiter
 * the spreadsheet expects: see `inert`.
 * @param most at least as many of each kind as any of the contacts has
 */
export function* writeSpreadsheetCsv(
  contacts: Iterable<ExportedContact>,
  most: PointCounts,
): Iterable<string> {
  const columns = askwellColumns.filter(({ name }) => !OWN.has(name))
  yield BYTE_ORDER_MARK + csvLine([...columns.map(({ name }) => name), ...pointHeads(most)])
  for (const contact of contacts) {
    const cells = [...columns.map(({ write }) => write(contact)), ...pointCells(contact.points, most)]
    yield csvLine(cells.map(inert))
  }
}

/**
 * A text that no spreadsheet calculates: `'` stands before every `=`, `+`, `-` or `@` (full-width ones included) that
 * begins the text or follows what a spreadsheet may take for the end of a cell: a delimiter, a line break, a quotation
 * mark. A spreadsheet that expects semicolons splits our cells there, quotation marks or not. A tab or CR at the
 * beginning, which hides what follows, gets one of its own (OWASP, CSV injection).
 */
export function inert(text: string): string {
  const shown = text.replace(/[=+\-@\uff1d\uff0b\uff0d\uff20](?<=(?:^|[,;|\t\r\n"'])\s*.)/g, "'$&")
  return /^[\t\r]/.test(shown) ? `'${shown}` : shown
}

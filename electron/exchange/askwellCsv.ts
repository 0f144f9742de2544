import type { SkippedRow } from '../../contract/exchange.ts'
import { noExtra } from '../../domain/extra.ts'
import { words } from '../../domain/words/words.ts'
import { askwellColumns, ID_COLUMN } from './askwellColumns.ts'
import {
  inOrder,
  ORDER_COLUMN,
  orderCell,
  pointCells,
  pointHeads,
  pointPlaces,
  readPoint,
} from './askwellPoints.ts'
import { type CsvRecord, type Delimiter, delimiters, readCsv } from './csv.ts'
import { readExactCsv } from './exactCsv.ts'
import { BYTE_ORDER_MARK, csvLine, type PointCounts } from './exported.ts'
import {
  type ContactsFile,
  type ExportedContact,
  type ImportedContact,
  type Point,
  unsaid,
} from './imported.ts'
import type { Source } from './source.ts'

/**
 * Askwell's own table, piece by piece: every field of a contact, so that reading it back gives the same contacts. Nothing
 * in it is changed against formulas; that is what the table for spreadsheets is for.
 * @param most at least as many of each kind as any of the contacts has
 */
export function* writeAskwellCsv(contacts: Iterable<ExportedContact>, most: PointCounts): Iterable<string> {
  const heads = [...askwellColumns.map(({ name }) => name), ...pointHeads(most), ORDER_COLUMN]
  yield BYTE_ORDER_MARK + csvLine(heads)
  for (const contact of contacts) {
    yield csvLine([
      ...askwellColumns.map(({ write }) => write(contact)),
      ...pointCells(contact.points, most),
      orderCell(contact.points),
    ])
  }
}

/** Reads Askwell's own table, also one that a spreadsheet has saved since. Null for any other file. */
export function readAskwellCsv(source: Source): ContactsFile | null {
  const head = source.head.slice(0, HEADER_LENGTH)
  const delimiter = delimiters.find((each) => readCsv(head, each, 1)[0]?.cells.includes(ID_COLUMN))
  if (delimiter === undefined) return null
  const [header, ...records] = recordsOf(source, delimiter)
  const read = rowReader(header?.cells ?? [])
  const contacts: ImportedContact[] = []
  const skipped: SkippedRow[] = []
  for (const record of records) {
    const row = read(record)
    if ('reason' in row) skipped.push(row)
    else contacts.push(row)
  }
  return { contacts, skipped, table: null }
}

/** The header of hundreds of columns, and more. */
const HEADER_LENGTH = 100_000

/** As it stands where it is as Askwell wrote it; any other table is read as tables are. */
function recordsOf(source: Source, delimiter: Delimiter): CsvRecord[] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(source.bytes)
    const exact = readExactCsv(text, delimiter)
    if (exact?.[0]?.cells.includes(ID_COLUMN) === true) return exact
  } catch {
    // Saved in another encoding since.
  }
  return readCsv(source.text, delimiter)
}

function rowReader(heads: readonly string[]): (record: CsvRecord) => ImportedContact | SkippedRow {
  const places = askwellColumns.flatMap((column) => {
    const at = heads.indexOf(column.name)
    return at === -1 ? [] : [{ column, at }]
  })
  const points = pointPlaces(heads)
  const order = heads.indexOf(ORDER_COLUMN)
  const known = new Set([
    ...places.map(({ at }) => at),
    ...points.flatMap(({ label, value }) => (label === null ? [value] : [label, value])),
    order,
  ])
  const others = heads.map((_, at) => at).filter((at) => !known.has(at))

  return ({ line: row, cells, broken }) => {
    const { skip } = words.imports
    if (broken) return { row, reason: skip.quote }
    if (cells.slice(heads.length).some((cell) => cell.trim() !== '')) {
      return { row, reason: skip.tooMany(cells.length, heads.length) }
    }
    let contact: ImportedContact = { ...unsaid, row }
    const kept: number[] = [...others]
    for (const { column, at } of places) {
      const cell = cells[at] ?? ''
      if (cell === '') continue
      const said = column.read(cell)
      if (said !== null) contact = { ...contact, ...said }
      else if (column.isName) return { row, reason: skip.tooLong(column.name) }
      else kept.push(at)
    }
    const read: Point[] = []
    for (const place of points) {
      const point = readPoint(cells, place)
      if (point === 'broken') kept.push(...(place.label === null ? [] : [place.label]), place.value)
      else if (point !== null) read.push(point)
    }
    const columns = kept
      .sort((a, b) => a - b)
      .map((at): [string, string] => [heads[at] ?? '', cells[at] ?? ''])
      .filter(([, text]) => text.trim() !== '')
    const { extra } = contact
    return {
      ...contact,
      points: inOrder(read, cells[order] ?? ''),
      extra: columns.length === 0 ? extra : { ...noExtra, ...extra, columns: [...extra.columns, ...columns] },
    }
  }
}

import { isUtf8 } from 'node:buffer'
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
import { type CsvRecord, csvRecords, type Delimiter, delimiters, readCsv } from './csv.ts'
import { begins } from './encoding.ts'
import { exactCsv } from './exactCsv.ts'
import { BYTE_ORDER_MARK, csvLine, type PointCounts } from './exported.ts'
import {
  type ContactsReading,
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

/**
 * Reads Askwell's own table, also one that a spreadsheet has saved since, record by record as they are asked for. Null for
 * any other file.
 */
export function readAskwellCsv(source: Source): ContactsReading | null {
  const head = source.head.slice(0, HEADER_LENGTH)
  const delimiter = delimiters.find((each) => readCsv(head, each, 1)[0]?.cells.includes(ID_COLUMN))
  if (delimiter === undefined) return null
  const exact = exactText(source, delimiter)
  const records = (): Iterable<CsvRecord> =>
    exact === null ? csvRecords(source.pieces(), delimiter) : decoded(exactCsv(exact.text, delimiter))
  const skipped: SkippedRow[] = []
  return {
    contacts: { length: exact?.length ?? 0, [Symbol.iterator]: () => contactsOf(records(), skipped) },
    skipped,
    table: null,
  }
}

/** @param skipped becomes the records that are no contacts */
function* contactsOf(records: Iterable<CsvRecord>, skipped: SkippedRow[]): Generator<ImportedContact> {
  skipped.length = 0
  let read: ReturnType<typeof rowReader> | null = null
  for (const record of records) {
    const row = read?.(record)
    if (row === undefined) read = rowReader(record.cells)
    else if ('reason' in row) skipped.push(row)
    else yield row
  }
}

/** The header of hundreds of columns, and more. */
const HEADER_LENGTH = 100_000

/** Records between two looks at whether the person has asked to stop. */
const LOOKS = 1000

interface ExactText {
  /** A character for each byte: as text in any script it would take twice the memory, or more. */
  readonly text: string
  /** How many records there are below the header. */
  readonly length: number
}

/** The text as it stands, where it is as Askwell wrote it. Null for any other, which is read as tables are. */
function exactText({ bytes, look }: Source, delimiter: Delimiter): ExactText | null {
  // Saved in another encoding since.
  if (!isUtf8(bytes)) return null
  const { buffer, byteOffset, byteLength } = bytes
  const hasMark = begins(bytes, [0xef, 0xbb, 0xbf])
  const text = Buffer.from(buffer, byteOffset, byteLength).toString('latin1', hasMark ? 3 : 0)
  const records = decoded(exactCsv(text, delimiter))
  let isHeader = false
  for (let length = 0; ; length += 1) {
    const { done, value } = records.next()
    if (done === true) return value && isHeader ? { text, length: length - 1 } : null
    if (length % LOOKS === 0) look()
    if (length === 0) isHeader = value.cells.includes(ID_COLUMN)
  }
}

/** Records of which every character is a byte of UTF-8, as text. */
function* decoded(records: Generator<CsvRecord, boolean>): Generator<CsvRecord, boolean> {
  for (;;) {
    const { done, value } = records.next()
    if (done === true) return value
    yield { ...value, cells: value.cells.map(utf8) }
  }
}

function utf8(cell: string): string {
  return beyondAscii.test(cell) ? Buffer.from(cell, 'latin1').toString('utf8') : cell
}

const beyondAscii = /[\u0080-\u00ff]/

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

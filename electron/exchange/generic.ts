import type { SkippedRow } from '../../contract/exchange.ts'
import type { CsvField, CsvMapping, ImportTable } from '../../domain/csvMapping.ts'
import { toLine } from '../../domain/text.ts'
import { words } from '../../domain/words/words.ts'
import { guessFields } from './columnGuess.ts'
import { fieldByName } from './columnWords.ts'
import { type CsvRecord, type Delimiter, delimiters } from './csv.ts'
import { takesOf } from './fields.ts'
import { columnNames, headRecords, MOST_COLUMNS, type TableHeader } from './header.ts'
import type { ContactsReading } from './imported.ts'
import { isEmail, isLink, isPhone } from './shapes.ts'
import type { Source } from './source.ts'
import { readTable } from './table.ts'

/** Values of each column that are shown. */
const SAMPLES = 3
/** How long a sample may be. */
const SAMPLE_LENGTH = 100
/** Excel says its delimiter in a line of its own. */
const separatorLine = /^"?sep=(.?)"?$/i

interface Shape {
  readonly delimiter: Delimiter
  /** The names of the columns; null for a table that has none. */
  readonly header: CsvRecord | null
  /** Records above the header; below it, and without one all. */
  readonly above: readonly CsvRecord[]
  readonly below: readonly CsvRecord[]
  readonly width: number
}

/**
 * Reads any table: which delimiter, whether there is a header, and what each column is, guessed where no mapping says it.
 * Null for a text that is no table.
 */
export function readGeneric(source: Source, mapping: CsvMapping | null): ContactsReading | null {
  const shape = shapeOf(source.head)
  if (shape === null) return null
  const rows = shape.below.filter(({ broken }) => !broken).map(({ cells }) => cells)
  const cells = Array.from({ length: shape.width }, (_, at) => shape.header?.cells[at] ?? '')
  const header: TableHeader = {
    delimiter: shape.delimiter,
    line: shape.header?.line ?? shape.above.at(-1)?.line ?? 0,
    names: columnNames(cells),
  }
  const fields =
    mapping === null
      ? guessFields(cells, rows)
      : cells.map((_, at): CsvField => mapping.columns[at] ?? 'keep')
  const table: ImportTable = {
    columns: header.names.map((name, at) => ({
      name,
      samples: samplesOf(rows, at),
      field: fields[at] ?? 'keep',
    })),
  }
  return readTable(source, header, takesOf(header.names, fields), table, aboveHeader(shape))
}

/** What stands above the names of the columns is no contact, and not dropped in silence either. */
function aboveHeader({ above }: Shape): readonly SkippedRow[] {
  return above
    .filter(({ cells }) => !separatorLine.test(cells.join('').trim()))
    .map(({ line: row }) => ({ row, reason: words.imports.skip.aboveHeader }))
}

/** The delimiter whose columns say most, by their names or by holding what contacts have; then the one with most columns. */
function shapeOf(head: string): Shape | null {
  const said = separatorLine.exec(head.slice(0, 10).split('\n')[0]?.trim() ?? '')?.[1]
  const shapes = delimiters
    .filter(
      (delimiter) => said === undefined || said === delimiter || !delimiters.some((each) => each === said),
    )
    .map((delimiter) => ({ shape: shapeWith(head, delimiter) }))
    .flatMap(({ shape }) => (shape === null ? [] : [{ shape, worth: worthOf(shape) }]))
  const best = Math.max(...shapes.map(({ worth }) => worth))
  return shapes.find(({ worth }) => worth === best)?.shape ?? null
}

function shapeWith(head: string, delimiter: Delimiter): Shape | null {
  const all = headRecords(head, delimiter)
  const isSeparator = (record: CsvRecord) => separatorLine.test(record.cells.join('').trim())
  const whole = all.filter((record) => !record.broken && !isSeparator(record))
  const known = whole.map(({ cells }) => (cells.some(isValue) ? 0 : namesIn(cells)))
  const most = Math.max(0, ...known.slice(0, 30))
  const named = whole[known.indexOf(most)]
  const header =
    most >= (named?.cells.length === 1 ? 1 : Math.min(2, widthOf(whole))) ? named : unknownHeader(whole)
  const line = header?.line ?? 0
  const below = all.filter((record) => record.line > line && !isSeparator(record))
  const above = all.filter((record) => record.line < line || (header === undefined && isSeparator(record)))
  const width = header?.cells.length ?? widthOf(below)
  if (width === 0 || width > MOST_COLUMNS) return null
  const shape = { delimiter, header: header ?? null, above, below, width }
  return isTable(shape) ? shape : null
}

/** A first line of different words, none of which is a value, above lines that hold values: names nobody knows. */
function unknownHeader(records: readonly CsvRecord[]): CsvRecord | undefined {
  const [first, ...others] = records
  if (first === undefined || others.length === 0) return undefined
  const names = first.cells.map((cell) => toLine(cell).toLowerCase()).filter((name) => name !== '')
  const areNames =
    names.length > 0 &&
    new Set(names).size === names.length &&
    names.every((name) => name.length <= 60 && !/^[\d\s.,:/-]+$/.test(name)) &&
    !first.cells.some(isValue)
  const hasValues = others.some(({ cells }) => cells.some(isValue))
  return areNames && hasValues ? first : undefined
}

/** Several columns in nearly every line, or one that holds what contacts have. */
function isTable({ header, below, width }: Shape): boolean {
  const whole = below.filter(({ broken }) => !broken)
  if (width === 1) return header !== null ? namesIn(header.cells) === 1 : isMostlyValues(whole)
  if (header !== null && namesIn(header.cells) >= 2) return true
  const fitting = whole.filter(({ cells }) => cells.length > 1)
  return (
    fitting.length > 0 &&
    fitting.length >= below.length * 0.6 &&
    whole.some(({ cells }) => cells.some(isValue))
  )
}

function isMostlyValues(records: readonly CsvRecord[]): boolean {
  return (
    records.length > 0 && records.filter(({ cells }) => cells.some(isValue)).length >= records.length * 0.6
  )
}

/** Names known, then cells that are values by themselves, then columns. */
function worthOf({ header, below, width }: Shape): number {
  const whole = below.filter(({ broken }) => !broken)
  const even = whole.filter(({ cells }) => cells.length === width).length / Math.max(1, whole.length)
  const values = whole.slice(0, 20).flatMap(({ cells }) => cells.filter(isValue)).length
  const known = header === null ? 0 : namesIn(header.cells)
  return known * 1000 + values * 10 + even * Math.min(width, 9)
}

function widthOf(records: readonly CsvRecord[]): number {
  return records.reduce((width, { cells }) => Math.max(width, cells.length), 0)
}

/** How many cells are names of columns that say something. */
function namesIn(cells: readonly string[]): number {
  return cells.filter((cell) => cell.length <= 100 && toLine(cell) !== '' && fieldByName(cell) !== null)
    .length
}

/** What no name of a column looks like. */
function isValue(cell: string): boolean {
  if (cell.length > 300) return false
  const line = toLine(cell)
  return isEmail(line) || isLink(line) || isPhone(line)
}

function samplesOf(rows: readonly (readonly string[])[], at: number): readonly string[] {
  const values = rows.map((row) => toLine((row[at] ?? '').slice(0, 1000))).filter((value) => value !== '')
  return [...new Set(values)].slice(0, SAMPLES).map(shortened)
}

function shortened(value: string): string {
  return value.length <= SAMPLE_LENGTH ? value : `${value.slice(0, SAMPLE_LENGTH - 1).toWellFormed()}…`
}

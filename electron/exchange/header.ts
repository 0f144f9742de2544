import { AskwellError } from '../../contract/error.ts'
import { toLine } from '../../domain/text.ts'
import { words } from '../../domain/words/words.ts'
import { type CsvRecord, csvRecords, type Delimiter, delimiters } from './csv.ts'

/** Where the names of a table's columns stand and how the file is delimited. */
export interface TableHeader {
  readonly delimiter: Delimiter
  /** The line of the header; 0 for a table that has none. */
  readonly line: number
  /** One for every column; `Column 3` where the header has nothing. */
  readonly names: readonly string[]
}

/** A preamble is a few lines; a header further down than this is none. */
const SEARCHED = 100
/** A line of a thousand commas is a table; one of millions is not worth a column for each. */
export const MOST_COLUMNS = 2000

/**
 * The first records of a beginning, delimited in one way. With the wrong delimiter the quotation marks of a good table match
 * nowhere: then it is as many as could be told apart.
 */
export function headRecords(head: string, delimiter: Delimiter): readonly CsvRecord[] {
  const records: CsvRecord[] = []
  try {
    for (const record of csvRecords([head], delimiter)) {
      records.push(record)
      if (records.length === SEARCHED) break
    }
  } catch (error) {
    if (!(error instanceof AskwellError)) throw error
  }
  return records
}

/**
 * Finds the header by what it says, wherever it stands: preambles change. Null when no line is one.
 * @param head the beginning of a file
 * @param isHeader of the names as they stand, and the records below them
 */
export function findHeader(
  head: string,
  isHeader: (names: readonly string[], below: readonly CsvRecord[]) => boolean,
): TableHeader | null {
  for (const delimiter of delimiters) {
    const records = headRecords(head, delimiter)
    const at = records.findIndex(
      ({ cells, broken }, index) =>
        !broken &&
        cells.length > 1 &&
        cells.length <= MOST_COLUMNS &&
        isHeader(cells.map(toLine), records.slice(index + 1)),
    )
    const found = records[at]
    if (found !== undefined) return { delimiter, line: found.line, names: columnNames(found.cells) }
  }
  return null
}

/** Names of columns as they are shown and kept. */
export function columnNames(cells: readonly string[]): readonly string[] {
  return cells.map((cell, at) => toLine(cell).slice(0, 200) || words.imports.column(at + 1))
}

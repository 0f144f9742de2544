import Papa from 'papaparse'
import { AskwellError } from '../../contract/error.ts'
import { words } from '../../domain/words/words.ts'

/** The delimiters that exports use; which one a file has, its header tells. */
export const delimiters = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** One record that holds anything. */
export interface CsvRecord {
  /** The line of the file where it starts, from 1; a quoted field may run over several. */
  readonly line: number
  readonly cells: readonly string[]
  /** A quotation mark opens here and has no proper end; only the line itself is taken, and told apart by nothing. */
  readonly broken: boolean
}

/** Broken records are read again from their next line on, in all at most this often as long as the text and a million more. */
const REREAD = 4

/**
 * The records of a text with `\n` line ends, without blank ones. Stops after `most` records.
 * @throws AskwellError `unreadable-file` when quotation marks are so confused that reading on would take forever.
 */
export function readCsv(source: string, delimiter: Delimiter, most = Number.POSITIVE_INFINITY): CsvRecord[] {
  const records: CsvRecord[] = []
  if (most <= 0) return records
  eachRecord(source, delimiter, (record) => {
    records.push(record)
    return records.length < most
  })
  return records
}

/**
 * Hands over the records of a text with `\n` line ends, without blank ones, one by one: a large file never stands in
 * memory as records. Stops when `take` answers false.
 * @throws AskwellError `unreadable-file` when quotation marks are so confused that reading on would take forever.
 */
export function eachRecord(source: string, delimiter: Delimiter, take: (record: CsvRecord) => boolean): void {
  const text = hasEndlessBlanks(source) ? withoutBlankRuns(source, delimiter) : source
  let allowance = REREAD * text.length + 1_000_000
  let line = 1
  let goesOn = true
  for (let from = 0; from < text.length && goesOn; ) {
    const broken = readUntilBroken(from)
    if (broken === null) return
    if (allowance < 0) throw new AskwellError('unreadable-file', words.imports.quotes(line))
    const end = text.indexOf('\n', broken)
    from = end === -1 ? text.length : end + 1
    goesOn = take({ line, cells: [text.slice(broken, from)], broken: true })
    line += 1
  }

  /** Reads on from an offset; answers where a broken record starts, or null at the end. */
  function readUntilBroken(from: number): number | null {
    let start = from
    let broken: number | null = null
    Papa.parse<string[]>(from === 0 ? text : text.slice(from), {
      delimiter,
      newline: '\n',
      step: ({ data, errors, meta }, parser) => {
        if (broken !== null || !goesOn) return
        const next = from + meta.cursor
        const lines = linesBetween(start, next)
        if (errors.some(({ code }) => code === 'MissingQuotes') || (errors.length > 0 && lines > 1)) {
          allowance -= next - start
          broken = start
          parser.abort()
          return
        }
        if (data.some((cell) => cell.trim() !== '')) goesOn = take({ line, cells: data, broken: false })
        line += lines
        start = next
        if (!goesOn) parser.abort()
      },
    })
    return broken
  }

  function linesBetween(start: number, end: number): number {
    let lines = 0
    for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
      lines += 1
    return lines
  }
}

/** Papaparse looks through the blanks behind every quotation mark: a field of hardly anything else would take it hours. */
function hasEndlessBlanks(text: string): boolean {
  return /[^\S\n]{100}/.test(text)
}

function withoutBlankRuns(text: string, delimiter: Delimiter): string {
  return text.replace(delimiter === '\t' ? /[^\S\n\t]{2,}/g : /[^\S\n]{2,}/g, ' ')
}

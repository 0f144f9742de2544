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
/** Records taken apart at first, and many more each time: whoever wants the header alone shall not wait for the rest. */
const FIRST_BATCH = 128
/** Characters taken apart at a time: the records of more must not stand in memory together. */
const SPAN = 1 << 20
/** A longer record can be nobody's. It is a quotation mark without an end, which would hold the whole file together. */
const LONGEST = 24_000_000

/**
 * The records of a text with `\n` line ends, without blank ones. Stops after `most` records.
 * @throws AskwellError `unreadable-file` when quotation marks are so confused that reading on would take forever.
 */
export function readCsv(source: string, delimiter: Delimiter, most = Number.POSITIVE_INFINITY): CsvRecord[] {
  const records: CsvRecord[] = []
  if (most <= 0) return records
  for (const record of csvRecords([source], delimiter)) {
    records.push(record)
    if (records.length >= most) break
  }
  return records
}

/**
 * The records of a text with `\n` line ends, without blank ones, one by one. The text comes in pieces, cut anywhere: of a
 * large file no more stands in memory than a piece, unless a quotation mark holds more together, and never more than the
 * longest record may have.
 * @throws AskwellError `unreadable-file` when quotation marks are so confused that reading on would take forever.
 */
export function* csvRecords(pieces: Iterable<string>, delimiter: Delimiter): Generator<CsvRecord> {
  const source = pieces[Symbol.iterator]()
  let text = ''
  let isWhole = false
  let line = 1
  let allowance = 1_000_000
  let most = FIRST_BATCH
  let span = SPAN
  pull(1)
  while (text.length > 0) {
    const view = text.slice(0, span)
    const batch = takeApart(view, delimiter, most, isWhole && view.length === text.length)
    for (const { cells, lines } of batch.records) {
      if (cells.some((cell) => cell.trim() !== '')) yield { line, cells, broken: false }
      line += lines
    }
    most *= 8
    text = text.slice(batch.end)
    if (batch.ends === 'broken' || (batch.ends === 'open' && batch.looked >= LONGEST)) {
      allowance -= batch.looked
      if (allowance < 0) throw new AskwellError('unreadable-file', words.imports.quotes(line))
      const end = text.indexOf('\n') + 1 || text.length
      yield { line, cells: [text.slice(0, end)], broken: true }
      text = text.slice(end)
      line += 1
      span = SPAN
    } else if (batch.ends === 'open') {
      // Twice as much each time, so that a record of any length is looked at but a few times.
      span = Math.min(LONGEST, Math.max(SPAN, 2 * batch.looked))
      if (text.length < span && !isWhole) pull(span - text.length)
    } else {
      span = SPAN
      if (text.length === 0) pull(1)
    }
  }

  function pull(least: number): void {
    const found: string[] = []
    let length = 0
    while (length < least && !isWhole) {
      const { value, done } = source.next()
      if (done === true) isWhole = true
      else {
        found.push(value)
        length += value.length
      }
    }
    allowance += REREAD * length
    text = tidy(text + found.join(''), delimiter)
  }
}

interface Batch {
  readonly records: readonly { readonly cells: readonly string[]; readonly lines: number }[]
  /** Where the records end. */
  readonly end: number
  /** Why there are no more: enough for now, the next one may go on beyond the text, or a quotation mark has no end. */
  readonly ends: 'enough' | 'open' | 'broken'
  /** How much was looked at to tell so. */
  readonly looked: number
}

/** @param isWhole whether nothing follows the text: else its last record may be a part of one */
function takeApart(text: string, delimiter: Delimiter, most: number, isWhole: boolean): Batch {
  const records: { cells: readonly string[]; lines: number }[] = []
  let end = 0
  let looked = 0
  let ends: Batch['ends'] = 'enough'
  let isOver = false
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta: { cursor } }, parser) => {
      if (isOver) return
      const lines = linesBetween(text, end, cursor)
      const isOpen = !isWhole && cursor >= text.length
      const isBroken = errors.some(({ code }) => code === 'MissingQuotes') || (errors.length > 0 && lines > 1)
      if (isOpen || isBroken) {
        ends = isOpen ? 'open' : 'broken'
        looked = cursor - end
        isOver = true
      } else {
        records.push({ cells: data, lines })
        end = cursor
        isOver = records.length >= most
      }
      if (isOver) parser.abort()
    },
  })
  return { records, end, ends, looked }
}

function linesBetween(text: string, start: number, end: number): number {
  let lines = 0
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}

/** Papaparse looks through the blanks behind every quotation mark: a field of hardly anything else would take it hours. */
function tidy(text: string, delimiter: Delimiter): string {
  if (!/[^\S\n]{100}/.test(text)) return text
  return text.replace(delimiter === '\t' ? /[^\S\n\t]{2,}/g : /[^\S\n]{2,}/g, ' ')
}

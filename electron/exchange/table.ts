import type { SkippedRow } from '../../contract/exchange.ts'
import type { ImportTable } from '../../domain/csvMapping.ts'
import { words } from '../../domain/words/words.ts'
import { type CsvRecord, csvRecords } from './csv.ts'
import { Draft } from './draft.ts'
import type { TableHeader } from './header.ts'
import type { ContactsReading, ImportedContact } from './imported.ts'
import type { Source } from './source.ts'

/** Takes what one or more columns of a record say of a person. */
export type Take = (draft: Draft, cells: readonly string[]) => void

/**
 * Reads the records below a header, as they are asked for: every one is a contact, or skipped with a reason.
 * @param above records that were skipped before
 */
export function readTable(
  source: Source,
  header: TableHeader,
  takes: readonly Take[],
  table: ImportTable | null = null,
  above: readonly SkippedRow[] = [],
): ContactsReading {
  const skipped: SkippedRow[] = []
  // The same text for all: a file may hold a million records of a wrong width.
  const reasons = new Map<number, string>()
  const width = header.names.length
  return { contacts: { length: linesOf(source), [Symbol.iterator]: contacts }, skipped, table }

  function* contacts(): Generator<ImportedContact> {
    skipped.length = 0
    skipped.push(...above)
    for (const record of csvRecords(source.pieces(), header.delimiter)) {
      if (record.line <= header.line) continue
      const read = readRecord(record)
      if ('reason' in read) skipped.push(read)
      else yield read
    }
  }

  function readRecord({ line: row, cells, broken }: CsvRecord): ImportedContact | SkippedRow {
    if (broken) return { row, reason: words.imports.skip.quote }
    if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) {
      return { row, reason: tooMany(cells.length) }
    }
    const draft = new Draft(row)
    for (const take of takes) take(draft, cells)
    return draft.done()
  }

  function tooMany(count: number): string {
    const reason = reasons.get(count) ?? words.imports.skip.tooMany(count, width)
    reasons.set(count, reason)
    return reason
  }
}

/** No record without a line: counting those is a thousand times faster than reading. */
function linesOf({ bytes }: Source): number {
  return Math.max(countOf(bytes, 0x0a), countOf(bytes, 0x0d)) + 1
}

function countOf(bytes: Uint8Array, byte: number): number {
  let count = 0
  for (let at = bytes.indexOf(byte); at !== -1; at = bytes.indexOf(byte, at + 1)) count += 1
  return count
}

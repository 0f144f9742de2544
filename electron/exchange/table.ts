import type { SkippedRow } from '../../contract/planner.ts'
import type { ImportTable } from '../../domain/csvMapping.ts'
import { words } from '../../domain/words/words.ts'
import { eachRecord } from './csv.ts'
import { Draft } from './draft.ts'
import type { TableHeader } from './header.ts'
import type { ContactsFile, ImportedContact } from './imported.ts'

/** Takes what one or more columns of a record say of a person. */
export type Take = (draft: Draft, cells: readonly string[]) => void

/** Reads the records below a header: every one is a contact, or skipped with a reason. */
export function readTable(
  text: string,
  header: TableHeader,
  takes: readonly Take[],
  table: ImportTable | null = null,
): ContactsFile {
  const contacts: ImportedContact[] = []
  const skipped: SkippedRow[] = []
  const width = header.names.length
  eachRecord(text, header.delimiter, ({ line: row, cells, broken }) => {
    if (row <= header.line) return true
    if (broken) {
      skipped.push({ row, reason: words.imports.skip.quote })
    } else if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) {
      skipped.push({ row, reason: words.imports.skip.tooMany(cells.length, width) })
    } else {
      const draft = new Draft(row)
      for (const take of takes) take(draft, cells)
      const read = draft.done()
      if ('reason' in read) skipped.push(read)
      else contacts.push(read)
    }
    return true
  })
  return { contacts, skipped, table }
}

import type { SkippedRow } from '../../contract/planner.ts'
import { noExtra } from '../../domain/extra.ts'
import { linkedInProfile } from '../../domain/match.ts'
import { LINE_LENGTH, toLine } from '../../domain/text.ts'
import { words } from '../../domain/words/words.ts'
import { type CsvRecord, type Delimiter, delimiters, readCsv } from './csv.ts'
import { type ContactsFile, type ImportedContact, unsaid } from './imported.ts'
import { connectionDay } from './linkedinDate.ts'

/** Where LinkedIn's header stands and how the file is delimited. */
export interface LinkedInHeader {
  readonly delimiter: Delimiter
  readonly line: number
  readonly names: readonly string[]
}

const COLUMNS = [
  'First Name',
  'Last Name',
  'URL',
  'Email Address',
  'Company',
  'Position',
  'Connected On',
] as const
type Column = (typeof COLUMNS)[number]

/** The preamble is one paragraph today; a header further down than this is none. */
const SEARCHED = 100

/** Finds the header by its columns, wherever it stands: LinkedIn's preamble changes. Null when there is none. */
export function findLinkedInHeader(text: string): LinkedInHeader | null {
  for (const delimiter of delimiters) {
    const found = readCsv(text, delimiter, SEARCHED).find(({ cells, broken }) => !broken && isHeader(cells))
    if (found !== undefined) return { delimiter, line: found.line, names: found.cells.map(toLine) }
  }
  return null
}

/** Reads LinkedIn's `Connections.csv` below its header. */
export function readLinkedIn(text: string, header: LinkedInHeader): ContactsFile {
  const read = rowReader(header.names)
  const contacts: ImportedContact[] = []
  const skipped: SkippedRow[] = []
  for (const record of readCsv(text, header.delimiter)) {
    if (record.line <= header.line) continue
    const row = read(record)
    if ('reason' in row) skipped.push(row)
    else contacts.push(row)
  }
  return { contacts, skipped, table: null }
}

function isHeader(cells: readonly string[]): boolean {
  const names = new Set(cells.map(normal))
  const has = (column: Column) => names.has(normal(column))
  const isOwn = has('Connected On') || has('URL') || has('Email Address')
  return has('First Name') && has('Last Name') && isOwn
}

const normal = (name: string) => toLine(name).toLowerCase()

function rowReader(names: readonly string[]): (record: CsvRecord) => ImportedContact | SkippedRow {
  const normals = names.map(normal)
  // A column that stands there twice is read where it holds something.
  const places = new Map(
    COLUMNS.map((column) => [column, normals.flatMap((name, at) => (name === normal(column) ? [at] : []))]),
  )
  const known = new Set([...places.values()].flat())
  const others = names.map((_, at) => at).filter((at) => !known.has(at))

  return ({ line: row, cells, broken }) => {
    if (broken) return { row, reason: words.imports.skip.quote }
    if (cells.length > names.length && cells.slice(names.length).some((cell) => cell.trim() !== '')) {
      return { row, reason: words.imports.skip.tooMany(cells.length, names.length) }
    }
    let tooLong: Column | null = null
    const value = (column: Column): string => {
      for (const at of places.get(column) ?? []) {
        const found = toLine(cells[at] ?? '')
        if (found.length > LINE_LENGTH) tooLong = column
        if (found !== '') return found
      }
      return ''
    }
    const given = value('First Name')
    const family = value('Last Name')
    const link = value('URL')
    const email = value('Email Address')
    const company = value('Company')
    const position = value('Position')
    const connected = value('Connected On')
    if (tooLong !== null) return { row, reason: words.imports.skip.tooLong(tooLong) }
    if (given === '' && family === '' && email === '' && link === '') {
      return { row, reason: words.imports.skip.nobody }
    }
    const connectedOn = connectionDay(connected)
    const rest = others.map((at): [string, string] => [names[at] ?? '', toLine(cells[at] ?? '')])
    if (connectedOn === null) rest.push(['Connected On', connected])
    const extra = rest.filter(([, text]) => text !== '')
    return {
      ...unsaid,
      row,
      given,
      family,
      // LinkedIn hides some names; what is known stands in, so that the list shows no blank.
      nickname: given === '' && family === '' ? email || (linkedInProfile(link) ?? link) : '',
      points: [
        ...(email === '' ? [] : [{ kind: 'email' as const, label: '', value: email }]),
        ...(link === '' ? [] : [{ kind: 'link' as const, label: '', value: link }]),
      ],
      company,
      position,
      connectedOn,
      extra: extra.length === 0 ? noExtra : { columns: extra, vcard: [] },
    }
  }
}

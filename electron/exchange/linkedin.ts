import type { CsvField } from '../../domain/csvMapping.ts'
import { linkedInProfile } from '../../domain/match.ts'
import { toLine } from '../../domain/text.ts'
import { fieldByName } from './columnWords.ts'
import type { CsvRecord } from './csv.ts'
import { takesOf } from './fields.ts'
import { findHeader } from './header.ts'
import type { ContactsReading } from './imported.ts'
import { connectionDay } from './linkedinDate.ts'
import type { Source } from './source.ts'
import { readTable } from './table.ts'

/** LinkedIn's columns in its order, which is what they are known by in a language whose names for them are not. */
const COLUMNS = ['given', 'family', 'link', 'email', 'company', 'position', 'connectedOn'] as const

/**
 * Reads LinkedIn's `Connections.csv`: its header wherever it stands, in many languages, and older ones without some
 * columns. Null for a file that is none.
 */
export function readLinkedIn(source: Source): ContactsReading | null {
  let fields: readonly CsvField[] = []
  const header = findHeader(source.head, (names, below) => {
    const found = fieldsOf(names, below)
    fields = found ?? fields
    return found !== null
  })
  return header === null ? null : readTable(source, header, takesOf(header.names, fields))
}

function fieldsOf(names: readonly string[], below: readonly CsvRecord[]): readonly CsvField[] | null {
  const named = names.map((name) => fieldByName(name) ?? 'keep')
  // `Nom` beside `Prénom` is the family name, `Nombre` beside `Apellidos` the given one.
  const missing = named.includes('given') ? 'family' : 'given'
  const fields = named.map((field): CsvField => {
    if (field === 'someName') return missing
    return field === 'someTitle' ? 'position' : field
  })
  const isOwn = (['given', 'family', 'connectedOn'] as const).every((field) => fields.includes(field))
  if (isOwn) return fields
  return isInOrder(names, below) ? COLUMNS : null
}

/** Seven columns, the third of profiles and the last of days, below a header that has neither. */
function isInOrder(names: readonly string[], below: readonly CsvRecord[]): boolean {
  if (names.length !== COLUMNS.length || names.some((name) => name === '' || isProfile(name))) return false
  const records = below.filter(({ cells, broken }) => !broken && cells.length === COLUMNS.length)
  const profiles = records.filter(({ cells }) => isProfile(cells[2] ?? ''))
  const dated = profiles.filter(({ cells }) => connectionDay(toLine(cells[6] ?? '')) !== null)
  return profiles.length > 0 && profiles.length >= records.length / 2 && dated.length === profiles.length
}

function isProfile(cell: string): boolean {
  return linkedInProfile(cell) !== null
}

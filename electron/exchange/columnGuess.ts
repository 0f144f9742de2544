import type { CsvField } from '../../domain/csvMapping.ts'
import { toLine } from '../../domain/text.ts'
import { fieldByName, type NamedField } from './columnWords.ts'
import { isEmail, isLink, isPhone } from './shapes.ts'

/** Titles before a name, in a column that might as well hold positions. */
const honorific =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|hr|fr|m|mme|mlle|sr|sra|srta|sig|sigra|dott|dottssa|ing|pan|pani|rev|sir|dame|dhr|mevr)\.?\s*)+$/i
/** One to four words that begin with a capital, or of a script without capitals: what names look like. */
const nameLike = /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*,?)(?: [\p{L}\p{M}'’.-]+,?){0,4}$/u

/** How many of a column's values must look alike to say what it is. */
const MOSTLY = 0.8

/**
 * What the columns of a table are, from their names in many languages and, where a name says nothing, from what stands in
 * them. A column of which neither tells is kept as it is.
 * @param names as the header has them; empty for a table without one
 * @param rows of the top of the table
 */
export function guessFields(
  names: readonly string[],
  rows: readonly (readonly string[])[],
): readonly CsvField[] {
  const width = Math.max(names.length, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, at) => {
    const values = rows.map((row) => toLine((row[at] ?? '').slice(0, 300))).filter((value) => value !== '')
    return { values, named: fieldByName(names[at] ?? '') }
  })
  const guessed = columns.map(({ named, values }) => settle(named ?? fieldByValues(values), values))
  const fields = withNames(guessed)
  return fields.some((field) => field === 'name' || field === 'given' || field === 'family')
    ? fields
    : nameByValues(fields, columns)
}

function settle(field: NamedField, values: readonly string[]): NamedField {
  // The name is about addresses; what stands there may be something else: a flag, a date, a count.
  if (field === 'email' && values.length > 0 && !values.some((value) => value.includes('@'))) return 'keep'
  if (field === 'phone' && values.length > 0 && !values.some((value) => /\d{2}/.test(value))) return 'keep'
  if (field === 'link' && values.length > 0 && !values.some((value) => value.includes('.'))) return 'keep'
  if (field === 'someTitle') {
    return values.length > 0 && mostly(values, (value) => honorific.test(value)) ? 'prefix' : 'position'
  }
  return field
}

/** `Name` beside a given name is the family name; beside a family name the given one; else the whole. */
function withNames(fields: readonly NamedField[]): readonly CsvField[] {
  const has = (field: NamedField) => fields.includes(field)
  const meaning = has('given') === has('family') ? 'name' : has('given') ? 'family' : 'given'
  return fields.map((field): CsvField => {
    if (field === 'someName') return meaning
    return field === 'someTitle' ? 'position' : field
  })
}

function fieldByValues(values: readonly string[]): CsvField {
  if (values.length === 0) return 'keep'
  if (mostly(values, (value) => value.includes('@') && value.split(/[\s;,<>]+/).some(isEmail))) return 'email'
  if (mostly(values, isLink)) return 'link'
  // Digits alone may be any number.
  if (mostly(values, (value) => isPhone(value) && /^\+|^0\d|[ ()/-]/.test(value) && !isDate(value)))
    return 'phone'
  return 'keep'
}

/** The first column that looks like names; two beside each other of single words are given and family name. */
function nameByValues(
  fields: readonly CsvField[],
  columns: readonly { readonly values: readonly string[]; readonly named: NamedField | null }[],
): readonly CsvField[] {
  const isNames = columns.map(
    ({ values, named }, at) =>
      named === null &&
      fields[at] === 'keep' &&
      values.length > 0 &&
      mostly(values, (value) => nameLike.test(value)),
  )
  const first = isNames.indexOf(true)
  if (first === -1) return fields
  const isSingle = (at: number) =>
    isNames[at] === true && mostly(columns[at]?.values ?? [], (value) => !value.includes(' '))
  const isPair = isSingle(first) && isSingle(first + 1)
  return fields.map((field, at) => {
    if (at === first) return isPair ? 'given' : 'name'
    return isPair && at === first + 1 ? 'family' : field
  })
}

function isDate(value: string): boolean {
  return /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?: |$)/.test(value)
}

function mostly(values: readonly string[], is: (value: string) => boolean): boolean {
  return values.filter(is).length >= values.length * MOSTLY
}

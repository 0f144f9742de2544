import type { SkippedRow } from '../../contract/exchange.ts'
import { displayName } from '../../domain/contact.ts'
import { noExtra, writeExtra } from '../../domain/extra.ts'
import { foldForIndex } from '../../domain/fold.ts'
import { linkedInProfile } from '../../domain/match.ts'
import { LINE_LENGTH, prose, toLine, toProse } from '../../domain/text.ts'
import { words } from '../../domain/words/words.ts'
import { type ImportedContact, type Point, unsaid } from './imported.ts'
import { splitName } from './personName.ts'

/** Fields of one line that a cell may fill. */
export type TextField =
  | 'prefix'
  | 'given'
  | 'middle'
  | 'family'
  | 'suffix'
  | 'nickname'
  | 'pronunciation'
  | 'pronouns'
  | 'company'
  | 'position'
  | 'location'
  | 'knownHow'

const names: ReadonlySet<TextField> = new Set(['prefix', 'given', 'middle', 'family', 'suffix', 'nickname'])
const nameParts = ['prefix', 'given', 'middle', 'family', 'suffix'] as const

/** Below this, what is kept beside a contact is never too much. */
const MUCH = 1_000_000

/**
 * A contact in the making, filled cell by cell. What no field takes, because it is taken, too long or of another kind,
 * is kept under its column's name: a cell is never dropped, and a record only with a reason.
 */
export class Draft {
  readonly #person: { -readonly [F in keyof ImportedContact]: ImportedContact[F] }
  #fullName = ''
  #fullNameColumn = ''
  #main: Point[] | null = null
  #points: Point[] | null = null
  #tags: string[] | null = null
  #columns: [string, string][] | null = null
  #size = 0
  #tooLong: string | null = null

  /** @param row the line of the file where the record starts */
  constructor(row: number) {
    this.#person = { ...unsaid, row }
  }

  /** Fills a field of one line, if it is empty and the cell fits. */
  say(field: TextField, column: string, cell: string): void {
    const value = toLine(cell)
    if (value === '' || value === this.#person[field]) return
    if (value.length > LINE_LENGTH && names.has(field)) this.#tooLong ??= column
    else if (value.length > LINE_LENGTH || this.#person[field] !== '') this.keep(column, cell)
    else this.#person[field] = value
  }

  /** Adds to a field that several cells make up: a place of city and country, names by their sound. */
  join(field: TextField, separator: string, column: string, cell: string): void {
    const value = toLine(cell)
    const before = this.#person[field]
    const joined = before === '' ? value : `${before}${separator}${value}`
    if (value === '') return
    if (joined.length > LINE_LENGTH) this.keep(column, cell)
    else this.#person[field] = joined
  }

  /** A whole name, taken apart at the end unless the file has its parts too. */
  name(column: string, cell: string): void {
    const value = toLine(cell)
    if (this.#fullName !== '') this.keep(column, cell)
    else {
      this.#fullName = value
      this.#fullNameColumn = column
    }
  }

  /** Adds an address, number or link; the main one of a person goes first. */
  point(kind: Point['kind'], label: string, value: string, column: string, isMain = false): void {
    if (value.length > LINE_LENGTH || label.length > LINE_LENGTH) {
      this.keep(column, label === '' ? value : `${label}: ${value}`)
    } else if (isMain) this.#main = [...(this.#main ?? []), { kind, label, value }]
    else if (this.#points === null) this.#points = [{ kind, label, value }]
    else this.#points.push({ kind, label, value })
  }

  tag(column: string, cell: string): void {
    const value = toLine(cell)
    if (value === '') return
    if (value.length > LINE_LENGTH) this.keep(column, cell)
    else if (this.#tags === null) this.#tags = [value]
    else if (!this.#tags.includes(value)) this.#tags.push(value)
  }

  /** Adds to the notes, below what stands there. */
  note(cell: string): void {
    const value = toProse(cell).trim()
    this.#size += value.length
    if (value !== '') this.#person.notes += this.#person.notes === '' ? value : `\n\n${value}`
  }

  /** Sets a field that is no text, unless it is set. Answers whether it could. */
  set<F extends 'zone' | 'closeness' | 'connectedOn' | 'keepInTouchDays'>(
    field: F,
    value: ImportedContact[F],
  ): boolean {
    if (this.#person[field] !== unsaid[field]) return false
    this.#person[field] = value
    return true
  }

  /** Keeps what no field takes. */
  keep(column: string, cell: string): void {
    const value = toProse(cell).trim()
    if (value === '') return
    this.#size += column.length + value.length
    this.#columns ??= []
    this.#columns.push([column, value])
  }

  /** Whether a field is still empty. */
  lacks(field: TextField): boolean {
    return this.#person[field] === ''
  }

  /** The contact, or why the record is none. */
  done(): ImportedContact | SkippedRow {
    const person = this.#person
    if (this.#fullName !== '') this.#takeName()
    if (this.#points !== null || this.#main !== null) {
      person.points = [...(this.#main ?? []), ...(this.#points ?? [])]
    }
    if (this.#tags !== null) person.tags = this.#tags
    if (this.#columns !== null) person.extra = { ...noExtra, columns: this.#columns }
    const { row } = person
    if (this.#tooLong !== null) return { row, reason: words.imports.skip.tooLong(this.#tooLong) }
    if (displayName(person) === '') person.nickname = this.#standIn()
    if (person.nickname === '' && displayName(person) === '') {
      return { row, reason: words.imports.skip.nobody }
    }
    if (this.#size > MUCH && !this.#fits()) return { row, reason: words.imports.skip.tooMuch }
    return person
  }

  #takeName(): void {
    const person = this.#person
    const known = foldForIndex(displayName({ ...person, nickname: '' }))
    if (known === '') {
      const parts = splitName(this.#fullName)
      for (const part of nameParts) this.say(part, this.#fullNameColumn, parts[part])
      return
    }
    const whole = foldForIndex(`${person.prefix} ${displayName(person)} ${person.suffix}`)
    const full = foldForIndex(this.#fullName)
    if (full !== known && full !== whole) this.keep(this.#fullNameColumn, this.#fullName)
  }

  /** Some files hide names; what else tells who it is stands in, so that the list shows no blank. */
  #standIn(): string {
    const { points, company } = this.#person
    const first = (kind: Point['kind']) => points.find((point) => point.kind === kind)?.value
    const link = first('link')
    if (points.length === 0) return ''
    return (
      first('email') ??
      (link === undefined ? null : linkedInProfile(link)) ??
      (company === '' ? (link ?? first('phone') ?? '') : company)
    )
  }

  #fits(): boolean {
    const { notes, extra } = this.#person
    return prose.safeParse(notes).success && prose.safeParse(writeExtra(extra)).success
  }
}

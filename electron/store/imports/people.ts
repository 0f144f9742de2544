import { z } from 'zod'
import { type Fills, filled } from '../../../domain/fill.ts'
import { contactKeys } from '../../../domain/match.ts'
import type { ImportedContact } from '../../exchange/imported.ts'
import { listedName } from '../contacts/derived.ts'
import { type Connection, statement } from '../database.ts'

/** A contact that a record may be about: one of the planner's, or one that an earlier record of the file will add. */
export interface Person {
  /** The contact in the planner; null for one that is only about to be added. */
  readonly contact: KnownContact | null
  known: Known
  keys: ReadonlySet<string>
}

export interface KnownContact {
  readonly row: number
  readonly id: string
}

export type Known = Omit<ImportedContact, 'row' | 'extra'>

const contactRow = z.object({
  id: z.string(),
  given: z.string(),
  middle: z.string(),
  family: z.string(),
  nickname: z.string(),
  company: z.string(),
  position: z.string(),
  connectedOn: z.string().nullable(),
})
const pointRow = z.object({ kind: z.string(), value: z.string() })
const rows = z.array(z.number())

/** Everyone a record can be matched with, found by key. It sees the planner as it is and the file as far as it was read. */
export interface People {
  /** Whoever has the key, the planner's own first, in the order in which they came. */
  withKey(key: string): readonly Person[]
  /** Whoever is listed under exactly this name. */
  named(name: string): readonly Person[]
  add(record: ImportedContact, keys: ReadonlySet<string>): Person
  fill(person: Person, fills: Fills): void
}

/** @param db the planner, which must not change meanwhile */
export function peopleOf(db: Connection): People {
  const isEmpty = statement(db, 'select 1 from contacts limit 1').get() === undefined
  const loaded = new Map<number, Person>()
  const byKey = new Map<string, Person[]>()
  const byName = new Map<string, Person[]>()

  return { withKey, named, add, fill }

  function withKey(key: string): readonly Person[] {
    const fromFile = byKey.get(key) ?? []
    if (isEmpty) return fromFile
    const sql = 'select contact_row from contact_keys where key = ? order by contact_row'
    return together(statement(db, sql).pluck().all(key), fromFile)
  }

  function named(name: string): readonly Person[] {
    const fromFile = byName.get(name) ?? []
    if (isEmpty) return fromFile
    const sql = 'select contact_row from contact_order where sort_key = ? order by contact_row'
    return together(statement(db, sql).pluck().all(name), fromFile)
  }

  function add(record: ImportedContact, keys: ReadonlySet<string>): Person {
    const person: Person = { contact: null, known: record, keys }
    for (const key of keys) note(byKey, key, person)
    if (keys.size === 0) note(byName, listedName(record), person)
    return person
  }

  function fill(person: Person, fills: Fills): void {
    person.known = filled(person.known, fills)
    person.keys = contactKeys(person.known)
    for (const key of person.keys) {
      if (!(byKey.get(key) ?? []).includes(person)) note(byKey, key, person)
    }
  }

  function together(found: unknown, fromFile: readonly Person[]): readonly Person[] {
    const fromPlanner = rows.parse(found).map(load)
    return fromPlanner.length === 0 ? fromFile : [...new Set([...fromPlanner, ...fromFile])]
  }

  function load(row: number): Person {
    const seen = loaded.get(row)
    if (seen !== undefined) return seen
    const { id, ...fields } = contactRow.parse(statement(db, contactSql).get(row))
    const points = z.array(pointRow).parse(statement(db, pointsSql).all(id))
    const values = (kind: string) => points.filter((point) => point.kind === kind).map(({ value }) => value)
    const known: Known = { ...fields, emails: values('email'), links: values('link') }
    const person: Person = { contact: { row, id }, known, keys: contactKeys(known) }
    loaded.set(row, person)
    return person
  }
}

const contactSql = `
  select c.id, c.given, c.middle, c.family, c.nickname, coalesce(o.name, '') company, c.position,
    c.connected_on "connectedOn"
  from contacts c left join companies o on o.id = c.company_id where c.row = ?`
const pointsSql = 'select kind, value from contact_points where contact_id = ? order by position'

function note(map: Map<string, Person[]>, key: string, person: Person): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [person])
  else known.push(person)
}

import { z } from 'zod'
import { readExtra } from '../../../domain/extra.ts'
import { type Fills, filled } from '../../../domain/fill.ts'
import { contactKeys } from '../../../domain/match.ts'
import type { ImportedContact, Point } from '../../exchange/imported.ts'
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

export type Known = Omit<ImportedContact, 'row' | 'uid' | 'introducedByUid' | 'source' | 'createdAt'>

const contactRow = z.object({
  id: z.string(),
  prefix: z.string(),
  given: z.string(),
  middle: z.string(),
  family: z.string(),
  suffix: z.string(),
  nickname: z.string(),
  pronunciation: z.string(),
  pronouns: z.string(),
  company: z.string(),
  position: z.string(),
  location: z.string(),
  zone: z.string().nullable(),
  knownHow: z.string(),
  closeness: z.number(),
  notes: z.string(),
  connectedOn: z.string().nullable(),
  keepInTouchDays: z.number().nullable(),
  extra: z.string(),
})
const pointRow = z.object({ kind: z.enum(['email', 'phone', 'link']), label: z.string(), value: z.string() })
const rows = z.array(z.number())

/** Everyone a record can be matched with, found by key. It sees the planner as it is and the file as far as it was read. */
export interface People {
  /** Whoever has the key, the planner's own first, in the order in which they came. */
  withKey(key: string): readonly Person[]
  /** Whoever is listed under exactly this name. */
  named(name: string): readonly Person[]
  /** Whoever has this id in the planner, or is called so by the file. */
  withUid(uid: string): readonly Person[]
  add(record: ImportedContact, keys: ReadonlySet<string>): Person
  fill(person: Person, fills: Fills): void
}

/** @param db the planner, which must not change meanwhile */
export function peopleOf(db: Connection): People {
  const isEmpty = statement(db, 'select 1 from contacts limit 1').get() === undefined
  const loaded = new Map<number, Person>()
  const byKey = new Map<string, Person[]>()
  const byName = new Map<string, Person[]>()
  const byUid = new Map<string, Person[]>()

  return { withKey, named, withUid, add, fill }

  function withKey(key: string): readonly Person[] {
    const sql = 'select contact_row from contact_keys where key = ? order by contact_row'
    return together(sql, key, byKey.get(key) ?? [])
  }

  function named(name: string): readonly Person[] {
    const sql = 'select contact_row from contact_order where sort_key = ? order by contact_row'
    return together(sql, name, byName.get(name) ?? [])
  }

  function withUid(uid: string): readonly Person[] {
    return together('select row from contacts where id = ?', uid, byUid.get(uid) ?? [])
  }

  function add(record: ImportedContact, keys: ReadonlySet<string>): Person {
    const person: Person = { contact: null, known: record, keys }
    for (const key of keys) note(byKey, key, person)
    if (keys.size === 0) note(byName, listedName(record), person)
    if (record.uid !== '') note(byUid, record.uid, person)
    return person
  }

  function fill(person: Person, fills: Fills): void {
    person.known = filled(person.known, fills)
    person.keys = keysOf(person.known)
    for (const key of person.keys) {
      if (!(byKey.get(key) ?? []).includes(person)) note(byKey, key, person)
    }
  }

  function together(sql: string, parameter: string, fromFile: readonly Person[]): readonly Person[] {
    if (isEmpty) return fromFile
    const fromPlanner = rows.parse(statement(db, sql).pluck().all(parameter)).map(load)
    return fromPlanner.length === 0 ? fromFile : [...new Set([...fromPlanner, ...fromFile])]
  }

  function load(row: number): Person {
    const seen = loaded.get(row)
    if (seen !== undefined) return seen
    const { id, extra, ...fields } = contactRow.parse(statement(db, contactSql).get(row))
    const points = z.array(pointRow).parse(statement(db, pointsSql).all(id))
    const tags = z.array(z.string()).parse(statement(db, tagsSql).pluck().all(id))
    const known: Known = { ...fields, points, tags, extra: readExtra(extra) }
    const person: Person = { contact: { row, id }, known, keys: keysOf(known) }
    loaded.set(row, person)
    return person
  }
}

const contactSql = `
  select c.id, c.prefix, c.given, c.middle, c.family, c.suffix, c.nickname, c.pronunciation, c.pronouns,
    coalesce(o.name, '') company, c.position, c.location, c.zone, c.known_how "knownHow", c.closeness, c.notes,
    c.connected_on "connectedOn", c.keep_in_touch_days "keepInTouchDays", c.extra
  from contacts c left join companies o on o.id = c.company_id where c.row = ?`
const pointsSql = 'select kind, label, value from contact_points where contact_id = ? order by position, row'
const tagsSql = 'select tag from contact_tags where contact_id = ? order by tag'

/** A person's addresses, numbers and links apart from each other, as matching wants them. */
export function reachOf({ points }: { readonly points: readonly Point[] }) {
  const values = (kind: Point['kind']) =>
    points.filter((point) => point.kind === kind).map(({ value }) => value)
  return { emails: values('email'), links: values('link'), phones: values('phone') }
}

/** The keys a person is found by. */
export function keysOf(person: Known): ReadonlySet<string> {
  return contactKeys({ ...person, ...reachOf(person) })
}

function note(map: Map<string, Person[]>, key: string, person: Person): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [person])
  else known.push(person)
}

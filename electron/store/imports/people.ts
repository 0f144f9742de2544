import { z } from 'zod'
import { readExtra } from '../../../domain/extra.ts'
import { type Fills, filled } from '../../../domain/fill.ts'
import { contactKeys } from '../../../domain/match.ts'
import type { ImportedContact, Point } from '../../exchange/imported.ts'
import { type Connection, statement } from '../database.ts'

/** A contact of the planner that a record may be about; those an earlier record of the file added are among them. */
export interface Person {
  readonly row: number
  readonly id: string
  /** The import that added the contact, null for one added by hand. */
  readonly importId: string | null
  readonly known: Known
}

export type Known = Omit<ImportedContact, 'row' | 'uid' | 'introducedByUid' | 'source' | 'createdAt'>

const contactRow = z.object({
  row: z.number(),
  id: z.string(),
  importId: z.string().nullable(),
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

/** Everyone a record can be matched with. */
export interface People {
  /** Whoever has the key, in the order in which they came. */
  withKey(key: string): readonly Person[]
  /** Whoever is listed under exactly this name. */
  named(name: string): readonly Person[]
  withId(id: string): readonly Person[]
  /** Keeps in mind what was filled in. */
  fill(person: Person, fills: Fills): Person
}

/** Contacts kept in mind: the same ones are asked for by several keys, and by records that follow one another. */
const REMEMBERED = 1000

export function peopleOf(db: Connection): People {
  const loaded = new Map<number, Person>()
  return {
    withKey: (key) => find('select contact_row from contact_keys where key = ? order by contact_row', key),
    named: (name) =>
      find('select contact_row from contact_order where sort_key = ? order by contact_row', name),
    withId: (id) => find('select row from contacts where id = ?', id),
    fill: (person, fills) => {
      const after = { ...person, known: filled(person.known, fills) }
      loaded.set(person.row, after)
      return after
    },
  }

  function find(sql: string, parameter: string): readonly Person[] {
    return rows.parse(statement(db, sql).pluck().all(parameter)).map(load)
  }

  function load(row: number): Person {
    const seen = loaded.get(row)
    if (seen !== undefined) return seen
    const found = contactRow.parse(statement(db, contactSql).get(row))
    const { row: _row, id, importId, extra, ...fields } = found
    const points = z.array(pointRow).parse(statement(db, pointsSql).all(id))
    const tags = z.array(z.string()).parse(statement(db, tagsSql).pluck().all(id))
    const person: Person = { row, id, importId, known: { ...fields, points, tags, extra: readExtra(extra) } }
    if (loaded.size >= REMEMBERED) loaded.clear()
    loaded.set(row, person)
    return person
  }
}

const contactSql = `
  select c.row, c.id, c.import_id "importId", c.prefix, c.given, c.middle, c.family, c.suffix, c.nickname,
    c.pronunciation, c.pronouns, coalesce(o.name, '') company, c.position, c.location, c.zone, c.known_how "knownHow",
    c.closeness, c.notes, c.connected_on "connectedOn", c.keep_in_touch_days "keepInTouchDays", c.extra
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

import { z } from 'zod'
import { displayName } from '../../../domain/contact.ts'
import { foldForIndex } from '../../../domain/fold.ts'
import { contactKeys } from '../../../domain/match.ts'
import { type Connection, statement } from '../database.ts'

/** What a contact's derived rows are made of. Lists arrive as JSON arrays of texts. */
export interface Derivable {
  readonly given: string
  readonly middle: string
  readonly family: string
  readonly nickname: string
  readonly company: string
  readonly position: string
  readonly notes: string
  readonly emails: readonly string[]
  readonly links: readonly string[]
  readonly phones: readonly string[]
  readonly tags: readonly string[]
}

const sourceRow = z.object({
  contact_row: z.number(),
  given: z.string(),
  middle: z.string(),
  family: z.string(),
  nickname: z.string(),
  company: z.string(),
  position: z.string(),
  notes: z.string(),
  emails: z.string(),
  links: z.string(),
  phones: z.string(),
  tags: z.string(),
})
const texts = z.array(z.string())

const points = (kind: 'email' | 'phone' | 'link') => `
  (select coalesce(json_group_array(value), '[]') from contact_points where contact_id = c.id and kind = '${kind}')`

const source = (which: string) => `
  select c.row contact_row, c.given, c.middle, c.family, c.nickname, coalesce(o.name, '') company, c.position, c.notes,
    ${points('email')} emails, ${points('link')} links, ${points('phone')} phones,
    (select coalesce(json_group_array(tag), '[]') from contact_tags where contact_id = c.id) tags
  from contacts c left join companies o on o.id = c.company_id where ${which}`

/** Goes up when derived rows are made by other rules than before: folding, matching keys, the list's order. */
const RULES = 1

/** Makes all derived rows anew in a planner whose rows were made by other rules. One transaction. */
export function refreshOldRules(db: Connection): void {
  if (statement(db, 'select rules from derived_state').pluck().get() === RULES) return
  db.transaction(() => {
    statement(db, 'insert into stale_contacts select row from contacts').run()
    refreshStaleContacts(db)
    statement(db, 'update derived_state set rules = ?').run(RULES)
  }).immediate()
}

/** Contacts made anew at once: few enough for little memory, many enough that each table is written in one go. */
const PIECE = 1000

/**
 * Makes the derived rows of every contact noted as stale anew, and empties the note. What search knew of them goes before
 * any of it comes back: in turn, each removal would end a segment of the index, which takes several times as long. Their
 * place in the list and their keys are left alone where they are as they should be: after a new tag, say.
 */
export function refreshStaleContacts(db: Connection): void {
  const noted = 'select contact_row from stale_contacts'
  const gone = `contact_row in (${noted}) and contact_row not in (select row from contacts)`
  statement(db, `delete from contact_search where rowid in (${noted})`).run()
  statement(db, `delete from contact_names where rowid in (${noted})`).run()
  statement(db, `delete from contact_order where ${gone}`).run()
  statement(db, `delete from contact_keys where ${gone}`).run()
  const there = `select distinct contact_row from stale_contacts join contacts on row = contact_row order by 1`
  const stale = z.array(z.number()).parse(statement(db, there).pluck().all())
  for (let at = 0; at < stale.length; at += PIECE) refreshPiece(db, stale.slice(at, at + PIECE))
  statement(db, 'delete from stale_contacts').run()
}

function refreshPiece(db: Connection, rows: readonly number[]): void {
  const list = JSON.stringify(rows)
  const contacts = statement(db, source(`c.row in ${LIST}`))
    .all(list)
    .map(toUnderived)
  const known = new Map(statement(db, derived).all(list).map(parseDerived))
  addToSearch(db, contacts)
  const changed = contacts.filter((one) => !isAsKnown(one, known.get(one.row)))
  const changedRows = JSON.stringify(changed.map(({ row }) => row))
  statement(db, `delete from contact_order where contact_row in ${LIST}`).run(changedRows)
  statement(db, `delete from contact_keys where contact_row in ${LIST}`).run(changedRows)
  addToList(db, changed)
}

const derivedRow = z.object({ row: z.number(), name: z.string(), keys: z.string() })
type Known = Pick<z.infer<typeof derivedRow>, 'name' | 'keys'>

function parseDerived(found: unknown): readonly [number, Known] {
  const { row, ...known } = derivedRow.parse(found)
  return [row, known]
}

function isAsKnown({ name, keys }: Named, known: Known | undefined): boolean {
  return known?.name === name && known.keys === JSON.stringify([...keys].sort())
}

/** A list that arrives as one parameter. */
const LIST = '(select value from json_each(?))'

const derived = `
  select contact_row row, sort_key name,
    (select json_group_array(key order by key) from contact_keys k where k.contact_row = n.contact_row) keys
  from contact_order n where contact_row in ${LIST}`

function toUnderived(found: unknown): Named {
  const row = sourceRow.parse(found)
  const contact: Derivable = {
    ...row,
    emails: texts.parse(JSON.parse(row.emails)),
    links: texts.parse(JSON.parse(row.links)),
    phones: texts.parse(JSON.parse(row.phones)),
    tags: texts.parse(JSON.parse(row.tags)),
  }
  return { row: row.contact_row, contact, keys: contactKeys(contact), name: listedName(contact) }
}

/** A contact's name as the list sorts by it. */
export function listedName(contact: Pick<Derivable, 'given' | 'middle' | 'family' | 'nickname'>): string {
  return foldForIndex(`${displayName(contact)} ${contact.nickname}`)
}

/** A contact that has no derived rows yet; `keys` is what `contactKeys` gives for it. */
export interface Underived {
  readonly row: number
  readonly contact: Derivable
  readonly keys: ReadonlySet<string>
}

/** The same with the name it is listed under: folding takes time, and several tables want it. */
interface Named extends Underived {
  readonly name: string
}

/** Adds what search, the list's order and matching need. One table after the other: hopping between them takes half as long again. */
export function addDerivedRows(db: Connection, contacts: readonly Underived[]): void {
  const named = contacts.map((one) => ({ ...one, name: listedName(one.contact) }))
  addToSearch(db, named)
  addToList(db, named)
}

function addToSearch(db: Connection, contacts: readonly Named[]): void {
  const search = statement(
    db,
    'insert into contact_search (rowid, name, company, position, email, tags, notes) values (?, ?, ?, ?, ?, ?, ?)',
  )
  for (const { row, name, contact } of contacts) {
    search.run(
      row,
      name,
      foldForIndex(contact.company),
      foldForIndex(contact.position),
      foldForIndex(contact.emails.join(' ')),
      foldForIndex(contact.tags.join(' ')),
      foldForIndex(contact.notes),
    )
  }
  const names = statement(db, 'insert into contact_names (rowid, name) values (?, ?)')
  for (const { row, name } of contacts) names.run(row, name)
}

function addToList(db: Connection, contacts: readonly Named[]): void {
  const order = statement(db, 'insert into contact_order (contact_row, sort_key) values (?, ?)')
  const match = statement(db, 'insert into contact_keys (key, contact_row) values (?, ?)')
  for (const { row, name } of contacts) order.run(row, name)
  for (const { row, keys } of contacts) for (const key of keys) match.run(key, row)
}

/** One in so many contacts written at once makes joining worth it: both indexes are written anew, 2 µs for each contact. */
const JOINED_FROM = 4

/**
 * Joins the pieces in which an import leaves the indexes of search, because every search looks through each of them: in the
 * names of 100,000 contacts, one finds its first page in 6 instead of 18 µs then. The pieces of a few edits the index joins itself.
 */
export function joinSearch(db: Connection, written: number): void {
  if (written < PIECE) return
  const all = Number(statement(db, 'select count(*) from contacts').pluck().get())
  if (written * JOINED_FROM < all) return
  for (const index of ['contact_search', 'contact_names']) {
    statement(db, `insert into ${index} (${index}) values ('optimize')`).run()
  }
}

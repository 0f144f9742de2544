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

/** Makes the derived rows of every contact noted as stale anew, and empties the note. */
export function refreshStaleContacts(db: Connection): void {
  const rows = z
    .array(z.object({ contact_row: z.number() }))
    .parse(statement(db, 'select distinct contact_row from stale_contacts').all())
  for (const { contact_row } of rows) {
    statement(db, 'delete from contact_search where rowid = ?').run(contact_row)
    statement(db, 'delete from contact_order where contact_row = ?').run(contact_row)
    statement(db, 'delete from contact_keys where contact_row = ?').run(contact_row)
    const found = statement(db, source('c.row = ?')).get(contact_row)
    if (found === undefined) continue
    const row = sourceRow.parse(found)
    const contact: Derivable = {
      ...row,
      emails: texts.parse(JSON.parse(row.emails)),
      links: texts.parse(JSON.parse(row.links)),
      phones: texts.parse(JSON.parse(row.phones)),
      tags: texts.parse(JSON.parse(row.tags)),
    }
    addDerivedRows(db, [{ row: contact_row, contact, keys: contactKeys(contact) }])
  }
  statement(db, 'delete from stale_contacts').run()
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

/** Adds what search, the list's order and matching need. One table after the other: hopping between them takes half as long again. */
export function addDerivedRows(db: Connection, contacts: readonly Underived[]): void {
  const search = statement(
    db,
    'insert into contact_search (rowid, name, company, position, email, tags, notes) values (?, ?, ?, ?, ?, ?, ?)',
  )
  const order = statement(db, 'insert into contact_order (contact_row, sort_key) values (?, ?)')
  const match = statement(db, 'insert into contact_keys (key, contact_row) values (?, ?)')
  const names = contacts.map(({ contact }) => listedName(contact))
  contacts.forEach(({ row, contact }, at) => {
    search.run(
      row,
      names[at],
      foldForIndex(contact.company),
      foldForIndex(contact.position),
      foldForIndex(contact.emails.join(' ')),
      foldForIndex(contact.tags.join(' ')),
      foldForIndex(contact.notes),
    )
  })
  for (const [at, { row }] of contacts.entries()) order.run(row, names[at])
  for (const { row, keys } of contacts) for (const key of keys) match.run(key, row)
}

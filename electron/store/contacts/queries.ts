import { z } from 'zod'
import type { ContactRow, Reference } from '../../../contract/contacts.ts'
import { searchTerms } from '../../../domain/fold.ts'
import { type Connection, statement } from '../database.ts'

const listRow = z.object({
  id: z.string(),
  name: z.string(),
  company: z.string(),
  position: z.string(),
  email: z.string(),
})

/** A contact's name in SQL, as `displayName` in the domain says it: `concat_ws` passes over what is null. */
const name = `coalesce(
  nullif(concat_ws(' ', nullif(c.given, ''), nullif(c.middle, ''), nullif(c.family, '')), ''), c.nickname)`

const listColumns = `
  c.id, ${name} name, coalesce(o.name, '') company, c.position,
  coalesce((select value from contact_points where contact_id = c.id and kind = 'email' order by position limit 1), '') email`

/** The whole list in the order of names. */
export function pageByName(db: Connection, offset: number, limit: number): ContactRow[] {
  const rows = statement(
    db,
    `select ${listColumns}
     from (select contact_row, sort_key from contact_order order by sort_key, contact_row limit ? offset ?) found
     join contacts c on c.row = found.contact_row left join companies o on o.id = c.company_id
     order by found.sort_key, found.contact_row`,
  ).all(limit, offset)
  return z.array(listRow).parse(rows)
}

/** What a search finds: those whose name has every word first, then those that have the words anywhere. */
export function pageBySearch(db: Connection, search: string, offset: number, limit: number): ContactRow[] {
  const { inName, anywhere } = matchTexts(search)
  const rows = statement(
    db,
    `select ${listColumns}
     from (
       select rowid contact_row, 0 place from contact_search where contact_search match ?
       union all
       select rowid, 1 from contact_search where contact_search match ?
         and rowid not in (select rowid from contact_search where contact_search match ?)
       limit ? offset ?
     ) found
     join contacts c on c.row = found.contact_row left join companies o on o.id = c.company_id
     order by found.place, found.contact_row`,
  ).all(inName, anywhere, inName, limit, offset)
  return z.array(listRow).parse(rows)
}

/** How many contacts a search finds; all of them for a search without words. */
export function countContacts(db: Connection, search: string): number {
  const sql = hasTerms(search)
    ? 'select count(*) from contact_search where contact_search match ?'
    : 'select count(*) from contacts'
  const parameters = hasTerms(search) ? [matchTexts(search).anywhere] : []
  return Number(
    statement(db, sql)
      .pluck()
      .get(...parameters),
  )
}

/** Whether a search has any word to look for. */
export function hasTerms(search: string): boolean {
  return searchTerms(search).length > 0
}

/** FTS5's form of a search: every word as a prefix. Words are letters and digits only, so quoting is enough. */
function matchTexts(search: string): { readonly inName: string; readonly anywhere: string } {
  const words = searchTerms(search).map((term) => `"${term}"*`)
  return { inName: words.map((word) => `{name} : ${word}`).join(' AND '), anywhere: words.join(' AND ') }
}

const reference = z.object({ id: z.string(), name: z.string() })

/** Id and name of the contacts that match, by name. */
export function contactReferences(db: Connection, where: string, parameter: string): Reference[] {
  const rows = statement(db, `select c.id, ${name} name from contacts c where ${where} order by name`).all(
    parameter,
  )
  return z.array(reference).parse(rows)
}

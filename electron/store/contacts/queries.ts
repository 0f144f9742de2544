import { z } from 'zod'
import { searchTerms } from '../../../domain/fold.ts'
import { type Connection, statement } from '../database.ts'

const texts = z.array(z.string())

/** The ids of the contacts with these row numbers, in their order. */
export function idsAt(db: Connection, rows: readonly number[]): string[] {
  const sql = `select c.id from json_each(?) found cross join contacts c on c.row = found.value order by found.key`
  return texts.parse(statement(db, sql).pluck().all(JSON.stringify(rows)))
}

/** Row numbers of everyone in the order of names. */
export function rowsByName(db: Connection, offset: number, limit: number): number[] {
  const sql = 'select contact_row from contact_order order by sort_key, contact_row limit ? offset ?'
  return numbers(statement(db, sql).pluck().all(limit, offset))
}

/** Where a contact stands in the order of names, counted from 0; null when there is no such contact. */
export function placeByName(db: Connection, id: string): number | null {
  const own = 'select sort_key, contact_row from contact_order where contact_row = c.row'
  return z
    .number()
    .nullable()
    .parse(
      statement(
        db,
        `select (select count(*) from contact_order where (sort_key, contact_row) < (${own}))
         from contacts c where c.id = ?`,
      )
        .pluck()
        .get(id) ?? null,
    )
}

/** Row numbers of what a search finds: those whose name has every word first, then those that have them anywhere. */
export function rowsBySearch(db: Connection, search: string, offset: number, limit: number): number[] {
  const words = matchText(search)
  const found = statement(
    db,
    `select rowid from contact_names where contact_names match ?
     union all
     select rowid from contact_search where contact_search match ?
       and rowid not in (select rowid from contact_names where contact_names match ?)
     limit ? offset ?`,
  )
  return numbers(found.pluck().all(words, words, words, limit, offset))
}

/** How many contacts a search finds; all of them for a search without words. */
export function countBySearch(db: Connection, search: string): number {
  const sql = hasTerms(search)
    ? 'select count(*) from contact_search where contact_search match ?'
    : 'select count(*) from contacts'
  const parameters = hasTerms(search) ? [matchText(search)] : []
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

/** Whether any contact has all of these words, each as the beginning of one of theirs; folded as by `searchTerms`. */
export function findsSomebody(db: Connection, terms: readonly string[]): boolean {
  const sql = 'select 1 from contact_search where contact_search match ? limit 1'
  return statement(db, sql).get(terms.map(asPrefix).join(' AND ')) !== undefined
}

/** FTS5's form of a search: every word as a prefix. Words are letters and digits only, so quoting is enough. */
export function matchText(search: string): string {
  return searchTerms(search).map(asPrefix).join(' AND ')
}

function asPrefix(term: string): string {
  return `"${term}"*`
}

/** What a column of row numbers holds. */
export function numbers(column: readonly unknown[]): number[] {
  return z.array(z.number()).parse(column)
}

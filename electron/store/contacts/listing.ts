import type { ContactRow } from '../../../contract/contactList.ts'
import type { ContactFilter, ContactListing } from '../../../domain/contactFilter.ts'
import type { StoreContext } from '../context.ts'
import { type Connection, statement } from '../database.ts'
import { stateOf } from '../state.ts'
import { linesOf } from './lines.ts'
import { conditionOf } from './listingFilter.ts'
import { findRows } from './listingOrder.ts'
import { countBySearch, hasTerms, idsAt, placeByName, rowsByName, rowsBySearch } from './queries.ts'

interface Page {
  readonly listing: ContactListing
  readonly offset: number
  readonly limit: number
}

/** Rows of a listing from an offset on. */
export function contactsPage(
  context: StoreContext,
  { listing, offset, limit }: Page,
): { readonly contacts: readonly ContactRow[] } {
  return { contacts: linesOf(context, rowsOf(context, listing, offset, limit)) }
}

/** How many contacts a filter lets through. */
export function countContacts(
  context: StoreContext,
  { filter }: { readonly filter: ContactFilter },
): { readonly total: number } {
  const { db } = context
  if (isSearchAlone(filter)) return { total: countBySearch(db, filter.search) }
  const known = lastFound.get(db)
  if (known?.filter === JSON.stringify(filter) && known.moment === momentOf(context)) {
    return { total: known.rows.length }
  }
  const { sql, parameters } = conditionOf(context, filter)
  const count = statement(db, `select count(*) from contacts c where ${sql}`).pluck()
  return { total: Number(count.get(...parameters)) }
}

/** Where a contact stands in a listing, counted from 0; null when it is not in it. */
export function placeOf(
  context: StoreContext,
  { listing, id }: { readonly listing: ContactListing; readonly id: string },
): { readonly index: number | null } {
  const { db } = context
  if (isByName(listing)) return { index: placeByName(db, id) }
  const row = statement(db, 'select row from contacts where id = ?').pluck().get(id)
  const index = row === undefined ? -1 : allRows(context, listing).indexOf(Number(row))
  return { index: index === -1 ? null : index }
}

/** Ids from one place of a listing to another, the latter excluded. */
export function idsBetween(
  context: StoreContext,
  { listing, from, to }: { readonly listing: ContactListing; readonly from: number; readonly to: number },
): { readonly ids: readonly string[] } {
  return { ids: idsAt(context.db, rowsOf(context, listing, from, Math.max(0, to - from))) }
}

/** The two listings that are asked for most, everyone by name and a search alone, need no list of their own. */
function rowsOf(context: StoreContext, listing: ContactListing, offset: number, limit: number): number[] {
  const { filter, sort } = listing
  if (isByName(listing)) return rowsByName(context.db, offset, limit)
  if (isSearchAlone(filter) && sort.by === 'relevance' && !sort.isDescending) {
    return rowsBySearch(context.db, filter.search, offset, limit)
  }
  return allRows(context, listing).slice(offset, offset + limit)
}

function isByName({ filter, sort }: ContactListing): boolean {
  const isSorted = (sort.by === 'name' || sort.by === 'relevance') && !sort.isDescending
  return isSorted && isSearchAlone(filter) && !hasTerms(filter.search)
}

function isSearchAlone({ search: _, ...rest }: ContactFilter): boolean {
  return Object.values(rest).every((asked) => asked === null || asked === false || isEmpty(asked))
}

function isEmpty(asked: unknown): boolean {
  return Array.isArray(asked) && asked.length === 0
}

interface Found {
  readonly listing: string
  readonly filter: string
  readonly moment: string
  readonly rows: number[]
}

/** What was listed last, on each connection: turning its pages takes no second search. */
const lastFound = new WeakMap<Connection, Found>()

function allRows(context: StoreContext, listing: ContactListing): number[] {
  const key = JSON.stringify(listing)
  const moment = momentOf(context)
  const known = lastFound.get(context.db)
  if (known?.listing === key && known.moment === moment) return known.rows
  const rows = findRows(context, listing)
  lastFound.set(context.db, { listing: key, filter: JSON.stringify(listing.filter), moment, rows })
  return rows
}

/** Changes with whatever is written, and each minute: interviews pass, touches fall due. */
function momentOf({ db, now }: StoreContext): string {
  return `${stateOf(db)} ${Math.floor(now().getTime() / 60_000)}`
}

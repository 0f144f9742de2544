import { z } from 'zod'
import { foldForIndex, searchTerms } from '../../../domain/fold.ts'
import { type Connection, statement } from '../database.ts'
import { stateOf } from '../state.ts'

/** A company as lists find and order it. */
interface Entry {
  readonly id: string
  readonly name: string
  readonly industry: string
  /** The folded name: by it companies stand in order, and namesakes are told. */
  readonly key: string
  /** Name and industry, folded, each word after a blank. */
  readonly text: string
}

interface Directory {
  readonly state: string
  readonly entries: readonly Entry[]
  /** What was searched for last: a list asks for one window of it after the other. */
  readonly found: Map<string, readonly Entry[]>
}

const row = z.object({ id: z.string(), name: z.string(), industry: z.string() })
const directories = new WeakMap<Connection, Directory>()

/** Searches kept between two changes of the planner. */
const KEPT = 20

/**
 * The companies a search finds, by name: those with words in name or industry that begin with every word searched for;
 * all of them for a search without words. Folded once after each change of the planner, because SQL cannot fold and
 * there are far fewer companies than contacts.
 */
export function findCompanies(db: Connection, search: string): readonly Entry[] {
  const { entries, found } = directoryOf(db)
  const terms = searchTerms(search)
  if (terms.length === 0) return entries
  const name = terms.join(' ')
  const known = found.get(name)
  if (known !== undefined) return known
  const matching = entries.filter(({ text }) => terms.every((term) => text.includes(` ${term}`)))
  if (found.size >= KEPT) found.clear()
  found.set(name, matching)
  return matching
}

/** The companies of the same folded name, itself excepted. */
export function namesakesOf(db: Connection, id: string, name: string): readonly Entry[] {
  const key = foldForIndex(name)
  return key === '' ? [] : directoryOf(db).entries.filter((entry) => entry.key === key && entry.id !== id)
}

function directoryOf(db: Connection): Directory {
  const state = stateOf(db)
  const known = directories.get(db)
  if (known?.state === state) return known
  const rows = z.array(row).parse(statement(db, 'select id, name, industry from companies').all())
  const entries = rows
    .map((company) => {
      const key = foldForIndex(company.name)
      return { ...company, key, text: ` ${key} ${foldForIndex(company.industry)}` }
    })
    .sort((a, b) => compare(a.key, b.key) || compare(a.id, b.id))
  const made = { state, entries, found: new Map() }
  directories.set(db, made)
  return made
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

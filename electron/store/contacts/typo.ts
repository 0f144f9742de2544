import { z } from 'zod'
import { searchTerms } from '../../../domain/fold.ts'
import { type IndexedWord, nearWords } from '../../../domain/typo.ts'
import type { StoreContext } from '../context.ts'
import { type Connection, statement } from '../database.ts'
import { stateOf } from '../state.ts'
import { findsSomebody } from './queries.ts'

/** A search with more wrong words than this is no slip of the finger. */
const MOST_WRONG = 3

/** How many words are tried in the place of a wrong one. */
const TRIED = 10

/**
 * For a search that finds nobody, the nearest one that finds somebody, words that were right as they were typed. Null when
 * none is near, and for a search whose words all are found, if not in one person.
 */
export function correctSearch(
  { db }: StoreContext,
  { search }: { readonly search: string },
): { readonly search: string | null } {
  const terms = searchTerms(search)
  const wrong = terms.filter((term) => !findsSomebody(db, [term]))
  if (wrong.length === 0 || wrong.length > MOST_WRONG) return { search: null }
  const words = vocabulary(db)
  const right = terms.filter((term) => !wrong.includes(term))
  const choices = wrong.map((term) => nearWords(term, words).slice(0, TRIED))
  const meant = firstThatFinds(db, right, choices)
  if (meant === null) return { search: null }
  return { search: replaced(search, new Map(wrong.map((term, at) => [term, meant[at] ?? term]))) }
}

/** One word for each place, the likeliest first, with which the search finds somebody. */
function firstThatFinds(
  db: Connection,
  terms: readonly string[],
  choices: readonly (readonly string[])[],
): readonly string[] | null {
  const [first, ...others] = choices
  if (first === undefined) return []
  for (const word of first) {
    if (!findsSomebody(db, [...terms, word])) continue
    const rest = firstThatFinds(db, [...terms, word], others)
    if (rest !== null) return [word, ...rest]
  }
  return null
}

function replaced(search: string, meant: ReadonlyMap<string, string>): string {
  return search
    .trim()
    .split(/\s+/)
    .map((word) => {
      const terms = searchTerms(word)
      return terms.some((term) => meant.has(term))
        ? terms.map((term) => meant.get(term) ?? term).join(' ')
        : word
    })
    .join(' ')
}

const known = new WeakMap<Connection, { readonly state: string; readonly words: readonly IndexedWord[] }>()

/** Every word that search knows. Kept until something is written: who types on asks again at once. */
function vocabulary(db: Connection): readonly IndexedWord[] {
  const before = known.get(db)
  const state = stateOf(db)
  if (before?.state === state) return before.words
  db.exec('create virtual table if not exists temp.contact_words using fts5vocab(main, contact_search, row)')
  const rows = statement(db, 'select term word, doc count from contact_words where length(term) > 1').all()
  const words = z.array(z.object({ word: z.string(), count: z.number() })).parse(rows)
  known.set(db, { state, words })
  return words
}

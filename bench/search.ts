import { deepStrictEqual } from 'node:assert/strict'
import { everyone } from '../domain/contactFilter.ts'
import { searchTerms } from '../domain/fold.ts'
import type { Connection } from '../electron/store/database.ts'
import type { TestStore } from '../tests/support/createStore.ts'
import { type Comparison, inTurn, type Peer } from './measure.ts'
import { type PeerSearch, peersOf } from './peers.ts'
import { searches } from './people.ts'

/** Rows of a page: what the list asks for at once. */
const PAGE = 50

/** More people than this do not fit in the memory of the peers that keep them there. */
const MOST_FOR_PEERS = 100_000

/** A page of a search, as the list asks for it, against the bare, unranked full-text query for as many rows. */
export async function benchSearch(store: TestStore, count: number): Promise<Comparison> {
  const { db } = store.context
  const bare = bareQuery(db)
  const times = await inTurn(searches.length * 25, {
    product: (round) => store.ask('contacts.page', pageOf(searchAt(round))),
    floor: (round) => bare(searchAt(round)),
  })
  return {
    name: `search, ${count.toLocaleString('en')} contacts`,
    ...times,
    by: 'p95',
    floorIs: 'bare FTS5 query',
    bound: count === JUDGED ? { times: 3, plus: 1 } : null,
    peers: count > MOST_FOR_PEERS ? [] : await timePeers(store, count === JUDGED ? 20 : 0),
  }
}

/** The size at which the bounds hold; others show how it grows. */
const JUDGED = 100_000

/** Each of the searches five times, a third of a second each: fewer would make the slowest one but one their p95. */
async function timePeers(store: TestStore, least: number): Promise<readonly Peer[]> {
  const peers = peersOf(store, PAGE)
  for (const search of searches) {
    deepStrictEqual(peers['array scan'](search), store.ask('contacts.page', pageOf(search)).contacts)
  }
  const works = Object.entries(peers).map(([name, search]: [string, PeerSearch]) => [
    name,
    (round: number) => search(searchAt(round)),
  ])
  const timings = await inTurn(searches.length * 5, Object.fromEntries(works))
  return Object.entries(timings).map(([name, timing]) => ({ name, timing, least }))
}

function bareQuery(db: Connection): (text: string) => unknown {
  const query = db
    .prepare(`select rowid from contact_search where contact_search match ? limit ${PAGE}`)
    .pluck()
  return (text) =>
    query.all(
      searchTerms(text)
        .map((term) => `"${term}"*`)
        .join(' AND '),
    )
}

function searchAt(round: number): string {
  return searches[round % searches.length] ?? 'd'
}

function pageOf(search: string) {
  const sort = { by: 'relevance' as const, isDescending: false }
  return { listing: { filter: { ...everyone, search }, sort }, offset: 0, limit: PAGE }
}

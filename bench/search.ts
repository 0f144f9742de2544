import { searchTerms } from '../domain/fold.ts'
import { pageBySearch } from '../electron/store/contacts/queries.ts'
import type { TestStore } from '../tests/support/createStore.ts'
import { type Comparison, inTurn } from './measure.ts'
import { searches } from './people.ts'

/** A page of a search against the bare, unranked full-text query for as many rows. */
export async function benchSearch(store: TestStore, count: number): Promise<Comparison> {
  const { db } = store.context
  const bare = db.prepare('select rowid from contact_search where contact_search match ? limit 100')
  const search = (round: number) => searches[round % searches.length] ?? 'd'
  const times = await inTurn(
    searches.length * 25,
    (round) => pageBySearch(db, search(round), 0, 100),
    (round) =>
      bare.all(
        searchTerms(search(round))
          .map((term) => `"${term}"*`)
          .join(' AND '),
      ),
  )
  return {
    name: `search, ${count.toLocaleString('en')} contacts`,
    ...times,
    by: 'p95',
    floorIs: 'bare FTS5 query',
    bound: { times: 3, plus: 1 },
  }
}

import { areOpposed, compare, doubted, LEAST_SCORE, type Likeness } from '../../../domain/duplicates.ts'
import { groupsOf } from '../../../domain/groups.ts'
import type { Connection } from '../database.ts'
import { listRecords } from '../records.ts'
import { stateOf } from '../state.ts'
import { candidatesOf } from './candidates.ts'
import { type Facts, factsOf } from './facts.ts'

/** Two contacts by their ids, the older entry first, and how alike they are. */
export interface FoundPair extends Likeness {
  readonly a: string
  readonly b: string
}

export interface Found {
  /** The surest first. */
  readonly pairs: readonly FoundPair[]
  /** Ids of contacts that are certainly one person each. */
  readonly certain: readonly (readonly string[])[]
}

const found = new WeakMap<Connection, { readonly state: string; readonly found: Found }>()

/** All pairs that may be one person and are not kept apart; found once for each state of the planner. */
export function findDuplicates(db: Connection): Found {
  const state = stateOf(db)
  const known = found.get(db)
  if (known?.state === state) return known.found
  const fresh = find(db)
  found.set(db, { state, found: fresh })
  return fresh
}

function find(db: Connection): Found {
  const { pairs: candidates, crowded } = candidatesOf(db)
  const facts = factsOf(db, new Set(candidates.flat()))
  const apart = new Set(
    listRecords(db, 'keptApart').map(({ contactId, otherId }) => pairKey(contactId, otherId)),
  )
  const isCrowded = (key: string) => crowded.has(key)
  const alike = candidates.flatMap(([one, other]) => {
    const [a, b] = [facts.get(one), facts.get(other)]
    if (a === undefined || b === undefined || apart.has(pairKey(a.id, b.id))) return []
    return [{ a, b, likeness: compare(a, b, isCrowded) }]
  })
  const sure = alike.filter(({ likeness }) => likeness.isCertain)
  const { whole, torn } = groupsOfOne(
    sure,
    (a, b) => apart.has(pairKey(a.id, b.id)) || areOpposed(compare(a, b, isCrowded)),
  )
  const pairs = alike
    .map(({ a, b, likeness }) => ({
      a: a.id,
      b: b.id,
      ...(likeness.isCertain && torn.has(a) ? doubted(likeness, { kind: 'third' }) : likeness),
    }))
    .filter(({ score, isCertain }) => isCertain || score >= LEAST_SCORE)
    .sort(surestFirst)
  return { pairs, certain: whole.map((group) => group.map(({ id }) => id)) }
}

/**
 * Groups of contacts that are one person by way of each other. A group in which two are opposed is torn: one of them is
 * meant, and which one is not for us to say.
 */
function groupsOfOne(
  sure: readonly { readonly a: Facts; readonly b: Facts }[],
  isOpposed: (a: Facts, b: Facts) => boolean,
) {
  const groups = groupsOf(sure.map(({ a, b }) => [a, b] as const))
  const isTorn = (group: readonly Facts[]) =>
    group.some((a, at) => group.slice(at + 1).some((b) => isOpposed(a, b)))
  return {
    whole: groups.filter((group) => !isTorn(group)),
    torn: new Set(groups.filter(isTorn).flat()),
  }
}

function surestFirst(one: FoundPair, other: FoundPair): number {
  return (
    Number(other.isCertain) - Number(one.isCertain) ||
    other.score - one.score ||
    (one.a < other.a ? -1 : one.a > other.a ? 1 : one.b < other.b ? -1 : 1)
  )
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

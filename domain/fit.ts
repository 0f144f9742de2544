import { type AgendaItem, plannedMinutes } from './agenda.ts'
import { bestSet } from './fitBest.ts'
import { type DropReason, dropReason } from './fitReason.ts'

/** What a fit looks at; items may carry more, and come back as they went in. */
export type FitItem = Pick<AgendaItem, 'kind' | 'minutes' | 'importance'>

export interface Dropped<T extends FitItem> {
  readonly item: T
  readonly reason: DropReason
}

/**
 * `fits`: the agenda was within the limit and all of it is kept. `fitted`: what is kept and what gives way, both in
 * agenda order. `minutes` is the sum kept. `cannot-fit`: opening and closing alone need more than the limit.
 */
export type Fit<T extends FitItem> =
  | { readonly kind: 'fits'; readonly minutes: number; readonly kept: readonly T[] }
  | {
      readonly kind: 'fitted'
      readonly minutes: number
      readonly kept: readonly T[]
      readonly dropped: readonly Dropped<T>[]
    }
  | { readonly kind: 'cannot-fit'; readonly needed: number; readonly limit: number }

/**
 * The best agenda within a limit of whole minutes. Minutes are never changed, order is kept. The rule:
 * 1. What is planned within the limit is kept whole.
 * 2. Every opening and closing stays. Where they alone are over the limit, nothing can be proposed.
 * 3. Buffers go first: no question and no share gives way while a buffer stays. Where leaving off buffers is enough,
 *    those stay that the preference below keeps; where it is not, all of them go.
 * 4. Among the sets within the limit, prefer more musts, then more shoulds, then more coulds, then more minutes used,
 *    then the set that keeps earlier items: of two sets, the one that has the first item in which they differ.
 *
 * Optimal and deterministic; the work grows with items times minutes of the limit.
 */
export function fitAgenda<T extends FitItem>(items: readonly T[], limit: number): Fit<T> {
  const planned = plannedMinutes(items)
  if (planned <= limit) return { kind: 'fits', minutes: planned, kept: items }

  const needed = plannedMinutes(items.filter(isFixed))
  if (needed > limit) return { kind: 'cannot-fit', needed, limit }

  const withoutBuffers = plannedMinutes(items.filter((item) => item.kind !== 'buffer'))
  const stays = choose(items, limit, withoutBuffers <= limit ? isBuffer : isCompeting)
  const kept = items.filter((_, index) => stays.has(index))
  const rivals = kept.filter((item) => !isFixed(item))
  const dropped = items
    .filter((_, index) => !stays.has(index))
    .map((item) => ({ item, reason: dropReason(item, rivals, limit - needed) }))
  return { kind: 'fitted', minutes: plannedMinutes(kept), kept, dropped }
}

/** Indices of the best set: everything but buffers that does not compete, and the best of what does. */
function choose(
  items: readonly FitItem[],
  limit: number,
  competes: (item: FitItem) => boolean,
): ReadonlySet<number> {
  const indexed = items.map((item, index) => ({ ...item, index }))
  const competing = indexed.filter(competes)
  const staying = indexed.filter((item) => !competes(item) && !isBuffer(item))
  const best = bestSet(competing, limit - plannedMinutes(staying))
  return new Set([...staying, ...best].map((item) => item.index))
}

/** Whether an item stays in every fit. */
function isFixed(item: FitItem): boolean {
  return item.kind === 'opening' || item.kind === 'closing'
}

function isBuffer(item: FitItem): boolean {
  return item.kind === 'buffer'
}

function isCompeting(item: FitItem): boolean {
  return !isFixed(item) && !isBuffer(item)
}

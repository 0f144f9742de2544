import type { AgendaItem, Importance } from './agenda.ts'

type Candidate = Pick<AgendaItem, 'minutes' | 'importance'>

/**
 * Of all sets that take at most `room` minutes, the one with most musts, then shoulds, then coulds, then minutes, then
 * the earliest items. In the order given.
 */
export function bestSet<T extends Candidate>(items: readonly T[], room: number): readonly T[] {
  const worth = worthOf(items.length, room)
  const table = bestWorths(items, room, worth)
  const chosen: T[] = []
  let left = room
  items.forEach((item, index) => {
    // Taking an item whenever the best can still be reached with it is what makes the earliest of equal sets win.
    const reached = worth(item) + at(table[index + 1], left - item.minutes)
    if (reached !== at(table[index], left)) return
    chosen.push(item)
    left -= item.minutes
  })
  return chosen
}

/** For each index, the greatest worth that items from there on reach within 0, 1, … `room` minutes. */
function bestWorths<T extends Candidate>(
  items: readonly T[],
  room: number,
  worth: (item: T) => number,
): readonly Float64Array[] {
  let after = new Float64Array(room + 1)
  const rows = [after]
  for (const item of items.toReversed()) {
    const own = worth(item)
    const rest = after
    after = rest.map((without, minutes) => Math.max(without, own + at(rest, minutes - item.minutes)))
    rows.push(after)
  }
  return rows.reverse()
}

/**
 * An item's worth as one number, so that sums compare as the preference does: digits for musts, shoulds, coulds and
 * minutes, each wide enough that it never carries. Exact in a double up to 20,000 items at 600 minutes.
 */
function worthOf(count: number, room: number): (item: Candidate) => number {
  const could = room + 1
  const should = could * (count + 1)
  const must = should * (count + 1)
  const ofImportance: Readonly<Record<Importance, number>> = { must, should, could }
  return (item) => ofImportance[item.importance] + item.minutes
}

/** A worth of the table; out of reach, where it takes more minutes than there are. */
function at(row: Float64Array | undefined, minutes: number): number {
  return row?.[minutes] ?? Number.NEGATIVE_INFINITY
}

/** What the rule needs to know of a row. */
export interface Keepable {
  readonly id: string
  /** 0 is the last to go. */
  readonly rank: number
  /** Never fits. */
  readonly oversize: boolean
}

export interface PageFit {
  /** 0 is the most comfortable setting. */
  readonly step: number
  readonly kept: ReadonlySet<string>
}

/** Lays the page out with these rows at this step and says whether it holds them. */
export type Fits = (step: number, kept: ReadonlySet<string>) => boolean

/**
 * The one-page rule. Every row at the most comfortable step that holds them all (a tighter one must hold what a more
 * comfortable one does, else it may miss one that would); where even the tightest step
 * (`steps - 1`) does not, rows are left off, the least important first, until the page holds the rest, and then
 * every row that still finds room comes back, the most important first. What remains is set as comfortably as
 * it can be while each row left off would still be too much. Promised:
 *
 * 1. `fits(step, kept)`, unless not even the bare page fits, when nothing is kept;
 * 2. if anything but oversize rows is left off, not even the tightest step holds all;
 * 3. `fits(step, kept + row)` is false for every row left off that is not oversize.
 *
 * A row left off may make no room (the line that counts it takes some) and one that comes back may make some (the
 * last of its section takes that line away): nothing here relies on more rows being more height.
 */
export function fitPage(rows: readonly Keepable[], steps: number, fits: Fits): PageFit {
  const printable = rows.filter((row) => !row.oversize)
  const all = ids(printable)
  const tightest = steps - 1
  const step = firstStep(steps, (step) => fits(step, all))
  if (step < steps) return { step, kept: all }
  const kept = restore(printable, trim(printable, tightest, fits), tightest, fits)
  return loosen(printable, kept, tightest, fits)
}

/** The longest run of the most important rows that fits, found by halving. */
function trim(rows: readonly Keepable[], step: number, fits: Fits): ReadonlySet<string> {
  const ordered = byImportance(rows)
  let [fit, over] = [0, ordered.length]
  while (over - fit > 1) {
    const middle = (fit + over) >> 1
    if (fits(step, ids(ordered.slice(0, middle)))) fit = middle
    else over = middle
  }
  return ids(ordered.slice(0, fit))
}

/** The most comfortable step that will do, found by halving; `steps` when even the tightest will not. */
function firstStep(steps: number, does: (step: number) => boolean): number {
  let [from, to] = [0, steps]
  while (from < to) {
    const middle = (from + to) >> 1
    if (does(middle)) to = middle
    else from = middle + 1
  }
  return from
}

/**
 * Adds rows for as long as any fits. A row that did not may fit after another came back, so it goes round the rows
 * left off until every one of them has failed since the last success.
 */
function restore(rows: readonly Keepable[], start: ReadonlySet<string>, step: number, fits: Fits) {
  const kept = new Set(start)
  const off = byImportance(rows).filter(({ id }) => !kept.has(id))
  for (let failures = 0, at = 0; failures < off.length; ) {
    const { id } = off[at % off.length] ?? { id: '' }
    kept.add(id)
    if (fits(step, kept)) {
      off.splice(at % off.length, 1)
      failures = 0
    } else {
      kept.delete(id)
      failures++
      at++
    }
  }
  return kept
}

/** A long row left off can leave room for larger type; it is taken only where no row would rather come back. */
function loosen(rows: readonly Keepable[], kept: ReadonlySet<string>, tightest: number, fits: Fits): PageFit {
  for (let step = 0; step < tightest; step++) {
    if (fits(step, kept)) {
      const closed = rows.every(({ id }) => kept.has(id) || !fits(step, new Set([...kept, id])))
      return { step: closed ? step : tightest, kept }
    }
  }
  return { step: tightest, kept }
}

/** Most important first; among equals the one further up the page. Sorting is stable. */
function byImportance(rows: readonly Keepable[]): readonly Keepable[] {
  return [...rows].sort((one, other) => one.rank - other.rank)
}

function ids(rows: readonly Keepable[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id))
}

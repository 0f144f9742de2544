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

/**
 * Lays the page out with these rows at this step and says how much space is left over: 0 when they just fit, negative
 * when they are too much.
 */
export type Spare = (step: number, kept: ReadonlySet<string>) => number

/**
 * The one-page rule. Every row at the most comfortable step that holds them all (a tighter one must hold what a more
 * comfortable one does, else it may miss one that would); where even the tightest step (`steps - 1`) does not, rows are
 * left off, the least important first, until the page holds the rest, and then every row that still finds room comes
 * back, the most important first. What remains is set as comfortably as it can be while each row left off would still be
 * too much. Promised, where a page fits when `spare` is not negative:
 *
 * 1. `kept` fits at `step`, unless not even the bare page fits, when nothing is kept;
 * 2. if anything but oversize rows is left off, not even the tightest step holds all;
 * 3. `kept` and one row more does not fit, for every row left off that is not oversize.
 *
 * A row left off may make no room (the line that counts it takes some) and one that comes back may make some (the
 * last of its section takes that line away): nothing here relies on more rows being more height.
 *
 * `gain` is about how much space one step tighter makes, on a full page. It says where to look first, never what is found.
 */
export function fitPage(rows: readonly Keepable[], steps: number, spare: Spare, gain: number): PageFit {
  const printable = rows.filter((row) => !row.oversize)
  const all = ids(printable)
  const tightest = steps - 1
  const step = firstStep(steps, gain, (step) => spare(step, all))
  if (step < steps) return { step, kept: all }
  const fits: Fits = (step, kept) => spare(step, kept) >= 0
  const kept = restore(printable, trim(printable, tightest, fits), tightest, fits)
  return loosen(printable, kept, tightest, fits)
}

type Fits = (step: number, kept: ReadonlySet<string>) => boolean

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

/**
 * The most comfortable step with space to spare, or `steps` when even the tightest has none: from the middle, each try
 * goes by what the last one left over.
 */
function firstStep(steps: number, gain: number, spare: (step: number) => number): number {
  let [from, to] = [0, steps]
  for (let guess = steps >> 1; from < to; ) {
    const left = spare(guess)
    if (left >= 0) to = guess
    else from = guess + 1
    guess = Math.max(from, Math.min(to - 1, guess - Math.floor(left / gain)))
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

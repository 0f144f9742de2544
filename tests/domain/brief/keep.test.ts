import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitPage as fitWithSpare, type Keepable, type PageFit } from '../../../domain/brief/keep.ts'

const steps = 5
const runs = { seed: 20, numRuns: 300 }

type Fits = (step: number, kept: ReadonlySet<string>) => boolean

/** What is left over is as misleading as can be: where to look first must not decide what is found. */
function fitPage(all: readonly Keepable[], count: number, fits: Fits): PageFit {
  const [plain, ...others] = [1, 7, 1000].map((size) =>
    fitWithSpare(all, count, (step, kept) => (fits(step, kept) ? size : -size), 7),
  )
  if (plain === undefined) throw new Error('Nothing was fitted')
  for (const other of others) if (isMonotone(all, count, fits)) expect(other).toEqual(plain)
  return plain
}

function isMonotone(all: readonly Keepable[], count: number, fits: Fits): boolean {
  const printable = new Set(all.filter(({ oversize }) => !oversize).map(({ id }) => id))
  const answers = Array.from({ length: count }, (_, step) => fits(step, printable))
  return answers.every((answer, step) => answer || answers[step - 1] !== true)
}

interface Row extends Keepable {
  readonly height: number
  readonly section: number
}

const rows: fc.Arbitrary<readonly Row[]> = fc
  .array(
    fc.record({
      rank: fc.nat({ max: 40 }),
      height: fc.integer({ min: 1, max: 30 }),
      section: fc.nat({ max: 4 }),
      oversize: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((list) =>
    list.map((row, index) => ({ ...row, oversize: row.oversize && index % 7 === 0, id: `row-${index}` })),
  )

const room = fc.integer({ min: 0, max: 400 })

/** One column: heights add up, a section with a row has a heading, one with a row left off a line that counts. */
function oneColumn(all: readonly Row[], height: number): Fits {
  return (step, kept) => sum(all, kept, step) <= height
}

function sum(all: readonly Row[], kept: ReadonlySet<string>, step: number): number {
  const sections = [...new Set(all.map(({ section }) => section))].map((section) => {
    const own = all.filter((row) => row.section === section)
    const on = own.filter(({ id }) => kept.has(id))
    if (on.length === 0) return 1
    return 3 + (on.length < own.length ? 2 : 0) + on.reduce((total, row) => total + row.height, 0)
  })
  return sections.reduce((total, height) => total + height, 0) * (2 - step / steps)
}

/** Two columns whose taller one counts, and a wide row left off may bring the next into the other column. */
function twoColumns(all: readonly Row[], height: number): Fits {
  return (step, kept) => {
    const on = all.filter(({ id }) => kept.has(id))
    let [left, right] = [0, 0]
    for (const row of on) {
      const tall = row.height * (2 - step / steps) + (on.length % 3)
      if (left <= right) left += tall
      else right += tall
    }
    return Math.max(left, right) + (on.length < all.length ? 4 : 0) <= height
  }
}

/** Neither order nor sense, yet always the same answer: the bare page alone is sure to fit. */
function anyAnswer(seed: number): Fits {
  return (step, kept) => {
    let hash = seed + step * 7919
    for (const id of [...kept].sort()) hash = (Math.imul(hash, 31) + Number(id.slice(4)) * 2654435761) >>> 0
    return kept.size === 0 || hash % 100 < 100 - kept.size * 3
  }
}

describe.each([
  ['one column', (all: readonly Row[], height: number) => oneColumn(all, height)],
  ['two columns', (all: readonly Row[], height: number) => twoColumns(all, height)],
  ['any answer', (_all: readonly Row[], height: number) => anyAnswer(height)],
])('fitPage on %s', (_name, oracle) => {
  it('answers with a page that fits, or with nothing on it', () => {
    fc.assert(
      fc.property(rows, room, (all, height) => {
        const fits = oracle(all, height)
        const { step, kept } = fitPage(all, steps, fits)
        expect(fits(step, kept) || kept.size === 0).toBe(true)
      }),
      runs,
    )
  })

  it('leaves nothing off that would still fit', () => {
    fc.assert(
      fc.property(rows, room, (all, height) => {
        const fits = oracle(all, height)
        const { step, kept } = fitPage(all, steps, fits)
        for (const row of all.filter(({ id, oversize }) => !kept.has(id) && !oversize))
          expect(fits(step, new Set([...kept, row.id]))).toBe(false)
      }),
      runs,
    )
  })

  it('takes a step that holds everything where the next more comfortable one does not, or leaves something off', () => {
    fc.assert(
      fc.property(rows, room, (all, height) => {
        const fits = oracle(all, height)
        const printable = new Set(all.filter(({ oversize }) => !oversize).map(({ id }) => id))
        const { step, kept } = fitPage(all, steps, fits)
        if (fits(steps - 1, printable)) {
          expect(kept).toEqual(printable)
          expect(fits(step, printable)).toBe(true)
        }
        if (kept.size === printable.size) expect(step === 0 || !fits(step - 1, printable)).toBe(true)
      }),
      runs,
    )
  })

  it('never keeps a row that is more than any page holds', () => {
    fc.assert(
      fc.property(rows, room, (all, height) => {
        const { kept } = fitPage(all, steps, oracle(all, height))
        expect(all.filter(({ id, oversize }) => oversize && kept.has(id))).toEqual([])
      }),
      runs,
    )
  })
})

describe('fitPage', () => {
  it('takes the most comfortable step that holds everything', () => {
    fc.assert(
      fc.property(rows, room, (all, height) => {
        const fits = oneColumn(all, height)
        const printable = new Set(all.filter(({ oversize }) => !oversize).map(({ id }) => id))
        const first = [0, 1, 2, 3, 4].find((step) => fits(step, printable))
        const { step, kept } = fitPage(all, steps, fits)
        if (first === undefined) expect(kept.size).toBeLessThan(Math.max(1, printable.size))
        else expect({ step, kept }).toEqual({ step: first, kept: printable })
      }),
      runs,
    )
  })

  const row = (id: string, rank: number) => ({ id, rank, oversize: false })

  it('leaves off the least important first', () => {
    const all = [row('least', 9), row('most', 1), row('middle', 5)]
    expect(fitPage(all, 1, (_step, kept) => kept.size <= 2).kept).toEqual(new Set(['most', 'middle']))
  })

  it('brings a small row back where a large, more important one found no room', () => {
    const heights: Readonly<Record<string, number>> = { first: 5, large: 50, small: 2 }
    const fits: Fits = (_step, kept) => [...kept].reduce((total, id) => total + (heights[id] ?? 0), 0) <= 10
    expect(fitPage([row('first', 1), row('large', 2), row('small', 3)], 1, fits).kept).toEqual(
      new Set(['first', 'small']),
    )
  })

  it('sets what is left more comfortably where one long row had filled the page', () => {
    const fits: Fits = (step, kept) => !kept.has('long') && (step > 0 || kept.size < 9)
    expect(fitPage([row('short', 1), row('long', 2)], 4, fits)).toEqual({ step: 0, kept: new Set(['short']) })
  })

  it('finds its step in two or three layouts when each makes about as much space as was said', () => {
    const all = [row('only', 1)]
    for (const need of [0, 30, 95, 170, 320]) {
      let layouts = 0
      const spare = (step: number) => {
        layouts++
        return step * 42 - need
      }
      expect(fitWithSpare(all, 10, spare, 40).step).toBe(Math.ceil(need / 42))
      expect(layouts).toBeLessThan(4)
    }
  })

  it('asks for few layouts when much is left off', () => {
    const all = Array.from({ length: 200 }, (_, index) => row(`row-${index}`, index))
    let layouts = 0
    const spare = (_step: number, kept: ReadonlySet<string>) => {
      layouts++
      return 60 - kept.size
    }
    fitWithSpare(all, 10, spare, 5)
    expect(layouts).toBeLessThan(10 + 8 + 2 * 140 + 10)
  })
})

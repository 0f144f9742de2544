import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { offsetShowing, scrollSpace } from '../../../renderer/features/contacts/scrollSpace.ts'

const ROW = 52
const VIEWPORT = 600
/** What Chromium lays out at most. */
const CHROMIUM = 33_554_428

describe('a list lower than an element may be', () => {
  const space = scrollSpace({ height: 100_000 * ROW, rowHeight: ROW, viewport: VIEWPORT })

  test('is scrolled as it is', () => {
    expect(space.height).toBe(100_000 * ROW)
    expect(space.toList(1234)).toBe(1234)
    expect(space.toScroll(1234)).toBe(1234)
    expect(space.placeOf(5200, 4000)).toBe(5200)
  })
})

const tall = fc.record({
  rows: fc.integer({ min: 400_000, max: 5_000_000 }),
  viewport: fc.integer({ min: 100, max: 4000 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
})

describe('a list higher than an element may be', () => {
  test('is reached from the first row to the last, in order', () => {
    fc.assert(
      fc.property(tall, fc.double({ min: 0, max: 1, noNaN: true }), ({ rows, viewport, at }, other) => {
        const height = rows * ROW
        const space = scrollSpace({ height, rowHeight: ROW, viewport })
        const bottom = space.height - viewport
        expect(space.height).toBeLessThan(CHROMIUM)
        expect(space.toList(0)).toBe(0)
        expect(space.toList(bottom)).toBe(height - viewport)
        const [one, two] = [at, other].map((share) => space.toList(Math.floor(share * bottom)))
        expect(Math.sign((one ?? 0) - (two ?? 0)) * Math.sign(at - other)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('scrolling to a place shows that place', () => {
    fc.assert(
      fc.property(tall, ({ rows, viewport, at }) => {
        const height = rows * ROW
        const space = scrollSpace({ height, rowHeight: ROW, viewport })
        const offset = Math.floor(at * (height - viewport))
        expect(Math.abs(space.toList(space.toScroll(offset)) - offset)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('rows in sight stand where they are seen; no row reaches beyond the element', () => {
    fc.assert(
      fc.property(tall, fc.nat(), ({ rows, viewport, at }, any) => {
        const space = scrollSpace({ height: rows * ROW, rowHeight: ROW, viewport })
        const scrollTop = Math.floor(at * (space.height - viewport))
        const offset = space.toList(scrollTop)
        const first = Math.ceil(offset / ROW)
        const last = Math.floor((offset + viewport) / ROW) - 1
        for (const index of [first, last]) {
          expect(space.placeOf(index * ROW, offset) - scrollTop).toBe(index * ROW - offset)
        }
        const place = space.placeOf((any % rows) * ROW, offset)
        expect(place).toBeGreaterThanOrEqual(0)
        expect(place).toBeLessThanOrEqual(space.height - ROW)
      }),
    )
  })
})

test('a row is brought into sight by moving as little as possible', () => {
  expect(offsetShowing(100, 152, 200, 400)).toBe(100)
  expect(offsetShowing(590, 642, 200, 400)).toBe(242)
  expect(offsetShowing(300, 352, 200, 400)).toBe(200)
})

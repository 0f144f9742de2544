import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTouchDue, nextTouch } from '../../domain/touch.ts'

test.each([
  [null, '2026-11-01T10:00:00Z', 30, 'Europe/Warsaw', '2026-12-01'],
  ['2026-11-20T10:00:00Z', '2026-11-01T10:00:00Z', 7, 'Europe/Warsaw', '2026-11-27'],
  // Past midnight there already.
  ['2026-11-20T23:30:00Z', '2026-11-01T10:00:00Z', 1, 'Europe/Warsaw', '2026-11-22'],
  ['2026-11-20T23:30:00Z', '2026-11-01T10:00:00Z', 1, 'America/New_York', '2026-11-21'],
  // Over the night on which the clocks go back.
  ['2026-10-24T22:30:00Z', '2026-10-01T10:00:00Z', 1, 'Europe/Warsaw', '2026-10-26'],
  ['2024-01-31T12:00:00Z', '2024-01-01T10:00:00Z', 30, 'UTC', '2024-03-01'],
])('last %s, added %s, every %i days in %s: %s', (last, created, days, zone, expected) => {
  expect(nextTouch(last, created, days, zone)).toBe(expected)
})

test('a touch falls due with the beginning of its day, where the user is', () => {
  expect(isTouchDue('2026-11-23', new Date('2026-11-22T22:59:59Z'), 'Europe/Warsaw')).toBe(false)
  expect(isTouchDue('2026-11-23', new Date('2026-11-22T23:00:00Z'), 'Europe/Warsaw')).toBe(true)
})

test('a later interaction never brings the next touch nearer', () => {
  const moment = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString())
  fc.assert(
    fc.property(moment, moment, fc.integer({ min: 1, max: 3650 }), (one, other, days) => {
      const [early = '', late = ''] = [one, other].sort()
      const next = (at: string) => nextTouch(at, early, days, 'Europe/Warsaw')
      expect(next(early) <= next(late)).toBe(true)
    }),
    { numRuns: 300, seed: 7 },
  )
})

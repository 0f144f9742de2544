import fc from 'fast-check'
import { expect, test } from 'vitest'
import { balance, clockTimes, hardStop } from '../../domain/clock.ts'

const items = (...minutes: readonly number[]) => minutes.map((each) => ({ minutes: each }))

const clock = (startsAt: string, zone: string, ...minutes: readonly number[]) =>
  clockTimes(items(...minutes), startsAt, zone).map(({ startsAt: time }) => time.toString().slice(11, 16))

test('items follow one another from the start, on the zone’s clock', () => {
  expect(clock('2026-11-26T13:00:00Z', 'Europe/Warsaw', 2, 1, 3, 4)).toEqual([
    '14:00',
    '14:02',
    '14:03',
    '14:06',
  ])
  expect(clock('2026-11-26T13:00:00Z', 'Asia/Kolkata', 20, 20)).toEqual(['18:30', '18:50'])
  expect(clockTimes([], '2026-11-26T13:00:00Z', 'UTC')).toEqual([])
})

test('an item keeps what it carries and ends when the next begins', () => {
  const [first, second] = clockTimes(
    [
      { minutes: 5, id: 'a' },
      { minutes: 10, id: 'b' },
    ],
    '2026-11-26T13:00:00Z',
    'Europe/Warsaw',
  )
  expect(first?.item.id).toBe('a')
  expect(first?.endsAt.compare(second?.startsAt ?? first.startsAt)).toBe(0)
  expect(second?.endsAt.toAbsoluteString()).toBe('2026-11-26T13:15:00.000Z')
})

test('where clocks change on the way, the times jump with them', () => {
  expect(clock('2026-03-29T00:50:00Z', 'Europe/Warsaw', 5, 10, 5)).toEqual(['01:50', '01:55', '03:05'])
  expect(clock('2026-10-25T00:50:00Z', 'Europe/Warsaw', 10, 60, 5)).toEqual(['02:50', '02:00', '03:00'])
})

test('minutes pass as on a stopwatch in any zone and at any time', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 240 }), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }),
      fc.constantFrom('Europe/Warsaw', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'),
      (minutes, seconds, zone) => {
        const start = new Date(seconds * 1000)
        const startsAt = `${start.toISOString().slice(0, 19)}Z`
        const total = minutes.reduce((sum, each) => sum + each, 0)
        const end = clockTimes(items(...minutes), startsAt, zone).at(-1)?.endsAt
        expect(end?.toDate().getTime()).toBe(start.getTime() + total * 60_000)
        expect(hardStop(startsAt, zone, total)?.toDate()).toEqual(end?.toDate())
      },
    ),
    { numRuns: 300 },
  )
})

test('without a limit there is no hard stop', () => {
  expect(hardStop('2026-11-26T13:00:00Z', 'Europe/Warsaw', null)).toBeNull()
  expect(hardStop('2026-11-26T13:00:00Z', 'Europe/Warsaw', 20)?.toString()).toContain('T14:20:00+01:00')
})

test('planned, left and over', () => {
  expect(balance(items(20, 6), 20)).toEqual({ kind: 'over', planned: 26, limit: 20, over: 6 })
  expect(balance(items(18), 20)).toEqual({ kind: 'within', planned: 18, limit: 20, left: 2 })
  expect(balance(items(20), 20)).toEqual({ kind: 'within', planned: 20, limit: 20, left: 0 })
  expect(balance(items(20), null)).toEqual({ kind: 'no-limit', planned: 20 })
})

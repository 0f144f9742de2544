import { CalendarDate, parseDate } from '@internationalized/date'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addBusinessDays,
  businessDaysBetween,
  countingStart,
  isWeekend,
  silentSince,
} from '../../domain/businessDays.ts'

const days = fc.nat(20_000).map((offset) => new CalendarDate(2000, 1, 1).add({ days: offset }))

/** The slow, obvious way: one day at a time. */
function walk(day: CalendarDate, count: number): CalendarDate {
  let current = day
  for (let left = Math.abs(count); left > 0; ) {
    current = current.add({ days: Math.sign(count) })
    if (!isWeekend(current)) left--
  }
  return current
}

test('the weekend is Saturday and Sunday', () => {
  const week = [...'0123456'].map((offset) => parseDate('2026-11-23').add({ days: Number(offset) }))
  expect(week.map(isWeekend)).toEqual([false, false, false, false, false, true, true])
})

test.each([
  ['2026-11-26', 1, '2026-11-27'],
  ['2026-11-27', 1, '2026-11-30'],
  ['2026-11-28', 1, '2026-11-30'],
  ['2026-11-29', 1, '2026-11-30'],
  ['2026-11-28', -1, '2026-11-27'],
  ['2026-11-30', -1, '2026-11-27'],
  ['2026-11-28', 5, '2026-12-04'],
  ['2026-11-29', -5, '2026-11-23'],
  ['2026-11-28', 0, '2026-11-28'],
  ['2026-12-28', 7, '2027-01-06'],
])('%s and %i business days is %s', (from, count, expected) => {
  expect(addBusinessDays(parseDate(from), count).toString()).toBe(expected)
})

test('adding is the same as walking day by day', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -40, max: 40 }), (day, count) => {
      expect(addBusinessDays(day, count).toString()).toBe(walk(day, count).toString())
    }),
    { numRuns: 2000 },
  )
})

test('adding in two steps of one direction is adding at once, and lands on a business day', () => {
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 300 }),
      (day, first, second) => {
        for (const sign of [1, -1]) {
          const landed = addBusinessDays(addBusinessDays(day, sign * first), sign * second)
          expect(landed.toString()).toBe(addBusinessDays(day, sign * (first + second)).toString())
          expect(isWeekend(landed)).toBe(false)
        }
      },
    ),
  )
})

test.each([
  ['2026-11-26T10:59:59Z', 'Europe/Warsaw', '2026-11-26'],
  ['2026-11-26T11:00:00Z', 'Europe/Warsaw', '2026-11-26'],
  ['2026-11-26T11:00:01Z', 'Europe/Warsaw', '2026-11-27'],
  ['2026-11-27T13:00:00Z', 'Europe/Warsaw', '2026-11-30'],
  ['2026-11-28T08:00:00Z', 'Europe/Warsaw', '2026-11-30'],
  // Friday evening in London is Saturday in Tokyo, and Sunday evening there is Monday morning.
  ['2026-11-27T18:00:00Z', 'Asia/Tokyo', '2026-11-30'],
  ['2026-11-29T23:00:00Z', 'Asia/Tokyo', '2026-11-30'],
  ['2026-11-29T23:00:00Z', 'America/New_York', '2026-11-30'],
])('sent at %s, days count in %s from %s', (sentAt, zone, expected) => {
  expect(countingStart(sentAt, zone).toString()).toBe(expected)
})

test('silence is counted in business days', () => {
  expect(silentSince('2026-11-26T08:00:00Z', 'Europe/Warsaw', 3).toString()).toBe('2026-12-01')
  expect(silentSince('2026-11-26T15:00:00Z', 'Europe/Warsaw', 3).toString()).toBe('2026-12-02')
  expect(silentSince('2026-11-28T08:00:00Z', 'Europe/Warsaw', 7).toString()).toBe('2026-12-09')
})

test('business days between two days are those one walks over', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -20, max: 60 }), (day, later) => {
      const end = day.add({ days: later })
      let count = 0
      for (
        let current = day.add({ days: 1 });
        current.compare(end) <= 0;
        current = current.add({ days: 1 })
      ) {
        if (!isWeekend(current)) count += 1
      }
      expect(businessDaysBetween(day, end)).toBe(count)
    }),
    { numRuns: 1000 },
  )
})

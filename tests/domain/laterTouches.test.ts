import { CalendarDate, parseDate } from '@internationalized/date'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWeekend } from '../../domain/businessDays.ts'
import { proposeTouches, touchDueAt } from '../../domain/laterTouches.ts'
import { localDay } from '../../domain/time.ts'

const first = new CalendarDate(2026, 1, 1)
const days = fc.nat(1200).map((offset) => first.add({ days: offset }).toString())
const facts = fc.record({
  heldOn: days,
  known: fc.array(days, { maxLength: 8 }),
  today: days,
  perYear: fc.nat(12),
})

const numberOf = (day: string) => parseDate(day).toDate('UTC').getTime() / 86_400_000

/** How many of some days lie in the 365 days that begin with one of them, at most, where the window holds `day`. */
function mostAround(all: readonly string[], day: string): number {
  const at = numberOf(day)
  const numbers = all.map(numberOf)
  const starts = Array.from({ length: 365 }, (_, back) => at - back)
  return Math.max(...starts.map((start) => numbers.filter((one) => one >= start && one < start + 365).length))
}

test('three a year stand eighteen weeks apart, on the weekday of the conversation', () => {
  expect(proposeTouches({ heldOn: '2026-11-24', known: [], today: '2026-11-24', perYear: 3 })).toEqual([
    '2027-03-30',
    '2027-08-03',
    '2027-12-07',
  ])
})

test('after a conversation at a weekend they stand on a Monday', () => {
  const proposed = proposeTouches({ heldOn: '2026-11-28', known: [], today: '2026-11-28', perYear: 12 })
  expect(proposed).toHaveLength(12)
  expect(new Set(proposed.map((day) => numberOf(day) % 7))).toHaveLength(1)
  expect(proposed.map(parseDate).some(isWeekend)).toBe(false)
})

test('never more in any 365 days than the norm allows, all to come, and none twice', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const proposed = proposeTouches(given)
      expect(new Set(proposed).size).toBe(proposed.length)
      for (const day of proposed) {
        expect(day > given.today).toBe(true)
        expect(isWeekend(parseDate(day))).toBe(false)
        expect(mostAround([...given.known, ...proposed], day)).toBeLessThanOrEqual(given.perYear)
      }
    }),
  )
})

test('what was taken is not proposed again', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const known = [...given.known, ...proposeTouches(given)]
      const again = proposeTouches({ ...given, known })
      expect(again.filter((day) => known.includes(day))).toEqual([])
      expect(again).toEqual([])
    }),
  )
})

test('a touch is due at ten in the morning of its day, whatever the clocks do', () => {
  fc.assert(
    fc.property(
      days,
      fc.constantFrom('Europe/Warsaw', 'America/New_York', 'Pacific/Auckland'),
      (day, zone) => {
        const at = touchDueAt(day, zone)
        expect(localDay(at, zone)).toBe(day)
        const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone })
        expect(hour.format(new Date(at))).toBe('10:00')
      },
    ),
  )
})

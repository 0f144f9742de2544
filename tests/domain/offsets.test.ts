import { CalendarDate, parseAbsolute, parseDate, toCalendarDate } from '@internationalized/date'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWeekend } from '../../domain/businessDays.ts'
import { resolveOffsets } from '../../domain/offsets.ts'

const friday = parseDate('2026-11-27')
const resolve = (value: unknown, today = friday, zone = 'Europe/Warsaw') => resolveOffsets(value, today, zone)

test.each([
  ['{day-12}', '2026-11-15'],
  ['{day+0}', '2026-11-27'],
  ['{day+40}', '2027-01-06'],
  ['{day-12 09:30}', '2026-11-15T08:30:00Z'],
  ['{workday+1}', '2026-11-30'],
  ['{workday+1 14:00}', '2026-11-30T13:00:00Z'],
  ['{workday-1 14:00}', '2026-11-26T13:00:00Z'],
  ['{workday+2}', '2026-12-01'],
  ['{zone}', 'Europe/Warsaw'],
])('on a Friday in Warsaw %s is %s', (offset, expected) => {
  expect(resolve(offset)).toBe(expected)
})

test('summer time is the zone’s own', () => {
  expect(resolve('{day-150 09:30}')).toBe('2026-06-30T07:30:00Z')
  expect(resolve('{day+1 02:30}', parseDate('2026-03-28'))).toBe('2026-03-29T01:30:00Z')
  expect(resolve('{day+1 02:30}', parseDate('2026-10-24'))).toBe('2026-10-25T00:30:00Z')
})

test('what is no offset stays as it is', () => {
  const value = {
    a: [1, true, null, 'Thu {day-12}', '{day}', '{week+1}', '{day-12 9:30}', ' {zone}'],
    b: { c: '' },
  }
  expect(resolve(value)).toEqual(value)
})

test('offsets are found at any depth', () => {
  expect(resolve({ a: [{ b: '{day+1}' }, ['{zone}']] })).toEqual({
    a: [{ b: '2026-11-28' }, ['Europe/Warsaw']],
  })
})

test('the coming weekday at 14:00 is after today, at most three days away, in every zone', () => {
  const zones = [
    'Europe/Warsaw',
    'America/New_York',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'Australia/Lord_Howe',
    'UTC',
  ]
  fc.assert(
    fc.property(fc.nat(4000), fc.constantFrom(...zones), (offset, zone) => {
      const today = new CalendarDate(2024, 1, 1).add({ days: offset })
      const start = parseAbsolute(String(resolve('{workday+1 14:00}', today, zone)), zone)
      const day = toCalendarDate(start)
      expect([start.hour, start.minute, isWeekend(day)]).toEqual([14, 0, false])
      expect(day.compare(today)).toBeGreaterThanOrEqual(1)
      expect(day.compare(today)).toBeLessThanOrEqual(3)
    }),
  )
})

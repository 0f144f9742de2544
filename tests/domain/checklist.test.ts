import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueAt } from '../../domain/checklist.ts'

const due = (dueMinutes: number | null, startsAt: string | null, zone = 'Europe/Warsaw') =>
  dueAt({ dueMinutes }, { startsAt, zone })

test('the day before is the same time by the clock, also when the clocks change that night', () => {
  // Warsaw goes from +02:00 to +01:00 in the night to 25 October 2026, and back in the night to 28 March 2027.
  expect(due(-1440, '2026-10-25T13:00:00Z')).toBe('2026-10-24T12:00:00Z')
  expect(due(-1440, '2027-03-28T12:00:00Z')).toBe('2027-03-27T13:00:00Z')
  expect(due(-1440, '2026-11-26T13:00:00Z')).toBe('2026-11-25T13:00:00Z')
})

test('hours are hours, and count from the day they lie on', () => {
  expect(due(-120, '2026-10-25T03:00:00Z')).toBe('2026-10-25T01:00:00Z')
  expect(due(-1500, '2026-10-25T13:00:00Z')).toBe('2026-10-24T11:00:00Z')
})

test('what has no due time has none, nor has anything before there is a start', () => {
  expect(due(null, '2026-11-26T13:00:00Z')).toBeNull()
  expect(due(-60, null)).toBeNull()
})

const zones = fc.constantFrom(
  'Europe/Warsaw',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Africa/Cairo',
)
const moments = fc
  .integer({ min: Date.parse('2010-01-01T00:00:00Z') / 1000, max: Date.parse('2035-01-01T00:00:00Z') / 1000 })
  .map((seconds) => new Date(seconds * 1000).toISOString().replace('.000', ''))

const clockOf = (instant: string, zone: string) =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  })
    .format(new Date(instant))
    .split(', ')

test('whole days before lie on the day so many before, at the same time by the clock unless the clocks skip it', () => {
  fc.assert(
    fc.property(zones, moments, fc.integer({ min: 0, max: 400 }), (zone, startsAt, days) => {
      const [startDay = '', startTime] = clockOf(startsAt, zone)
      const then = due(-days * 1440, startsAt, zone) ?? ''
      const wanted = new Date(Date.parse(`${startDay}T00:00:00Z`) - days * 86_400_000)
        .toISOString()
        .slice(0, 10)
      const [day, time] = clockOf(then, zone)
      if (time === startTime) expect(day).toBe(wanted)
      // Skipped: no clock shows that time on that day, so it moved on by as much as the clocks did.
      else expect(showsTime(zone, wanted, startTime ?? '')).toBe(false)
    }),
    { numRuns: 2000 },
  )
})

/** Whether clocks in a zone show a time at any quarter of an hour about a day. */
function showsTime(zone: string, day: string, time: string): boolean {
  const from = Date.parse(`${day}T${time}:00Z`) - 16 * 3_600_000
  return Array.from({ length: 32 * 4 }, (_, quarter) =>
    new Date(from + quarter * 900_000).toISOString(),
  ).some((instant) => clockOf(instant, zone).join() === [day, time].join())
}

test('an hour less is an hour later, and nothing is due after the start that is due before it', () => {
  fc.assert(
    fc.property(zones, moments, fc.integer({ min: 0, max: 1439 }), (zone, startsAt, minutes) => {
      const apart = Date.parse(startsAt) - Date.parse(due(-minutes, startsAt, zone) ?? '')
      expect(apart).toBe(minutes * 60_000)
    }),
  )
})

test('any whole number and any start that a file holds give a moment', () => {
  const starts = fc.oneof(
    moments,
    fc.constantFrom('0000-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'),
  )
  fc.assert(
    fc.property(fc.oneof(fc.maxSafeInteger(), fc.integer()), zones, starts, (dueMinutes, zone, startsAt) => {
      expect(due(dueMinutes, startsAt, zone)).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conversationEnd, promptness, thankYouDue } from '../../domain/thankYou.ts'
import { toInstant } from '../../domain/time.ts'

const HOUR = 3_600_000
const moment = fc
  .integer({ min: Date.parse('2020-01-01T00:00:00Z'), max: Date.parse('2035-01-01T00:00:00Z') })
  .map((at) => toInstant(new Date(at)))
const later = (at: string, hours: number) => new Date(Date.parse(at) + hours * HOUR)
const wall = (at: string) =>
  new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Warsaw',
  }).format(new Date(at))

test('thanks are due so many real hours later, also in the night the clocks change', () => {
  // Warsaw turns its clocks on 28 March and 25 October 2027.
  expect(wall(thankYouDue('2027-03-27T15:00:00Z', 24))).toBe('28/03/2027, 17:00')
  expect(wall(thankYouDue('2027-10-30T14:00:00Z', 24))).toBe('31/10/2027, 15:00')
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 168 }), (endedAt, hours) => {
      expect(Date.parse(thankYouDue(endedAt, hours)) - Date.parse(endedAt)).toBe(hours * HOUR)
    }),
  )
})

test('they are in time until then, late for three days, and then very late; never early by a longer norm', () => {
  const at = '2026-11-24T14:20:00Z'
  const due = thankYouDue(at, 24)
  expect([1, 24, 25, 72, 73].map((hours) => promptness(at, due, later(at, hours)))).toEqual([
    'in-time',
    'in-time',
    'late',
    'late',
    'very-late',
  ])
  fc.assert(
    fc.property(
      moment,
      fc.integer({ min: 1, max: 168 }),
      fc.integer({ min: 0, max: 400 }),
      (end, norm, hours) => {
        const standing = promptness(end, thankYouDue(end, norm), later(end, hours))
        expect(standing === 'in-time').toBe(hours <= norm)
        expect(standing === 'very-late').toBe(hours > Math.max(norm, 72))
      },
    ),
  )
})

test('a conversation ends as it was timed, else with its limit, else at noon of its day where it was', () => {
  const interview = { startsAt: '2026-11-24T13:00:00Z', limitMinutes: 20, zone: 'America/New_York' }
  const debrief = { heldOn: '2026-11-24' }
  const meeting = { kind: 'interview', endedAt: '2026-11-24T13:31:07Z' } as const
  const none = { meeting: null, debrief: null }
  expect(conversationEnd({ interview, meeting, debrief })).toBe('2026-11-24T13:31:07Z')
  expect(conversationEnd({ interview, meeting: { ...meeting, kind: 'rehearsal' }, debrief })).toBe(
    '2026-11-24T13:20:00Z',
  )
  expect(conversationEnd({ interview: { ...interview, limitMinutes: null }, ...none })).toBe(
    '2026-11-24T14:00:00Z',
  )
  expect(conversationEnd({ interview, meeting: null, debrief: { heldOn: '2026-11-23' } })).toBe(
    '2026-11-23T17:00:00Z',
  )
  const undated = { ...interview, startsAt: null }
  expect(conversationEnd({ interview: undated, meeting: null, debrief })).toBe('2026-11-24T17:00:00Z')
  expect(conversationEnd({ interview: undated, ...none })).toBeNull()
})

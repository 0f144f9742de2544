import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toInstant } from '../../domain/time.ts'
import { byUrgency, nameOf, type TodayItem } from '../../domain/today.ts'
import { groupOf, todayGroups } from '../../domain/todayGroups.ts'

const moments = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2027-01-01T00:00:00Z'), noInvalidDate: true })
  .map(toInstant)
const zones = fc.constantFrom(
  'Europe/Warsaw',
  'America/New_York',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
)

test('a thing stands with its day as the calendar on the wall has it', () => {
  fc.assert(
    fc.property(moments, moments, zones, (dueAt, now, zone) => {
      const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
      const [due, today] = [day.format(new Date(dueAt)), day.format(new Date(now))]
      const expected = due < today ? 'overdue' : due === today ? 'today' : 'next'
      expect(groupOf({ kind: 'touch', dueAt }, new Date(now), zone)).toBe(expected)
    }),
  )
})

test('what was due this morning is still today’s, and what has no time is only begun', () => {
  const now = new Date('2026-11-23T21:00:00Z')
  expect(groupOf({ kind: 'touch', dueAt: '2026-11-23T05:00:00Z' }, now, 'Europe/Warsaw')).toBe('today')
  expect(groupOf({ kind: 'touch', dueAt: '2026-11-22T22:59:59Z' }, now, 'Europe/Warsaw')).toBe('overdue')
  expect(groupOf({ kind: 'touch', dueAt: '2026-11-23T23:00:00Z' }, now, 'Europe/Warsaw')).toBe('next')
  expect(groupOf({ kind: 'draft', dueAt: null }, now, 'Europe/Warsaw')).toBe('open')
  // Nobody waits for what one may do about a silence.
  expect(groupOf({ kind: 'silent', dueAt: '2026-11-20T23:00:00Z' }, now, 'Europe/Warsaw')).toBe('today')
})

const of = { interviewId: 'i', contactId: 'c', contact: 'Dana' }
const items: fc.Arbitrary<TodayItem> = fc.oneof(
  fc
    .tuple(moments, fc.nat(9))
    .map(([dueAt, id]): TodayItem => ({ kind: 'why', ...of, interviewId: `i${id}`, dueAt })),
  fc.nat(9).map((id): TodayItem => ({ kind: 'draft', ...of, interviewId: `i${id}`, dueAt: null })),
  fc
    .tuple(fc.option(moments), fc.nat(9))
    .map(([dueAt, id]): TodayItem => ({ kind: 'promise', promiseId: `p${id}`, text: 'x', ...of, dueAt })),
)

test('the order goes by urgency, is the same however it was before, and never sets a group behind a later one', () => {
  const uniquely = fc.uniqueArray(items, { selector: nameOf, maxLength: 15 })
  fc.assert(
    fc.property(uniquely, moments, (list, now) => {
      const sorted = list.toSorted(byUrgency)
      expect(list.toReversed().toSorted(byUrgency)).toEqual(sorted)
      const places = sorted.map((item) => todayGroups.indexOf(groupOf(item, new Date(now), 'Europe/Warsaw')))
      expect(places).toEqual(places.toSorted((one, other) => one - other))
    }),
  )
})

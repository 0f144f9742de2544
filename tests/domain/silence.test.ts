import { parseAbsolute, toCalendarDate } from '@internationalized/date'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countingStart, isWeekend } from '../../domain/businessDays.ts'
import { defaultNorms } from '../../domain/norms.ts'
import { isSilent, silence } from '../../domain/silence.ts'

const zone = 'Europe/Warsaw'

const sent = (
  sentAt: string,
  reply: 'none' | 'accepted' | 'declined' = 'none',
  repliedAt: string | null = null,
) => ({
  sentAt,
  reply,
  repliedAt,
})
const draft = { sentAt: null, reply: 'none', repliedAt: null } as const
const at = (now: string, ...outreach: Parameters<typeof silence>[0]) =>
  silence(outreach, defaultNorms, zone, new Date(now))

// Thursday morning: counted from that day on.
const first = sent('2026-11-26T08:00:00Z')
const second = sent('2026-12-08T08:00:00Z')

test('a draft alone is nothing sent', () => {
  expect(at('2026-11-26T08:00:00Z')).toEqual({ kind: 'unsent' })
  expect(at('2026-11-26T08:00:00Z', draft)).toEqual({ kind: 'unsent' })
})

test.each([
  ['2026-11-26T08:00:00Z', 'waiting'],
  ['2026-11-30T22:59:59Z', 'waiting'],
  ['2026-11-30T23:00:00Z', 'ask-another'],
  ['2026-12-06T22:59:59Z', 'ask-another'],
  ['2026-12-06T23:00:00Z', 'write-again'],
  ['2027-01-07T08:00:00Z', 'write-again'],
])('after the first message it is, at %s, %s', (now, kind) => {
  expect(at(now, draft, first)).toEqual({
    kind,
    firstSentAt: first.sentAt,
    lastSentAt: first.sentAt,
    askAnotherAt: '2026-11-30T23:00:00Z',
    writeAgainAt: '2026-12-06T23:00:00Z',
    stopAt: null,
  })
})

test.each([
  ['2026-12-08T08:00:00Z', 'waiting'],
  ['2026-12-16T22:59:59Z', 'waiting'],
  ['2026-12-16T23:00:00Z', 'stop'],
])('after the second message it is, at %s, %s', (now, kind) => {
  const standing = at(now, second, first)
  expect(standing).toMatchObject({ kind, firstSentAt: first.sentAt, lastSentAt: second.sentAt })
  expect(standing).toMatchObject({ writeAgainAt: null, stopAt: '2026-12-16T23:00:00Z' })
  expect(isSilent(standing, new Date(now))).toBe(true)
})

test('an answer to the latest message ends the waiting, and a message after it begins anew', () => {
  const answered = sent(second.sentAt, 'declined', '2026-12-09T09:00:00Z')
  expect(at('2027-01-07T08:00:00Z', first, answered)).toEqual({
    kind: 'answered',
    reply: 'declined',
    lastSentAt: second.sentAt,
    repliedAt: '2026-12-09T09:00:00Z',
  })
  const later = sent('2027-03-01T09:00:00Z')
  expect(at('2027-03-02T09:00:00Z', first, answered, later)).toMatchObject({
    kind: 'waiting',
    firstSentAt: later.sentAt,
    stopAt: null,
  })
})

test('whoever writes again before asking another is told of both', () => {
  const norms = { ...defaultNorms, askAnotherDays: 7, writeAgainDays: 3 }
  const on = (now: string) => silence([first], norms, zone, new Date(now))
  expect(on('2026-12-01T09:00:00Z').kind).toBe('write-again')
  expect(isSilent(on('2026-12-01T09:00:00Z'), new Date('2026-12-01T09:00:00Z'))).toBe(false)
  expect(isSilent(on('2026-12-07T09:00:00Z'), new Date('2026-12-07T09:00:00Z'))).toBe(true)
})

const zones = fc.constantFrom(
  'Europe/Warsaw',
  'America/New_York',
  'Asia/Tokyo',
  'Pacific/Auckland',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Asia/Beirut',
  'Africa/Cairo',
  'Asia/Kathmandu',
)
// Years in which clocks went forward at midnight in some of these.
const moments = fc
  .integer({ min: Date.parse('2010-01-01T00:00:00Z') / 1000, max: Date.parse('2035-01-01T00:00:00Z') / 1000 })
  .map((seconds) => new Date(seconds * 1000).toISOString().replace('.000', ''))
const norms = fc.record({
  askAnotherDays: fc.integer({ min: 1, max: 60 }),
  writeAgainDays: fc.integer({ min: 1, max: 60 }),
})

/** Business days after the day from which one counts, up to and with the day of a moment. */
function businessDaysUntil(sentAt: string, moment: string, where: string): number {
  const end = toCalendarDate(parseAbsolute(moment, where))
  let day = countingStart(sentAt, where)
  let count = 0
  while (day.compare(end) < 0) {
    day = day.add({ days: 1 })
    if (!isWeekend(day)) count++
  }
  return count
}

test('each date is the first moment of the business day so many days after, in every zone, over weekends and changes of the clock', () => {
  fc.assert(
    fc.property(zones, moments, norms, (where, sentAt, days) => {
      const standing = silence([sent(sentAt)], { ...defaultNorms, ...days }, where, new Date(sentAt))
      if (!('askAnotherAt' in standing) || standing.writeAgainAt === null) throw new Error('unanswered')
      for (const [moment, count] of [
        [standing.askAnotherAt, days.askAnotherDays],
        [standing.writeAgainAt, days.writeAgainDays],
      ] as const) {
        expect(businessDaysUntil(sentAt, moment, where)).toBe(count)
        expect(isWeekend(toCalendarDate(parseAbsolute(moment, where)))).toBe(false)
        const before = new Date(Date.parse(moment) - 1000).toISOString()
        expect(
          toCalendarDate(parseAbsolute(before, where)).compare(toCalendarDate(parseAbsolute(moment, where))),
        ).toBe(-1)
      }
      expect(standing.kind).toBe('waiting')
    }),
    { numRuns: 1000 },
  )
})

const order = ['waiting', 'ask-another', 'write-again', 'stop']

test('as time goes on a request only moves on, and a clock set back never fails', () => {
  fc.assert(
    fc.property(
      zones,
      moments,
      fc.integer({ min: 0, max: 200 }),
      norms,
      fc.boolean(),
      (where, sentAt, apart, days, twice) => {
        const again = new Date(Date.parse(sentAt) + apart * 86_400_000).toISOString().replace('.000', '')
        const outreach = twice ? [sent(again), sent(sentAt)] : [sent(sentAt)]
        const kinds = [-10, 0, 2, 5, 20, 90, 300].map(
          (later) =>
            silence(
              outreach,
              { ...defaultNorms, ...days },
              where,
              new Date(Date.parse(sentAt) + later * 86_400_000),
            ).kind,
        )
        expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
        expect(kinds[0]).toBe('waiting')
      },
    ),
  )
})

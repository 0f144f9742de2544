import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueAt } from '../../domain/checklist.ts'
import { line, prose, toLine, toProse } from '../../domain/text.ts'
import type { CalendarSource } from '../../electron/exchange/calendarTexts.ts'
import { writeCalendar } from '../../electron/exchange/icalendar.ts'
import { readCalendar } from '../support/readCalendar.ts'
import { aChecklistItem, anInterview } from '../support/records.ts'

const reader = { now: new Date('2026-11-23T08:00:00Z'), zone: 'Europe/Warsaw', locale: 'en-GB' }
const startsAt = '2026-11-24T13:00:00Z'

function source(
  fields: Partial<CalendarSource['interview']>,
  rest: Partial<Omit<CalendarSource, 'interview'>> = {},
): CalendarSource {
  const interview = { ...anInterview({ startsAt, ...fields }), startsAt: fields.startsAt ?? startsAt }
  return { interview, contact: 'Dana Okafor', phone: '', company: null, open: [], ...rest }
}

const write = (...sources: readonly CalendarSource[]) => [...writeCalendar(sources, reader)].join('')

function read(one: CalendarSource) {
  const [event, ...others] = readCalendar(write(one))
  expect(others).toEqual([])
  if (event === undefined) throw new Error('There is no event in the calendar')
  return event
}

test('an entry says when, where, with whom, until when and what is to be prepared', () => {
  const event = read(
    source(
      {
        id: 'dana',
        method: 'in-person',
        place: '48 Canal Street, 3rd floor',
        receptionist: 'Lena Ruiz',
        arrival: 'Tram 4; east entrance',
        zone: 'America/New_York',
        purpose: 'What her team looks for.\nAnd what it pays.',
      },
      {
        company: { name: 'Larkfield', address: 'elsewhere' },
        open: [
          aChecklistItem({ text: 'Press the jacket', dueMinutes: -1200 }),
          aChecklistItem({ text: 'Read the report', dueMinutes: null }),
        ],
      },
    ),
  )
  expect({ ...event, description: event.description.replaceAll('\u00a0', ' ') }).toEqual({
    uid: 'dana@askwell',
    stamp: '2026-11-23T08:00:00Z',
    sequence: 22 * 86_400 - 3600,
    start: '2026-11-24T13:00:00.000Z',
    end: '2026-11-24T13:20:00.000Z',
    summary: 'Interview with Dana Okafor, Larkfield',
    description: [
      'Tue 24 Nov, 8:00 in New York',
      'Tue 24 Nov, 14:00 in Warsaw',
      '20 minutes, hard stop 8:20',
      '',
      'Tram 4; east entrance',
      'Reception: Lena Ruiz',
      '',
      'To find out: What her team looks for.',
      'And what it pays.',
      '',
      'To prepare:',
      '– Press the jacket (Mon 23 Nov, 18:00)',
      '– Read the report',
    ].join('\n'),
    location: '48 Canal Street, 3rd floor',
    url: '',
    alarms: [
      {
        action: 'DISPLAY',
        at: '2026-11-24T12:00:00.000Z',
        text: 'Interview with Dana Okafor, Larkfield',
      },
      { action: 'DISPLAY', at: '2026-11-23T17:00:00.000Z', text: 'Press the jacket' },
    ],
  })
})

test('where it is goes by the method, and a link that is no web address stays text', () => {
  const where = (
    fields: Partial<CalendarSource['interview']>,
    rest: Partial<Omit<CalendarSource, 'interview'>> = {},
  ) => {
    const { location, url } = read(source(fields, rest))
    return { location, url }
  }
  expect(where({ method: 'in-person' }, { company: { name: 'L', address: 'Quay 9' } }).location).toBe(
    'Quay 9',
  )
  expect(where({ method: 'phone', place: '' }, { phone: '+44 7700 900183' }).location).toBe('+44 7700 900183')
  expect(where({ method: 'phone', place: '+1 202' }, { phone: '+44' }).location).toBe('+1 202')
  const link = 'https://meet.example.com/a b;c,d?x=ü'
  expect(where({ method: 'video', link })).toEqual({
    location: link,
    url: 'https://meet.example.com/a%20b;c,d?x=%C3%BC',
  })
  for (const other of ['javascript:alert(1)', 'meet.example.com', 'file:///etc/passwd', 'zoommtg://x']) {
    expect(where({ method: 'video', link: other })).toEqual({ location: other, url: '' })
  }
})

test('without a limit an hour is kept free, and the entry says so', () => {
  const { end, description } = read(source({ limitMinutes: null }))
  expect(end).toBe('2026-11-24T14:00:00.000Z')
  expect(description).toContain('No time limit was given; an hour is kept free.')
})

test('the same interview has the same name in every file, and a later file a higher number', () => {
  const files = [
    '2026-11-23T08:00:00Z',
    '2026-11-23T08:00:01Z',
    '2026-12-01T00:00:00Z',
    '2200-01-01T00:00:00Z',
  ].map((now) => [...writeCalendar([source({})], { ...reader, now: new Date(now) })].join(''))
  const events = files.flatMap(readCalendar)
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(1)
  const numbers = events.map(({ sequence }) => sequence)
  expect(numbers).toEqual([...numbers].sort((one, other) => one - other))
  expect(new Set(numbers).size).toBe(files.length)
  expect(Math.max(...numbers)).toBeLessThanOrEqual(2 ** 31 - 1)
  const early = [...writeCalendar([source({})], { ...reader, now: new Date('2020-01-01T00:00:00Z') })].join(
    '',
  )
  expect(readCalendar(early)[0]?.sequence).toBe(0)
})

/** What hostile people put into a name, and what hostile files hold. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '\r',
        '\n',
        '\r\n',
        '\u2028',
        '\u0085',
        '\v',
        '\f',
        'END:VEVENT',
        'BEGIN:VALARM',
        '\\',
        '\\n',
        ';',
        ',',
        ':',
        '"',
        '<script>alert(1)</script>',
        '\u202e',
        '\u2067',
        '\u0001',
        '\t',
        '=0D=0A',
        '👩🏽‍🔬',
        'שלום',
        'ü'.repeat(40),
        ' ',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
)
const anyLine = hostile.map((text) => line.parse(toLine(text).slice(0, 1000).toWellFormed()))
const anyProse = hostile.map((text) => prose.parse(toProse(text)))

/** What is to be seen of a text: no control characters, no marks that turn the direction. */
const seen = (text: string) => text.replace(/\p{Cc}+/gu, ' ').replace(/[\u202a-\u202e\u2066-\u2069]/g, '')

const moments = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`)

test('any texts come out as they were, in lines of at most 75 octets, and nothing else begins or ends in between', () => {
  const cases = fc.record({
    method: fc.constantFrom('in-person' as const, 'phone' as const, 'video' as const),
    place: anyLine,
    link: anyLine,
    receptionist: anyLine,
    arrival: anyLine,
    purpose: anyProse,
    contact: anyLine,
    items: fc.array(
      anyLine.filter((text) => text !== ''),
      { maxLength: 5 },
    ),
  })
  fc.assert(
    fc.property(cases, ({ contact, items, ...fields }) => {
      const one = source(fields, {
        contact,
        open: items.map((text) => aChecklistItem({ text, dueMinutes: -90 })),
      })
      const text = write(one)
      expect(text.split('\r\n').join('')).not.toMatch(/[\p{Cc}]/u)
      const lines = text.split('\r\n')
      expect(Math.max(...lines.map((each) => Buffer.byteLength(each)))).toBeLessThanOrEqual(75)
      // No character is split: each line alone is well-formed UTF-8.
      for (const each of Buffer.from(text).toString('latin1').split('\r\n')) {
        expect(() =>
          new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(each, 'latin1')),
        ).not.toThrow()
      }
      expect(lines.filter((each) => /^(BEGIN|END):/.test(each)).length).toBe(items.length === 0 ? 6 : 8)

      const event = read(one)
      const place = fields.method === 'video' ? fields.link || fields.place : fields.place
      expect(event.location).toBe(seen(place))
      expect(seen(event.summary)).toBe(`Interview with ${seen(contact) || 'No name'}`)
      const description = seen(event.description)
      if (fields.arrival !== '') expect(description).toContain(seen(fields.arrival))
      if (fields.receptionist !== '') expect(description).toContain(`Reception: ${seen(fields.receptionist)}`)
      for (const part of fields.purpose.split(/[\n\v\f\u0085\u2028\u2029]/)) {
        expect(event.description).toContain(seen(part))
      }
      const [, prepared] = event.alarms
      expect(prepared?.text ?? '').toBe(items.map(seen).join('\n'))
    }),
    { numRuns: 500 },
  )
})

test('alarms ring when a thing is due, whatever the clocks do in between', () => {
  fc.assert(
    fc.property(
      moments,
      fc.constantFrom('Europe/Warsaw', 'America/New_York', 'Australia/Lord_Howe'),
      fc.uniqueArray(fc.integer({ min: -60 * 24 * 60, max: 600 }), { maxLength: 6 }),
      fc.option(fc.integer({ min: 1, max: 600 })),
      (start, zone, minutes, limitMinutes) => {
        const open = minutes.map((dueMinutes) => aChecklistItem({ text: String(dueMinutes), dueMinutes }))
        const event = read(source({ startsAt: start, zone, limitMinutes }, { open }))
        const at = (after: number) => Date.parse(start) + after * 60_000
        expect(Date.parse(event.start)).toBe(at(0))
        expect(Date.parse(event.end)).toBe(at(limitMinutes ?? 60))
        const [before, ...alarms] = event.alarms.map((alarm) => ({ ...alarm, at: Date.parse(alarm.at) }))
        expect(before?.at).toBe(at(-15))
        expect(alarms.map((alarm) => alarm.at)).toEqual(
          alarms.map((alarm) => alarm.at).toSorted((a, b) => a - b),
        )
        const rung = alarms.flatMap((alarm) =>
          alarm.text.split('\n').map((text) => [text, alarm.at] as const),
        )
        const due = open.map((item) => [item.text, dueAt(item, { startsAt: start, zone })] as const)
        expect(new Map(rung)).toEqual(new Map(due.map(([text, moment]) => [text, Date.parse(moment ?? '')])))
      },
    ),
    { numRuns: 500 },
  )
})

test('the evening before is the evening before, also in the night in which the clocks change', () => {
  const evening = aChecklistItem({ dueMinutes: -24 * 60 })
  const event = read(source({ startsAt: '2026-03-29T15:00:00Z' }, { open: [evening] }))
  // 17:00 in Warsaw on both days, 23 hours apart.
  expect(event.alarms.at(-1)?.at).toBe('2026-03-28T16:00:00.000Z')
})

test('things due at one moment ring together, and a note of ten megabytes does not fill a calendar', () => {
  const open = ['One', 'Two'].map((text) => aChecklistItem({ text, dueMinutes: -30 }))
  const text = write(source({ purpose: '👩🏽‍🔬\n'.repeat(1_500_000) }, { open }))
  expect(text.length).toBeLessThan(20_000)
  const [event] = readCalendar(text)
  expect(event?.alarms.map((alarm) => alarm.text)).toEqual(['Interview with Dana Okafor', 'One\nTwo'])
  expect(event?.description).toContain('… (the rest is in Askwell)')
})

test('several interviews are one calendar', () => {
  const text = write(source({ id: 'one' }), source({ id: 'two' }))
  expect(readCalendar(text).map(({ uid }) => uid)).toEqual(['one@askwell', 'two@askwell'])
  expect(text.match(/BEGIN:VCALENDAR/g)).toHaveLength(1)
  expect(text).toContain('\r\nMETHOD:PUBLISH\r\n')
})

import { CalendarDate, parseAbsolute, parseDate, toCalendarDate } from '@internationalized/date'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { plannedMinutes } from '../../domain/agenda.ts'
import { isWeekend } from '../../domain/businessDays.ts'
import { fitAgenda } from '../../domain/fit.ts'
import { SAMPLE_PREFIX } from '../../domain/id.ts'
import { resolveOffsets } from '../../domain/offsets.ts'
import { PLANNER_FORMAT, PLANNER_VERSION, recordKinds, records } from '../../domain/planner.ts'
import { interviewStatus } from '../../domain/status.ts'
import { toInstant } from '../../domain/time.ts'
import sample from '../../resources/sample.json' with { type: 'json' }

const planner = z.strictObject({
  format: z.literal(PLANNER_FORMAT),
  version: z.literal(PLANNER_VERSION),
  imports: z.array(z.never()),
  companies: z.array(records.companies.strict()),
  companyNotes: z.array(records.companyNotes.strict()),
  contacts: z.array(records.contacts.strict()),
  contactPoints: z.array(records.contactPoints.strict()),
  contactTags: z.array(records.contactTags.strict()),
  keptApart: z.array(records.keptApart.strict()),
  savedFilters: z.array(records.savedFilters.strict()),
  interactions: z.array(records.interactions.strict()),
  decisions: z.array(records.decisions.strict()),
  decisionOptions: z.array(records.decisionOptions.strict()),
  openQuestions: z.array(records.openQuestions.strict()),
  questions: z.array(records.questions.strict()),
  profiles: z.array(records.profiles.strict()),
  profileEntries: z.array(records.profileEntries.strict()),
  likelyQuestions: z.array(records.likelyQuestions.strict()),
  templates: z.array(records.templates.strict()),
  interviews: z.array(records.interviews.strict()),
  interviewDecisions: z.array(records.interviewDecisions.strict()),
  outreach: z.array(records.outreach.strict()),
  briefSections: z.array(records.briefSections.strict()),
  agendaItems: z.array(records.agendaItems.strict()),
  meetings: z.array(records.meetings.strict()),
  meetingItems: z.array(records.meetingItems.strict()),
  checklistItems: z.array(records.checklistItems.strict()),
  debriefs: z.array(records.debriefs.strict()),
  answers: z.array(records.answers.strict()),
  takeaways: z.array(records.takeaways.strict()),
  promises: z.array(records.promises.strict()),
  referrals: z.array(records.referrals.strict()),
  followUps: z.array(records.followUps.strict()),
})

const load = (today: CalendarDate, zone = 'Europe/Warsaw') =>
  planner.parse(resolveOffsets(sample, today, zone))

/** A week around each change of the clocks, both turns of the year, a leap day, and every eleventh day between. */
const days = [
  ...['2026-03-26', '2026-10-22', '2026-12-28', '2028-02-26'].flatMap((from) =>
    Array.from({ length: 8 }, (_, offset) => parseDate(from).add({ days: offset })),
  ),
  ...Array.from({ length: 34 }, (_, offset) => new CalendarDate(2027, 1, 1).add({ days: offset * 11 })),
]
const zones = ['Europe/Warsaw', 'America/New_York', 'Asia/Tokyo'] as const
const loads = days.map((today, index) => ({ today, zone: zones[index % zones.length] ?? 'UTC' }))

const statusesAt = (loaded: z.infer<typeof planner>, now: Date) =>
  loaded.interviews.map((interview) =>
    interviewStatus({
      interview,
      outreach: loaded.outreach.filter(({ interviewId }) => interviewId === interview.id),
      debrief: loaded.debriefs.find(({ interviewId }) => interviewId === interview.id) ?? null,
      meeting: loaded.meetings.find(({ interviewId }) => interviewId === interview.id) ?? null,
      followUps: loaded.followUps.filter(({ interviewId }) => interviewId === interview.id),
      now,
    }),
  )

test('the sample has every kind of record, and nothing besides', () => {
  expect(Object.keys(planner.shape)).toEqual(['format', 'version', ...recordKinds])
})

test('every record is sound on whatever day it is loaded', () => {
  for (const { today, zone } of loads) expect(() => load(today, zone), `${today} in ${zone}`).not.toThrow()
})

test('no offset is left unresolved', () => {
  expect(JSON.stringify(load(parseDate('2026-11-27')))).not.toMatch(/[{](day|workday|zone)/)
  expect(JSON.stringify(sample)).toMatch(/"[{]zone[}]"/)
})

test('three decisions, forty contacts, six interviews, and all the profile there should be', () => {
  const loaded = load(parseDate('2026-11-27'))
  expect([loaded.decisions.length, loaded.contacts.length, loaded.interviews.length]).toEqual([3, 40, 6])
  expect(loaded.companies).toHaveLength(14)
  expect(loaded.likelyQuestions).toHaveLength(7)
  const count = (kind: string) => loaded.profileEntries.filter((entry) => entry.kind === kind).length
  expect(['education', 'experience', 'skill', 'certification', 'story'].map(count)).toEqual([2, 4, 6, 2, 4])
  for (const { id } of loaded.decisions) {
    expect(loaded.decisionOptions.some(({ decisionId }) => decisionId === id)).toBe(true)
    expect(loaded.openQuestions.some(({ decisionId }) => decisionId === id)).toBe(true)
  }
})

test('one interview stands in each status, from the first to the last minute of the day', () => {
  const every = ['asked', 'closed', 'held', 'idea', 'scheduled', 'thanked']
  for (const { today, zone } of loads) {
    const loaded = load(today, zone)
    for (const now of [midnight(today, zone), midnight(today.add({ days: 1 }), zone)]) {
      expect(statusesAt(loaded, now).toSorted(), `${today} in ${zone}`).toEqual(every)
    }
  }
})

test('the next interview is with Dana Okafor on the coming weekday at 14:00', () => {
  for (const { today, zone } of loads) {
    const loaded = load(today, zone)
    const now = toInstant(midnight(today, zone))
    const [next, ...others] = loaded.interviews.filter(({ startsAt }) => startsAt !== null && startsAt > now)
    expect(others).toEqual([])
    expect(next).toMatchObject({
      contactId: 'sample-contact-dana',
      zone,
      limitMinutes: 20,
      method: 'in-person',
    })
    const start = parseAbsolute(next?.startsAt ?? '', zone)
    expect([start.hour, start.minute, isWeekend(toCalendarDate(start))]).toEqual([14, 0, false])
    expect(toCalendarDate(start).compare(today)).toBeGreaterThan(0)
    expect(toCalendarDate(start).compare(today)).toBeLessThanOrEqual(3)
  }
})

test('Dana leads the data team at Northwind Health, and her agenda is six minutes over', () => {
  const { agendaItems, companies, contacts } = load(parseDate('2026-11-27'))
  const dana = contacts.find(({ id }) => id === 'sample-contact-dana')
  expect(dana).toMatchObject({ given: 'Dana', family: 'Okafor', position: 'Lead Data Scientist' })
  expect(companies.find(({ id }) => id === dana?.companyId)?.name).toBe('Northwind Health')
  const agenda = agendaItems.filter(({ interviewId }) => interviewId === 'sample-interview-dana')
  expect(plannedMinutes(agenda)).toBe(26)
  const fit = fitAgenda(agenda, 20)
  expect(fit.kind === 'fitted' && [fit.minutes, fit.dropped.map(({ item }) => item.importance)]).toEqual([
    20,
    ['could', 'could'],
  ])
})

test('what has happened lies in the past, and in its order', () => {
  for (const { today, zone } of loads) {
    const loaded = load(today, zone)
    const now = toInstant(midnight(today, zone))
    const past = [
      ...[
        ...loaded.contacts,
        ...loaded.companies,
        ...loaded.interviews,
        ...loaded.decisions,
        ...loaded.questions,
      ].map((record) => record.createdAt),
      ...loaded.interactions.map(({ at }) => at),
      ...loaded.outreach.flatMap(({ sentAt, repliedAt }) => [sentAt, repliedAt]),
      ...[...loaded.checklistItems, ...loaded.promises, ...loaded.followUps].map(({ doneAt }) => doneAt),
      ...loaded.referrals.map(({ reportedBackAt }) => reportedBackAt),
    ].filter((at) => at !== null)
    for (const at of past) expect(at < now, `${at} on ${today}`).toBe(true)
    for (const { id, createdAt, startsAt } of loaded.interviews) {
      const sent = loaded.outreach.find(({ interviewId }) => interviewId === id)
      const order = [createdAt, sent?.sentAt, sent?.repliedAt, startsAt].filter(
        (at) => typeof at === 'string',
      )
      expect(order, `${id} on ${today}`).toEqual(order.toSorted())
    }
    for (const { heldOn, interviewId } of loaded.debriefs) {
      const startsAt = loaded.interviews.find(({ id }) => id === interviewId)?.startsAt ?? ''
      expect(toCalendarDate(parseAbsolute(startsAt, zone)).toString()).toBe(heldOn)
    }
  }
})

test('every reference leads to a record, and to an earlier kind or its own', () => {
  const loaded: Readonly<Record<string, unknown>> = load(parseDate('2026-11-27'))
  const reference = z.record(z.string(), z.unknown())
  const known = new Set<unknown>()
  for (const kind of recordKinds) {
    const rows = z.array(reference).parse(loaded[kind])
    for (const { id } of rows) if (id !== undefined) known.add(id)
    for (const row of rows) {
      for (const [field, value] of Object.entries(row)) {
        if (/Id$/.test(field) && value !== null && value !== undefined) {
          // A decision names its chosen option, which is the one reference forward.
          const later =
            field === 'chosenOptionId' && JSON.stringify(loaded.decisionOptions).includes(`"${value}"`)
          expect(known.has(value) || later, `${kind}: ${field} ${value}`).toBe(true)
        }
      }
    }
  }
})

test('ids are the sample’s own and each is given once', () => {
  const ids = recordKinds.flatMap((kind) =>
    z
      .array(z.object({ id: z.string().optional() }))
      .parse(sample[kind])
      .flatMap(({ id }) => id ?? []),
  )
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => id !== 'me' && !id.startsWith(SAMPLE_PREFIX))).toEqual([])
})

test('positions count from 0 in each list', () => {
  const { agendaItems, contactPoints } = load(parseDate('2026-11-27'))
  for (const [rows, owner] of [
    [agendaItems.map((row) => ({ ...row, owner: row.interviewId })), 'interview'],
    [contactPoints.map((row) => ({ ...row, owner: row.contactId })), 'contact'],
  ] as const) {
    for (const group of Map.groupBy<string, { readonly position: number; readonly owner: string }>(
      rows,
      (row) => row.owner,
    ).values()) {
      expect(
        group.map(({ position }) => position),
        owner,
      ).toEqual(group.map((_, index) => index))
    }
  }
})

test('addresses, numbers and links lead nowhere', () => {
  const { contactPoints, companies, interviews } = load(parseDate('2026-11-27'))
  const values = (kind: string) =>
    contactPoints.filter((point) => point.kind === kind).map(({ value }) => value)
  for (const email of values('email')) expect(email).toMatch(/^[a-z.-]+@([a-z]+\.)?example\.(org|com)$/)
  const links = [
    ...values('link'),
    ...companies.map(({ site }) => site),
    ...interviews.map(({ link }) => link),
  ]
  for (const link of links.filter(Boolean))
    expect(link).toMatch(/^https:\/\/([a-z-]+\.)?example\.(org|com)(\/|$)/)
  // Ranges that regulators keep free for fiction: Ofcom, ComReg, Bundesnetzagentur, ACMA, NANPA.
  const fictional =
    /^\+(44 (20 7946 0|1632 960|7700 900)\d{3}|353 20 91\d \d{4}|49 30 23125 \d{3}|61 491 570 156|1 \d{3} 555 01\d\d)$/
  for (const phone of values('phone')) expect(phone).toMatch(fictional)
})

test('no text is a placeholder, and no sentence stands twice', () => {
  const prose = [...JSON.stringify(sample).matchAll(/"(?:[^"\\]|\\.)*"/g)]
    .map(([text]) => z.string().parse(JSON.parse(text)))
    .filter((text) => text.split(' ').length > 6)
  expect(prose.filter((text) => /lorem|ipsum|todo|xxx|\bfoo\b| {2}|!|'|"/i.test(text))).toEqual([])
  const repeated = prose.filter((text, index) => prose.indexOf(text) !== index)
  // The user's own questions are asked in agendas and answered in debriefs, word for word.
  const asked = new Set(
    [...sample.agendaItems, ...sample.answers].map((row) => ('text' in row ? row.text : '')),
  )
  expect(repeated.filter((text) => !asked.has(text))).toEqual([])
})

test('requests keep to the common advice: short, and ending with a question', () => {
  for (const { body, id } of sample.outreach) {
    expect(body.split(/\s+/).length, id).toBeLessThan(100)
    expect(body, id).toMatch(/twenty minutes/)
    expect(body.split('\n\nKind regards')[0], id).toMatch(/\?$/)
  }
})

function midnight(day: CalendarDate, zone: string): Date {
  return day.toDate(zone)
}

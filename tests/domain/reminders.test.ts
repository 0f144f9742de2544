import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueReminders, noticeOf, type Reminder, remindersOf } from '../../domain/reminders.ts'
import { toInstant } from '../../domain/time.ts'
import type { TodayItem, UpcomingInterview } from '../../domain/today.ts'

const zone = 'Europe/Warsaw'
const person = { contactId: 'dana', contact: 'Dana' }
const of = { ...person, interviewId: 'i' }
const touch = (dueAt: string): TodayItem => ({
  kind: 'touch',
  followUpId: 'f',
  interviewId: null,
  ...person,
  dueAt,
})
const interview: UpcomingInterview = {
  id: 'i',
  contact: 'Dana',
  company: 'Larkfield',
  startsAt: '2026-11-24T13:00:00Z',
  zone,
  method: 'in-person',
  limitMinutes: 20,
  plannedMinutes: 20,
  status: 'scheduled',
  preparationDone: 0,
  preparationTotal: 0,
  needsRescue: false,
}

const only = (item: TodayItem) => remindersOf({ due: [item], upcoming: [] }, zone)

test.each<[string, TodayItem, string, string]>([
  ['a touch when it is due', touch('2026-11-24T09:00:00Z'), '2026-11-24T09:00:00Z', '/contacts/dana'],
  [
    'thanks with four hours left',
    { kind: 'thank-you', followUpId: null, ...of, dueAt: '2026-11-24T13:00:00Z' },
    '2026-11-24T09:00:00Z',
    '/interviews/i/debrief',
  ],
  [
    'a debrief as soon as the talk is over',
    { kind: 'debrief', ...of, dueAt: '2026-11-25T13:20:00Z', endedAt: '2026-11-24T13:20:00Z' },
    '2026-11-24T13:20:00Z',
    '/interviews/i/debrief',
  ],
  [
    'why one cares a day before',
    { kind: 'why', ...of, dueAt: '2026-11-24T13:00:00Z' },
    '2026-11-23T13:00:00Z',
    '/interviews/i/prepare',
  ],
  [
    'a silence in the morning, not at midnight',
    {
      kind: 'silent',
      step: 'write-again',
      company: '',
      requestId: 'r',
      ...of,
      dueAt: '2026-11-23T23:00:00Z',
    },
    '2026-11-24T08:00:00Z',
    '/interviews/i/ask',
  ],
  [
    'a promise in the morning of its day',
    { kind: 'promise', promiseId: 'p', text: 'Send', ...of, dueAt: '2026-11-24T22:59:59Z' },
    '2026-11-24T08:00:00Z',
    '/interviews/i/debrief',
  ],
  [
    'a decision a week before, also across the night in which clocks change',
    { kind: 'decision', decisionId: 'd', title: 'Enrol?', dueAt: '2026-10-28T22:59:59Z' },
    '2026-10-21T07:00:00Z',
    '/decisions/d',
  ],
])('%s', (_what, item, at, path) => expect(only(item)).toMatchObject([{ at, path }]))

test('nothing reminds of what nobody waits for, or of what is on the screen', () => {
  expect(only({ kind: 'draft', ...of, dueAt: null })).toEqual([])
  expect(only({ kind: 'resume', ...of, dueAt: '2026-11-24T13:00:00Z' })).toEqual([])
  expect(only({ kind: 'promise', promiseId: 'p', text: 'Send', ...of, dueAt: null })).toEqual([])
})

test('an interview is reminded of in time to leave, or to sit down', () => {
  const reminderOf = (method: UpcomingInterview['method']) =>
    remindersOf({ due: [], upcoming: [{ ...interview, method }] }, zone)[0]
  expect(reminderOf('in-person')).toMatchObject({
    at: '2026-11-24T12:00:00Z',
    title: 'Dana in an hour',
    body: 'At Larkfield: time to leave soon',
    path: '/interviews/i/brief',
  })
  expect(reminderOf('video')).toMatchObject({ at: '2026-11-24T12:45:00Z', title: 'Dana in 15 minutes' })
})

test('what is due at once is one notification, which names the first and counts the rest', () => {
  const due = ['A', 'B', 'C', 'D', 'E'].map(
    (title): Reminder => ({
      key: title,
      at: '2026-11-24T12:00:00Z',
      title,
      body: `why ${title}`,
      path: `/${title}`,
    }),
  )
  expect(noticeOf([])).toBeNull()
  expect(noticeOf(due.slice(0, 1))).toEqual({ title: 'A', body: 'why A', path: '/A' })
  expect(noticeOf(due.slice(0, 3))).toEqual({ title: '3 things are due', body: 'A\nB\nC', path: '/' })
  expect(noticeOf(due)).toEqual({ title: '5 things are due', body: 'A\nB\nC\nand 2 more', path: '/' })
})

test('no text of a planner is markup in a notification, and none turns the rest around', () => {
  const [reminder] = only({
    kind: 'promise',
    promiseId: 'p',
    text: '<a href="x">\u202eSend\u2066\u0007\nit',
    ...of,
    dueAt: '2026-11-24T22:59:59Z',
  })
  expect(reminder?.title).toBe('‹a href="x"›Send it')
})

const moments = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2027-01-01T00:00:00Z'), noInvalidDate: true })
  .map(toInstant)

test('at any moment: what has come and was not shown is due, the first of the rest is next, and nothing is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(moments, fc.constantFrom('touch', 'thank-you', 'report-back')), { maxLength: 12 }),
      fc.array(moments, { maxLength: 3 }),
      moments,
      fc.func(fc.boolean()),
      (things, starts, at, isShown) => {
        const due = things.map(
          ([dueAt, kind], index): TodayItem => ({
            kind: kind as 'touch',
            followUpId: `f${index}`,
            interviewId: null,
            ...person,
            dueAt,
          }),
        )
        const upcoming = starts.map((startsAt, index) => ({ ...interview, id: `i${index}`, startsAt }))
        const all = remindersOf({ due, upcoming }, zone)
        expect(all).toHaveLength(due.length + upcoming.length)
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
        expect(all.map((each) => each.at)).toEqual(all.map((each) => each.at).toSorted())

        const now = new Date(at)
        const shown = new Set(all.filter(({ key }) => isShown(key)).map(({ key }) => key))
        const told = dueReminders(all, shown, now)
        const open = all.filter(({ key }) => !shown.has(key))
        expect(told.due).toEqual(open.filter((each) => each.at <= at))
        expect(told.nextAt).toBe(open.find((each) => each.at > at)?.at ?? null)
        // Shown, nothing is due any more; at the next moment, something is.
        const after = new Set([...shown, ...told.due.map(({ key }) => key)])
        expect(dueReminders(all, after, now).due).toEqual([])
        if (told.nextAt !== null) {
          expect(dueReminders(all, after, new Date(told.nextAt)).due.length).toBeGreaterThan(0)
        }
      },
    ),
    { numRuns: 500 },
  )
})

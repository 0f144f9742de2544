import { afterEach, expect, test } from 'vitest'
import { nameOf, type TodayItem, type TodayKind } from '../../domain/today.ts'
import { createStore, type TestStore } from '../support/createStore.ts'
import { aContactForm } from '../support/forms.ts'

let store: TestStore
afterEach(() => store.close())

const due = () => store.ask('today.get', {}).due
const told = (item: TodayItem) => `${item.kind}: ${'contact' in item ? item.contact : item.title}`
const kinds = () => due().map(told)
const ofKind = <K extends TodayKind>(kind: K) =>
  due().filter((item): item is Extract<TodayItem, { readonly kind: K }> => item.kind === kind)
const run = (sql: string, ...values: readonly (string | null)[]) =>
  store.context.db.prepare(sql).run(...values)

const emptyPlan = {
  method: 'phone' as const,
  place: '',
  link: '',
  startsAt: null,
  zone: 'Europe/Warsaw',
  limitMinutes: null,
  purpose: '',
  decisionIds: [],
  preset: null,
}

function plan(
  given: string,
  fields: Partial<Omit<typeof emptyPlan, 'startsAt' | 'limitMinutes'>> & {
    readonly startsAt?: string | null
    readonly limitMinutes?: number | null
    readonly company?: string
  } = {},
) {
  const { company = '', ...form } = fields
  const { id: contactId } = store.ask('contacts.add', aContactForm({ given, company }))
  const { id } = store.ask('interviews.plan', { contactId, form: { ...emptyPlan, ...form } })
  // What Askwell puts on a checklist is for the tests of the checklist.
  run('delete from checklist_items where interview_id = ?', id)
  return { id, contactId }
}

function request(
  interviewId: string,
  sentAt: string | null,
  reply = 'none',
  repliedAt: string | null = null,
) {
  run(
    `insert into outreach values (null, ?, ?, 'email', '', '', ?, ?, ?)`,
    store.context.newId(),
    interviewId,
    sentAt,
    reply,
    repliedAt,
  )
}

test('the sample shows most kinds of things to do, the most urgent first', () => {
  store = createStore()
  store.ask('planner.addSample', {})
  const { due: items, upcoming } = store.ask('today.get', {})
  expect([...new Set(items.map(({ kind }) => kind))].toSorted()).toEqual(
    [
      'debrief',
      'decision',
      'draft',
      'prepare',
      'promise',
      'report-back',
      'silent',
      'thank-you',
      'touch',
    ].toSorted(),
  )
  const times = items.flatMap(({ dueAt }) => dueAt ?? [])
  expect(times).toEqual([...times].sort())
  expect(new Set(items.map(nameOf)).size).toBe(items.length)
  expect(upcoming).toMatchObject([{ contact: 'Dana Okafor', limitMinutes: 20, plannedMinutes: 26 }])
})

test('a thing that is done is gone, and undo brings it back', () => {
  store = createStore()
  store.ask('planner.addSample', {})
  const before = kinds()
  for (const item of due()) {
    if (item.kind === 'prepare') {
      store.ask('interviews.check', { checklistItemId: item.checklistItemId, done: true })
    } else if (item.kind === 'promise') {
      store.ask('promises.check', { id: item.promiseId, done: true })
    } else if (item.kind === 'thank-you' && item.followUpId === null) {
      store.ask('followUps.thanked', { interviewId: item.interviewId ?? '' })
    } else if ('followUpId' in item && item.followUpId !== null) {
      store.ask('followUps.finish', { id: item.followUpId })
    }
  }
  expect(new Set(due().map(({ kind }) => kind))).toEqual(new Set(['silent', 'draft', 'decision']))
  while (store.ask('planner.history', {}).undo !== 'Add the sample planner') store.ask('planner.undo', {})
  expect(kinds()).toEqual(before)
})

test('after three business days another person is asked, after seven the first once more, then it rests', () => {
  let now = new Date('2026-11-23T09:00:00Z')
  store = createStore({ now: () => now })
  const { id } = plan('Siobhán', { company: 'Havenbrook' })
  request(id, '2026-11-19T10:00:00Z')
  const steps = () => ofKind('silent').map(({ step, company }) => [step, company])
  expect(steps()).toEqual([])
  now = new Date('2026-11-24T09:00:00Z')
  expect(steps()).toEqual([['ask-another', 'Havenbrook']])
  now = new Date('2026-11-30T09:00:00Z')
  expect(steps()).toEqual([['write-again', '']])
  request(id, '2026-11-30T09:30:00Z')
  expect(steps()).toEqual([])
  now = new Date('2026-12-09T09:00:00Z')
  expect(steps()).toEqual([['stop', '']])
  const [rest] = ofKind('silent')
  store.ask('outreach.stop', { id: rest?.requestId ?? '' })
  expect(due()).toEqual([])
})

test('the days of silence are the user’s', () => {
  store = createStore({ now: () => new Date('2026-11-23T09:00:00Z') })
  const { id } = plan('Siobhán')
  request(id, '2026-11-19T10:00:00Z')
  expect(ofKind('silent')).toEqual([])
  const { norms } = store.ask('settings.get', {})
  store.ask('settings.change', { norms: { ...norms, askAnotherDays: 1 } })
  expect(ofKind('silent')).toHaveLength(1)
})

test('who has asked somebody else there is not told to', () => {
  store = createStore({ now: () => new Date('2026-11-24T09:00:00Z') })
  const { id } = plan('Siobhán', { company: 'Havenbrook' })
  request(id, '2026-11-19T10:00:00Z')
  const { id: other } = plan('Grace', { company: 'Havenbrook' })
  request(other, null)
  expect(kinds()).toEqual(['silent: Siobhán', 'draft: Grace'])
  run('update outreach set sent_at = ? where interview_id = ?', '2026-11-24T08:00:00Z', other)
  expect(kinds()).toEqual([])
})

test('who said yes waits for a time, until there is one', () => {
  store = createStore({ now: () => new Date('2026-11-23T09:00:00Z') })
  const { id } = plan('Priya')
  request(id, '2026-11-20T10:00:00Z', 'accepted', '2026-11-22T20:00:00Z')
  expect(ofKind('agree-time')).toMatchObject([{ interviewId: id, dueAt: '2026-11-23T20:00:00Z' }])
  store.ask('interviews.edit', { id, changes: { startsAt: '2026-12-09T20:00:00Z' } })
  expect(ofKind('agree-time')).toEqual([])
})

test('why one cares is asked for until it is written', () => {
  store = createStore({ now: () => new Date('2026-11-23T09:00:00Z') })
  const { id } = plan('Dana', { startsAt: '2026-11-26T13:00:00Z' })
  expect(due()).toMatchObject([{ kind: 'why', dueAt: '2026-11-26T13:00:00Z' }])
  store.ask('interviews.edit', { id, changes: { whyICare: 'I use their scores.' } })
  expect(due()).toEqual([])
})

test('preparation that the planner knows to be done is not asked for', () => {
  store = createStore({ now: () => new Date('2026-11-23T09:00:00Z') })
  const { id } = plan('Dana', { method: 'phone', startsAt: '2026-11-23T19:00:00Z' })
  store.ask('checklist.fill', { interviewId: id })
  const asked = () => ofKind('prepare').map(({ checklistItemId }) => checklistItemId)
  const [agenda] = store.ask('interviews.get', { id }).checklist.filter(({ task }) => task === 'agenda')
  expect(asked()).toContain(agenda?.id)
  store.ask('agenda.preset', { interviewId: id, preset: 20 })
  expect(asked()).not.toContain(agenda?.id)
})

test('an interview that is under way is still there, one that is over is not', () => {
  let now = new Date('2026-11-23T09:00:00Z')
  store = createStore({ now: () => now })
  plan('Dana', { startsAt: '2026-11-23T13:00:00Z', limitMinutes: 20 })
  const upcoming = () => store.ask('today.get', {}).upcoming.length
  expect(upcoming()).toBe(1)
  now = new Date('2026-11-23T13:19:00Z')
  expect(upcoming()).toBe(1)
  now = new Date('2026-11-23T13:20:00Z')
  expect(upcoming()).toBe(0)
  expect(kinds().toSorted()).toEqual(['debrief: Dana', 'thank-you: Dana'])
})

test('thanks are due by the user’s norm', () => {
  store = createStore({ now: () => new Date('2026-11-23T14:00:00Z') })
  plan('Dana', { startsAt: '2026-11-23T13:00:00Z', limitMinutes: 20 })
  const { norms } = store.ask('settings.get', {})
  store.ask('settings.change', { norms: { ...norms, thankYouHours: 2 } })
  expect(ofKind('thank-you')).toMatchObject([{ dueAt: '2026-11-23T15:20:00Z' }])
})

test('a conversation that is being timed can be gone on with, a rehearsal not', () => {
  store = createStore({ now: () => new Date('2026-11-23T13:05:00Z') })
  const { id } = plan('Dana', { startsAt: '2026-11-23T13:00:00Z', limitMinutes: 20 })
  const at = '2026-11-23T13:01:00Z'
  run(
    `insert into meetings (interview_id, kind, started_at, current_since) values (?, 'rehearsal', ?, ?)`,
    id,
    at,
    at,
  )
  expect(ofKind('resume')).toEqual([])
  run(`update meetings set kind = 'interview'`)
  expect(ofKind('resume')).toMatchObject([{ interviewId: id, contact: 'Dana' }])
  run(`update meetings set ended_at = '2026-11-23T13:04:00Z'`)
  expect(ofKind('resume')).toEqual([])
})

test('whoever made the introduction hears of it, also where nobody planned that', () => {
  let now = new Date('2026-11-24T09:00:00Z')
  store = createStore({ now: () => now })
  const { contactId, id } = plan('Dana', { startsAt: '2026-11-23T13:00:00Z', limitMinutes: 20 })
  const { id: imani } = store.ask('contacts.add', aContactForm({ given: 'Imani' }))
  expect(ofKind('report-back')).toEqual([])
  run('update contacts set introduced_by_id = ? where id = ?', imani, contactId)
  expect(ofKind('report-back')).toMatchObject([{ contact: 'Imani', interviewId: id, followUpId: null }])
  store.ask('followUps.thanked', { interviewId: id })
  expect(ofKind('report-back')).toHaveLength(1)
  now = new Date('2026-12-09T09:00:00Z')
  expect(ofKind('report-back')).toEqual([])
})

test('my promises are due at the end of their day, theirs are not mine to keep', () => {
  store = createStore({ now: () => new Date('2026-11-24T09:00:00Z') })
  const { id } = plan('Dana', { startsAt: '2026-11-02T13:00:00Z', limitMinutes: 20 })
  const add = (by: 'me' | 'them', text: string, dueOn: string | null) =>
    store.ask('promises.add', { interviewId: id, by, text, dueOn })
  add('me', 'Send the plots', '2026-11-24')
  add('me', 'Far away', '2027-01-24')
  add('me', 'Whenever', null)
  add('them', 'Send the sheet', '2026-11-24')
  expect(ofKind('promise').map(({ text, dueAt }) => [text, dueAt])).toEqual([
    ['Send the plots', '2026-11-24T22:59:59Z'],
    ['Whenever', null],
  ])
})

test('a decision is there three weeks ahead, until it is made', () => {
  let now = new Date('2026-11-24T09:00:00Z')
  store = createStore({ now: () => now })
  const { id } = store.ask('decisions.add', { title: 'Enrol?', kind: 'enrol', deadline: '2026-12-20' })
  expect(due()).toEqual([])
  now = new Date('2026-12-01T09:00:00Z')
  expect(kinds()).toEqual(['decision: Enrol?'])
  const { id: optionId } = store.ask('decisions.addOption', { decisionId: id, text: 'Yes' })
  store.ask('decisions.decide', { id, optionId })
  expect(due()).toEqual([])
})

test('an interview within a day that nobody prepared asks for rescue, and one press gives it', () => {
  store = createStore({ now: () => new Date('2026-11-23T20:00:00Z') })
  const { id } = plan('Dana', { startsAt: '2026-11-24T13:00:00Z', limitMinutes: 20 })
  const needsRescue = () => store.ask('today.get', {}).upcoming.map((each) => each.needsRescue)
  expect(needsRescue()).toEqual([true])
  const { questions } = store.ask('interviews.rescue', { id })
  expect(questions).toBe(5)
  expect(needsRescue()).toEqual([false])
  store.ask('planner.undo', {})
  expect(needsRescue()).toEqual([true])
})

test('each reminder is shown once, undo does not bring it back, and a moved thing is a new one', () => {
  let now = new Date('2026-11-23T08:59:00Z')
  store = createStore({ now: () => now })
  const { contactId } = plan('Ruth')
  const touch = (dueAt: string) => run(`update follow_ups set due_at = ?`, dueAt)
  run(
    `insert into follow_ups values (null, 'touch', ?, null, 'touch', 'call', '2026-11-23T09:00:00Z', null, '', '')`,
    contactId,
  )
  expect(store.ask('reminders.due', {})).toEqual({ keys: [], notice: null, nextAt: '2026-11-23T09:00:00Z' })
  now = new Date('2026-11-23T09:00:00Z')
  const { keys, notice, nextAt } = store.ask('reminders.due', {})
  expect(notice).toEqual({ title: 'Write to Ruth', body: 'To keep in touch', path: `/contacts/${contactId}` })
  expect(nextAt).toBeNull()
  store.ask('reminders.shown', { keys: [...keys] })
  store.ask('reminders.shown', { keys: [...keys] })
  expect(store.ask('reminders.due', {}).notice).toBeNull()
  const { undo } = store.ask('planner.history', {})
  expect(undo).toBe('Plan interview')
  store.ask('planner.undo', {})
  store.ask('planner.redo', {})
  expect(store.ask('reminders.due', {}).notice).toBeNull()
  touch('2026-11-23T08:30:00Z')
  expect(store.ask('reminders.due', {}).notice).not.toBeNull()
  store.ask('settings.change', { reminders: 'off' })
  expect(store.ask('reminders.due', {})).toEqual({ keys: [], notice: null, nextAt: null })
})

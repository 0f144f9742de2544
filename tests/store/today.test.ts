import { afterEach, expect, test } from 'vitest'
import { createStore, type TestStore } from '../support/createStore.ts'
import { aContactForm } from '../support/forms.ts'

let store: TestStore
afterEach(() => store.close())

const kinds = () => store.ask('today.get', {}).due.map(({ kind, contact }) => `${kind}: ${contact}`)

test('the sample shows one thing of every kind, the most urgent first', () => {
  store = createStore()
  store.ask('planner.addSample', {})
  const { due, upcoming } = store.ask('today.get', {})
  expect(new Set(due.map(({ kind }) => kind))).toEqual(
    new Set(['silent', 'thank-you', 'report-back', 'debrief', 'prepare']),
  )
  const times = due.map(({ dueAt }) => dueAt)
  expect(times).toEqual([...times].sort())
  expect(upcoming).toMatchObject([{ contact: 'Dana Okafor', limitMinutes: 20, plannedMinutes: 26 }])
})

test('a thing that is done is gone, and undo brings it back', () => {
  store = createStore()
  store.ask('planner.addSample', {})
  const before = kinds()
  for (const item of store.ask('today.get', {}).due) {
    if (item.kind === 'prepare') {
      store.ask('interviews.check', { checklistItemId: item.checklistItemId, done: true })
    } else if (item.kind === 'thank-you' && item.followUpId === null) {
      store.ask('followUps.thanked', { interviewId: item.interviewId ?? '' })
    } else if ('followUpId' in item && item.followUpId !== null) {
      store.ask('followUps.finish', { id: item.followUpId })
    }
  }
  expect(new Set(store.ask('today.get', {}).due.map(({ kind }) => kind))).toEqual(new Set(['silent']))
  while (store.ask('planner.history', {}).undo !== 'Add the sample planner') store.ask('planner.undo', {})
  expect(kinds()).toEqual(before)
})

test('a request counts as silent once three business days have passed, not before, and not after a later one was answered', () => {
  let now = new Date('2026-11-23T09:00:00Z')
  store = createStore({ now: () => now })
  const { id: contactId } = store.ask('contacts.add', aContactForm({ given: 'Siobhán' }))
  const { id: interviewId } = store.ask('interviews.plan', { contactId, form: emptyPlan })
  const request = store.context.db.prepare(
    `insert into outreach values (null, ?, ?, 'email', '', '', ?, ?, null)`,
  )
  request.run('first', interviewId, '2026-11-19T10:00:00Z', 'none')
  expect(kinds()).toEqual([])
  now = new Date('2026-11-24T09:00:00Z')
  expect(kinds()).toEqual(['silent: Siobhán'])
  request.run('second', interviewId, '2026-11-20T10:00:00Z', 'accepted')
  expect(kinds()).toEqual([])
})

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

test('an interview that is under way is still there, one that is over is not', () => {
  let now = new Date('2026-11-23T09:00:00Z')
  store = createStore({ now: () => now })
  const { id: contactId } = store.ask('contacts.add', aContactForm({ given: 'Dana' }))
  const startsAt = '2026-11-23T13:00:00Z'
  store.ask('interviews.plan', { contactId, form: { ...emptyPlan, startsAt, limitMinutes: 20 } })
  const upcoming = () => store.ask('today.get', {}).upcoming.length
  expect(upcoming()).toBe(1)
  now = new Date('2026-11-23T13:19:00Z')
  expect(upcoming()).toBe(1)
  now = new Date('2026-11-23T13:20:00Z')
  expect(upcoming()).toBe(0)
  expect(kinds()).toEqual(['thank-you: Dana', 'debrief: Dana'])
})

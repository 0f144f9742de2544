import { afterEach, beforeEach, expect, test } from 'vitest'
import { plannedMinutes } from '../../domain/agenda.ts'
import { words } from '../../domain/words/words.ts'
import { insertRecord } from '../../electron/store/records.ts'
import { createStore, type TestStore } from '../support/createStore.ts'
import { aContactForm } from '../support/forms.ts'
import { visible } from '../support/visible.ts'

/** Noon in Warsaw, three hours before. */
const START = '2026-11-22T14:00:00Z'

let store: TestStore
let now: string
beforeEach(() => {
  now = '2026-11-22T11:00:00Z'
  store = createStore({ now: () => new Date(now) })
})
afterEach(() => store.close())

function plan(startsAt: string | null = START, limitMinutes: number | null = 20): string {
  const contactId = store.ask('contacts.add', aContactForm({ given: 'Dana' })).id
  const { id: decisionId } = store.ask('decisions.add', { title: 'Enrol?', kind: 'enrol', deadline: null })
  store.ask('decisions.addQuestion', { decisionId, text: 'Is the practicum paid?' })
  const form = {
    method: 'in-person',
    place: '',
    link: '',
    startsAt,
    zone: 'Europe/Warsaw',
    limitMinutes,
    purpose: '',
    decisionIds: [decisionId],
    preset: null,
  } as const
  return store.ask('interviews.plan', { contactId, form: { ...form, decisionIds: [decisionId] } }).id
}

function share(text: string): void {
  store.ask('profile.addEntry', {
    kind: 'story',
    title: text,
    organisation: '',
    period: '',
    detail: '',
    share: text,
  })
}

const view = (id: string) => store.ask('interviews.get', { id })
const rescue = (id: string) => store.ask('interviews.rescue', { id })

test('an interview nobody prepared gets an agenda with five questions, shares and a checklist, in one step', () => {
  const id = plan()
  for (const item of view(id).checklist) store.ask('checklist.remove', { id: item.id })
  share('Built the triage dashboard')
  share('Cut the handover to four minutes')
  expect(view(id).wantsRescue).toBe(true)

  const before = visible(store)
  expect(rescue(id)).toEqual({ questions: 5, shares: 2, tasks: 9 })
  expect(store.ask('planner.history', {}).undo).toBe(words.checklist.undo.rescue)
  const { agenda, checklist, wantsRescue, interview } = view(id)
  expect(plannedMinutes(agenda)).toBe(20)
  expect(agenda.map(({ text }) => text)).toContain('Is the practicum paid?')
  expect(agenda.map(({ position }) => position)).toEqual(agenda.map((_, index) => index))
  expect(checklist.every(({ dueMinutes }) => (dueMinutes ?? 0) >= -180)).toBe(true)
  expect(checklist.map(({ task }) => task)).not.toContain('confirm')
  expect(wantsRescue).toBe(false)
  expect(interview.limitMinutes).toBe(20)

  store.ask('planner.undo', {})
  expect(visible(store)).toEqual(before)
})

test('what this person has answered before is not asked again', () => {
  const id = plan()
  const { db, newId } = store.context
  rescue(id)
  const asked = view(id).agenda.filter(({ questionId }) => questionId !== null)
  store.ask('planner.undo', {})
  for (const { text, questionId } of asked) {
    const fields = { interviewId: id, position: 0, question: text, questionId, agendaItemId: null }
    insertRecord(db, 'answers', { id: newId(), ...fields, text: 'As she said' })
  }
  rescue(id)
  const again = view(id).agenda.map(({ questionId }) => questionId)
  for (const { questionId } of asked) expect(again).not.toContain(questionId)
})

test('an agenda the user wrote is kept, and only the time that is left is filled', () => {
  const id = plan()
  const item = { importance: 'must', questionId: null, profileEntryId: null } as const
  const add = (kind: 'question' | 'closing', text: string, minutes: number) =>
    store.ask('agenda.add', { interviewId: id, index: null, item: { ...item, kind, text, minutes } })
  add('question', 'What do you look for?', 8)
  add('closing', 'Whom else?', 6)
  const own = view(id).agenda.map(({ text }) => text)
  expect(rescue(id).questions).toBe(3)
  const after = view(id).agenda
  expect(after.map(({ text }) => text)).toEqual(expect.arrayContaining(own))
  expect(after.at(-1)?.text).toBe('Whom else?')
  expect(plannedMinutes(after)).toBe(20)
})

test('a second rescue changes nothing and is no step', () => {
  const id = plan()
  rescue(id)
  const before = visible(store)
  const { undo } = store.ask('planner.history', {})
  expect(rescue(id)).toEqual({ questions: 0, shares: 0, tasks: 0 })
  expect(visible(store)).toEqual(before)
  expect(store.ask('planner.history', {}).undo).toBe(undo)
})

test('only what starts within a day, is not over and is little prepared wants a rescue', () => {
  const far = plan('2026-11-24T14:00:00Z')
  const open = plan(null)
  const near = plan()
  const wanting = () =>
    store
      .ask('interviews.list', {})
      .interviews.filter(({ wantsRescue }) => wantsRescue)
      .map(({ id }) => id)
  expect(wanting()).toEqual([near])
  now = '2026-11-23T14:00:00Z'
  expect(wanting()).toEqual([far])
  expect(() => rescue(near)).toThrow(words.interviews.over)
  expect(() => rescue(open)).not.toThrow()
  expect(() => store.ask('interviews.rescue', { id: 'nobody' })).toThrow(words.interviews.gone)
})

test('what was planned days ahead and not begun is brought into the hours that are left', () => {
  now = '2026-11-15T11:00:00Z'
  const id = plan()
  now = '2026-11-22T12:00:00Z'
  rescue(id)
  expect(view(id).checklist.map(({ task, dueMinutes }) => [task, dueMinutes])).toEqual([
    ['research', -30],
    ['answers', -30],
    ['greet', -60],
    ['agenda', -30],
    ['outfit', -120],
    ['print', -30],
    ['pack', -60],
    ['leave', -60],
  ])
})

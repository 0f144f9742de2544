import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PlanForm } from '../../contract/interviews.ts'
import { words } from '../../domain/words/words.ts'
import { createStore, type TestStore } from '../support/createStore.ts'
import { aContactForm } from '../support/forms.ts'
import { inOneStep } from '../support/inOneStep.ts'

let store: TestStore
let now = '2026-11-22T11:00:00Z'
beforeEach(() => {
  now = '2026-11-22T11:00:00Z'
  store = createStore({ now: () => new Date(now) })
})
afterEach(() => store.close())

function aPlan(fields: Partial<PlanForm> = {}): PlanForm {
  return {
    method: 'in-person',
    place: '',
    link: '',
    startsAt: '2026-12-10T13:00:00Z',
    zone: 'Europe/Warsaw',
    limitMinutes: 20,
    purpose: '',
    decisionIds: [],
    preset: 20,
    ...fields,
  }
}

function plan(fields: Partial<PlanForm> = {}): string {
  const contactId = store.ask('contacts.add', aContactForm({ given: 'Dana' })).id
  return store.ask('interviews.plan', { contactId, form: aPlan(fields) }).id
}

const view = (id: string) => store.ask('interviews.get', { id })
const checklist = (id: string) => view(id).checklist
const tasks = (id: string) => checklist(id).map(({ task }) => task)
const edit = (id: string, changes: object) => store.ask('interviews.edit', { id, changes })

test('planning an interview fills its checklist, in the same step', () => {
  let id = ''
  const contactId = store.ask('contacts.add', aContactForm({ given: 'Dana' })).id
  inOneStep(store, words.undo.planInterview, () => {
    id = store.ask('interviews.plan', { contactId, form: aPlan() }).id
  })
  expect(tasks(id)).toContain('route')
  expect(tasks(id)).not.toContain('link')
})

test('another method swaps the tasks in the same step as the method, and keeps what is done', () => {
  const id = plan()
  const route = checklist(id).find(({ task }) => task === 'route')
  store.ask('interviews.check', { checklistItemId: route?.id ?? '', done: true })
  store.ask('checklist.add', { interviewId: id, item: { text: 'Buy a notebook', dueMinutes: null } })
  inOneStep(store, words.undo.editInterview, () => edit(id, { method: 'video' }))
  expect(tasks(id)).toEqual(
    expect.arrayContaining(['route', 'link', 'camera', 'beside', 'screen-outfit', '']),
  )
  expect(tasks(id)).not.toContain('outfit')
  expect(checklist(id).map(({ position }) => position)).toEqual(checklist(id).map((_, index) => index))
})

test('a zone whose clocks differ brings the check of both zones, and the own zone takes it away', () => {
  const id = plan()
  inOneStep(store, words.undo.editInterview, () => edit(id, { zone: 'America/New_York' }))
  expect(tasks(id)).toContain('zones')
  edit(id, { zone: 'Europe/Berlin' })
  expect(tasks(id)).not.toContain('zones')
})

test('typing a place that is a café is one step with the cash it calls for', () => {
  const id = plan()
  inOneStep(store, words.undo.editInterview, () => edit(id, { place: 'Ferry café' }))
  expect(tasks(id)).toContain('cash')
})

test('an interview without a checklist of Askwell’s keeps its own, and can be filled', () => {
  const id = plan()
  for (const item of checklist(id)) store.ask('checklist.remove', { id: item.id })
  store.ask('checklist.add', { interviewId: id, item: { text: 'Buy a notebook', dueMinutes: null } })
  edit(id, { method: 'phone' })
  expect(tasks(id)).toEqual([''])
  inOneStep(store, words.checklist.undo.fill, () => {
    expect(store.ask('checklist.fill', { interviewId: id }).added).toBe(8)
  })
  expect(tasks(id).at(-1)).toBe('')
  expect(store.ask('checklist.fill', { interviewId: id }).added).toBe(0)
})

test('an item is added, edited, moved, ticked and removed, each in one step', () => {
  const id = plan()
  const text = words.checklist.undo
  inOneStep(store, text.add, () =>
    store.ask('checklist.add', { interviewId: id, item: { text: 'Buy a notebook', dueMinutes: -120 } }),
  )
  const own = checklist(id).at(-1)?.id ?? ''
  inOneStep(store, text.edit, () => store.ask('checklist.edit', { id: own, changes: { dueMinutes: -2880 } }))
  inOneStep(store, text.move, () => store.ask('checklist.move', { id: own, index: 1 }))
  expect(checklist(id)[1]).toMatchObject({ id: own, text: 'Buy a notebook', dueMinutes: -2880, position: 1 })
  inOneStep(store, words.undo.checkItem, () =>
    store.ask('interviews.check', { checklistItemId: own, done: true }),
  )
  inOneStep(store, text.remove, () => store.ask('checklist.remove', { id: own }))
  expect(() => store.ask('checklist.edit', { id: own, changes: { text: 'Gone' } })).toThrow(
    words.checklist.gone,
  )
})

test('a due time is at most a year before the start and never after it', () => {
  const id = plan()
  const add = (dueMinutes: number) => () =>
    store.ask('checklist.add', { interviewId: id, item: { text: 'Buy a notebook', dueMinutes } })
  expect(add(1)).toThrow(words.checklist.dueRange)
  expect(add(-366 * 1440)).toThrow(words.checklist.dueRange)
  expect(add(0)).not.toThrow()
})

test('what the planner knows to be done is told and never kept', () => {
  const id = plan()
  const known = () => checklist(id).flatMap((item) => item.known ?? [])
  expect(known()).toEqual(['agenda'])
  edit(id, { limitMinutes: 10 })
  expect(known()).toEqual([])
  edit(id, { limitMinutes: 20, receptionist: 'Tomasz' })
  expect(known()).toEqual(['greet', 'agenda'])
  expect(checklist(id).every(({ doneAt }) => doneAt === null)).toBe(true)
})

test('how ready one is stands with every interview to come, and with none that is over', () => {
  const id = plan({ purpose: 'What her team looks for' })
  const row = () => store.ask('interviews.list', {}).interviews[0]
  expect(row()?.preparedness).toEqual(view(id).preparedness)
  expect(view(id).preparedness.parts.find(({ name }) => name === 'purpose')?.isReady).toBe(true)
  now = '2026-12-11T11:00:00Z'
  expect(row()?.preparedness).toBeNull()
})

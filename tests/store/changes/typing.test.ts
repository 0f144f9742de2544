import { afterEach, beforeEach, expect, test } from 'vitest'
import { createStore, TEST_NOW, type TestStore } from '../../support/createStore.ts'

let store: TestStore
let seconds: number
beforeEach(() => {
  seconds = 0
  store = createStore({ now: () => new Date(Date.parse(TEST_NOW) + seconds * 1000) })
  store.ask('planner.addSample', {})
})
afterEach(() => store.close())

const id = 'sample-contact-dana'
const edit = (changes: {
  readonly notes?: string
  readonly position?: string
  readonly closeness?: number
}) => store.ask('contacts.edit', { id, changes })
const notes = () => store.ask('contacts.get', { id }).contact.notes

test('a text that is kept while one types is one step', () => {
  const before = notes()
  for (const text of ['M', 'Met', 'Met at the fair']) {
    edit({ notes: text })
    seconds += 9
  }
  store.ask('planner.undo', {})
  expect(notes()).toBe(before)
  store.ask('planner.redo', {})
  expect(notes()).toBe('Met at the fair')
})

test('minutes that are stepped one by one are one step', () => {
  const interviewId = 'sample-interview-dana'
  const first = () => store.ask('interviews.get', { id: interviewId }).agenda[0]
  const before = first()
  for (const minutes of [5, 6, 7]) {
    store.ask('agenda.edit', { id: before?.id ?? '', changes: { minutes } })
    seconds += 9
  }
  expect(first()?.minutes).toBe(7)
  store.ask('planner.undo', {})
  expect(first()).toEqual(before)
})

test.each([
  ['after a longer pause', () => (seconds += 11)],
  ['after another field', () => edit({ position: 'Nurse' })],
  ['after an undo of the same field', () => [edit({ notes: 'y' }), store.ask('planner.undo', {})]],
  ['when the clock was set back', () => (seconds -= 60)],
])('%s, it is another step', (_when, meanwhile) => {
  edit({ notes: 'x' })
  if (_when.includes('undo')) seconds += 20
  meanwhile()
  edit({ notes: 'z' })
  store.ask('planner.undo', {})
  expect(notes()).toBe('x')
})

test.each([
  ['a number', 'closeness', 1, 2],
  ['a zone', 'zone', 'Europe/Warsaw', 'America/New_York'],
  ['a contact', 'introducedById', 'sample-contact-adaeze', null],
] as const)('choosing %s is a step of its own each time', (_what, field, first, second) => {
  for (const choice of [first, second]) store.ask('contacts.edit', { id, changes: { [field]: choice } })
  store.ask('planner.undo', {})
  expect(store.ask('contacts.get', { id }).contact[field]).toBe(first)
})

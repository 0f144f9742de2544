import { afterEach, beforeEach, expect, test } from 'vitest'
import { createStore, type TestStore } from '../../support/createStore.ts'
import { aContactForm } from '../../support/forms.ts'

let store: TestStore
beforeEach(() => {
  store = createStore()
})
afterEach(() => store.close())

test('a change that leaves everything as it was is no step, and what can be redone stays', () => {
  const { id } = store.ask('contacts.add', aContactForm({ given: 'Dana', company: 'Northwind Health' }))
  store.ask('contacts.edit', { id, changes: { closeness: 3 } })
  store.ask('planner.undo', {})
  const before = store.ask('planner.history', {})
  expect(before.redo).not.toBeNull()
  store.ask('contacts.edit', { id, changes: { closeness: 0, given: 'Dana', company: 'northwind health' } })
  expect(store.ask('planner.history', {})).toEqual(before)
})

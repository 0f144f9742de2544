import { afterEach, beforeEach, expect, test } from 'vitest'
import { everyone, searching } from '../../../domain/contactFilter.ts'
import type { Selection } from '../../../domain/selection.ts'
import { createStore, type TestStore } from '../../support/createStore.ts'
import { aContactForm } from '../../support/forms.ts'
import { visible } from '../../support/visible.ts'

let store: TestStore
let ids: string[]
beforeEach(() => {
  store = createStore()
  ids = ['Dana', 'Imani', 'Zoë', 'Noah'].map(
    (given, at) =>
      store.ask('contacts.add', aContactForm({ given, company: 'Northwind', tags: at < 2 ? ['data'] : [] }))
        .id,
  )
})
afterEach(() => store.close())

const all: Selection = { kind: 'all', filter: everyone, except: [] }
const only = (...places: readonly number[]): Selection => ({
  kind: 'ids',
  ids: places.map((at) => ids[at] ?? 'nobody'),
})
const tag = (selection: Selection, add: string[], remove: string[] = []) =>
  store.ask('contacts.tag', { selection, add, remove }).changed
const tags = () =>
  store
    .ask('contacts.page', { listing: searching(''), offset: 0, limit: 9 })
    .contacts.map((row) => `${row.name}: ${row.tags.join(', ')}`)

test('tags are added to those who lack them, once, and found at once', () => {
  expect(tag(all, ['data', 'new people'])).toBe(4)
  expect(tags()).toEqual([
    'Dana: data, new people',
    'Imani: data, new people',
    'Noah: data, new people',
    'Zoë: data, new people',
  ])
  expect(store.ask('contacts.count', { filter: { ...everyone, search: 'people new' } })).toEqual({ total: 4 })
  expect(tag(all, ['data'])).toBe(0)
  expect(store.ask('planner.history', {}).undo).toBe('Tag contacts')
})

test('tags are removed as they are written, and no others', () => {
  tag(only(0), ['Data', 'data science'])
  expect(tag(all, [], ['data', 'unknown'])).toBe(2)
  expect(tags()).toEqual(['Dana: Data, data science', 'Imani: ', 'Noah: ', 'Zoë: '])
  expect(store.ask('planner.history', {}).undo).toBe('Untag contacts')
})

test('one tag for another is one step', () => {
  expect(tag(only(0, 2), ['later'], ['data'])).toBe(2)
  expect(tags()).toEqual(['Dana: later', 'Imani: data', 'Noah: ', 'Zoë: later'])
  store.ask('planner.undo', {})
  expect(tags()).toEqual(['Dana: data', 'Imani: data', 'Noah: ', 'Zoë: '])
})

test('a tag both added and removed is added', () => {
  expect(tag(only(0, 2), ['data'], ['data'])).toBe(1)
  expect(tags()).toEqual(['Dana: data', 'Imani: data', 'Noah: ', 'Zoë: data'])
})

test('all that a filter shows but some are chosen, whoever has gone is passed over', () => {
  const shown: Selection = { kind: 'all', filter: { ...everyone, tags: ['data'] }, except: [ids[0] ?? ''] }
  expect(tag(shown, ['x'])).toBe(1)
  expect(tag(only(3, 9), ['x'])).toBe(1)
  expect(tags()).toEqual(['Dana: data', 'Imani: data, x', 'Noah: x', 'Zoë: '])
  expect(store.ask('contacts.remove', { selection: shown })).toEqual({ removed: 1 })
  expect(store.ask('contacts.remove', { selection: only(1) })).toEqual({ removed: 0 })
  expect(tags()).toEqual(['Dana: data', 'Noah: x', 'Zoë: '])
})

test('many contacts are tagged and removed as one step each, and come back as they were', () => {
  const points = Array.from({ length: 20 }, (_, at) => ({
    kind: 'link' as const,
    label: '',
    value: `link ${at}`,
  }))
  for (let at = 0; at < 1100; at += 1) {
    const tags = at % 2 === 0 ? ['even'] : []
    store.ask('contacts.add', aContactForm({ given: `Person ${at}`, points, tags }))
  }
  const states = [visible(store)]
  tag(all, ['everyone'], ['even'])
  states.push(visible(store))
  expect(store.ask('contacts.remove', { selection: all })).toEqual({ removed: 1104 })
  states.push(visible(store))
  for (const state of states.slice(0, -1).reverse()) {
    store.ask('planner.undo', {})
    expect(visible(store)).toEqual(state)
  }
  for (const state of states.slice(1)) {
    store.ask('planner.redo', {})
    expect(visible(store)).toEqual(state)
  }
})

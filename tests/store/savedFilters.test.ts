import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ContactListing, everyone, searching } from '../../domain/contactFilter.ts'
import { createStore, type TestStore } from '../support/createStore.ts'

let store: TestStore
beforeEach(() => {
  store = createStore()
})
afterEach(() => store.close())

const silent: ContactListing = {
  filter: { ...everyone, silentDays: 90 },
  sort: { by: 'lastInteraction', isDescending: false },
}
const save = (id: string | null, name: string, listing: ContactListing) =>
  store.ask('savedFilters.save', { id, name, listing }).id
const list = () => store.ask('savedFilters.list', {}).filters
const names = () => list().map(({ name }) => name)

test('a listing is kept under a name, in the order of saving, and keeps its place under another one', () => {
  const first = save(null, 'Nurses', searching('nurse'))
  save(null, 'Long silent', silent)
  expect(list()).toEqual([
    { id: first, name: 'Nurses', listing: searching('nurse') },
    { id: expect.any(String), name: 'Long silent', listing: silent },
  ])
  expect(save(first, 'Ward nurses', searching('ward nurse'))).toBe(first)
  expect(list()[0]).toEqual({ id: first, name: 'Ward nurses', listing: searching('ward nurse') })
  store.ask('savedFilters.remove', { id: first })
  save(null, 'Nurses', searching('nurse'))
  expect(names()).toEqual(['Long silent', 'Nurses'])
})

test('saving, renaming and removing are a step each', () => {
  const id = save(null, 'Nurses', searching('nurse'))
  save(null, 'Long silent', silent)
  save(id, 'Ward nurses', searching('nurse'))
  store.ask('savedFilters.remove', { id })
  expect(store.ask('planner.history', {}).undo).toBe('Remove saved filter')
  const seen = [names()]
  while (store.ask('planner.undo', {}).label !== null) seen.push(names())
  expect(seen).toEqual([
    ['Long silent'],
    ['Ward nurses', 'Long silent'],
    ['Nurses', 'Long silent'],
    ['Nurses'],
    [],
  ])
  while (store.ask('planner.redo', {}).label !== null);
  expect(names()).toEqual(['Long silent'])
})

test('one that has gone is neither changed nor removed', () => {
  expect(() => save('gone', 'Nurses', silent)).toThrow('There is no such saved filter.')
  expect(() => store.ask('savedFilters.remove', { id: 'gone' })).toThrow('There is no such saved filter.')
  expect(() => save(null, ' ', silent)).toThrow('This cannot be empty.')
  expect(store.ask('planner.history', {}).undo).toBeNull()
})

test('a listing that cannot be read is left out and stays in the planner', () => {
  save(null, 'Nurses', searching('nurse'))
  const insert = store.context.db.prepare('insert into saved_filters values (null, ?, ?, ?, ?)')
  insert.run('older', 1, 'From elsewhere', '{"filter":{"mood":"good"}}')
  insert.run('broken', 2, 'Broken', '{')
  save(null, 'Long silent', silent)
  expect(names()).toEqual(['Nurses', 'Long silent'])
  expect(store.context.db.prepare('select count(*) from saved_filters').pluck().get()).toBe(4)
})

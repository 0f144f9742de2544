import { afterEach, beforeEach, expect, test } from 'vitest'
import { searching } from '../../domain/contactFilter.ts'
import { defaultNorms } from '../../domain/norms.ts'
import { defaultWeights } from '../../domain/rank/weights.ts'
import { createStore, type TestStore } from '../support/createStore.ts'

let store: TestStore
beforeEach(() => {
  store = createStore()
})
afterEach(() => store.close())

test('the sample can be removed as long as any of it is there, also when its people have gone', () => {
  store.ask('planner.addSample', {})
  const { contacts } = store.ask('contacts.page', { listing: searching(''), offset: 0, limit: 500 })
  store.ask('contacts.remove', { selection: { kind: 'ids', ids: contacts.map(({ id }) => id) } })
  expect(store.ask('planner.summary', {})).toMatchObject({ contacts: 0, hasSample: true })
  store.ask('planner.removeSample', {})
  expect(store.ask('planner.summary', {})).toMatchObject({ contacts: 0, hasSample: false })
  store.ask('planner.addSample', {})
})

test('a setting that cannot be read counts as none, and the others stand', () => {
  store.ask('settings.change', { paper: 'Letter', theme: 'dark' })
  store.context.db.prepare("update settings set value = 'sepia' where key = 'theme'").run()
  expect(store.ask('settings.get', {})).toEqual({
    paper: 'Letter',
    theme: 'system',
    reminders: 'on',
    norms: defaultNorms,
    rankWeights: defaultWeights,
  })
})

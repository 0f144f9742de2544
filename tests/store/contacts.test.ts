import { afterEach, beforeEach, expect, test } from 'vitest'
import { searching } from '../../domain/contactFilter.ts'
import { createStore, type TestStore } from '../support/createStore.ts'
import { aContactForm } from '../support/forms.ts'

let store: TestStore
beforeEach(() => {
  store = createStore()
})
afterEach(() => store.close())

test.each([
  { given: 'Dana', family: 'Okafor' },
  { given: '', family: 'Okafor' },
  { given: 'Anna  Maria', family: 'de  la Cruz' },
])('a contact has one name, in the list and on their page: $given $family', (names) => {
  const { id } = store.ask('contacts.add', aContactForm(names))
  const { contacts } = store.ask('contacts.page', { listing: searching(''), offset: 0, limit: 1 })
  expect(contacts[0]?.name).toBe(store.ask('contacts.get', { id }).name)
})

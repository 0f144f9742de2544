import { afterEach, beforeEach, expect, test } from 'vitest'
import { everyone } from '../../../domain/contactFilter.ts'
import { createStore, type TestStore } from '../../support/createStore.ts'
import { importBytes, linkedIn } from '../../support/importing.ts'

let store: TestStore
beforeEach(() => {
  store = createStore()
})
afterEach(() => store.close())

/** Made-up people from one number to another, the latter excluded. */
const people = (from: number, to: number) =>
  linkedIn(
    ...Array.from({ length: to - from }, (_, at) => `Dana,Okafor${from + at},,,Northwind ${at},Nurse,`),
  )

/** Into how many pieces, each looked through by every search, the indexes of all words and of names have come. */
const pieces = () =>
  ['contact_search', 'contact_names'].map((index) =>
    Number(store.context.db.prepare(`select count(distinct segid) from ${index}_idx`).pluck().get()),
  )
const found = (search: string) => store.ask('contacts.count', { filter: { ...everyone, search } }).total

test('search looks through one piece after most contacts came in, which are not written anew for a few more', () => {
  importBytes(store.context, people(0, 4200))
  expect(pieces()).toEqual([1, 1])
  expect(['dana', 'okafor4199', 'northwind 24'].map(found)).toEqual([4200, 1, 111])

  // Less than a quarter of all: joining would write everybody anew for their sake.
  importBytes(store.context, people(4200, 5300))
  expect(Math.min(...pieces())).toBeGreaterThan(1)
  expect(['dana', 'okafor4199', 'okafor5299'].map(found)).toEqual([5300, 1, 1])
})

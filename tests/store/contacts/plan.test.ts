import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  type ContactFilter,
  type ContactListing,
  everyone,
  searching,
} from '../../../domain/contactFilter.ts'
import { createStore, type TestStore } from '../../support/createStore.ts'

let store: TestStore
beforeEach(() => {
  store = createStore()
})
afterEach(() => store.close())

/** How SQLite goes about whatever is asked meanwhile. */
function plansOf(ask: () => unknown): string[] {
  const { db } = store.context
  const prepare = vi.spyOn(db, 'prepare')
  ask()
  const asked = prepare.mock.calls.map(([sql]) => sql).filter((sql) => /^\s*(select|with)/.test(sql))
  prepare.mockRestore()
  return asked.flatMap((sql) => {
    const places = Array.from(sql.matchAll(/\?/g), () => null)
    const steps = db.prepare<unknown[], { detail: string }>(`explain query plan ${sql}`).all(...places)
    return steps.map(({ detail }) => detail)
  })
}

/** Tables that are read from one end to the other. */
const scans = (plans: readonly string[]) =>
  plans.filter((detail) => detail.startsWith('SCAN ') && !/VIRTUAL TABLE|CONSTANT ROW/.test(detail))

const page = (listing: ContactListing) => () => store.ask('contacts.page', { listing, offset: 0, limit: 100 })
const filtered = (filter: Partial<ContactFilter>): ContactListing => ({
  filter: { ...everyone, ...filter },
  sort: { by: 'company', isDescending: false },
})

test('everyone by name is read off the index as far as the page goes', () => {
  const plans = plansOf(page(searching('')))
  expect(scans(plans)).toEqual(['SCAN contact_order USING COVERING INDEX contact_order_sort'])
})

test('where a contact stands by name is counted on the index', () => {
  const plans = plansOf(() => store.ask('contacts.place', { listing: searching(''), id: 'dana' }))
  expect(plans).toContain('SEARCH contact_order USING COVERING INDEX contact_order_sort (sort_key<?)')
  expect(scans(plans)).toEqual([])
})

test('a page of a search reads what it finds, and looks up the lines one by one', () => {
  store.ask('planner.addSample', {})
  const plans = plansOf(page(searching('dana')))
  expect(scans(plans)).toEqual([])
  expect(plans).toContain('SEARCH interviews USING INDEX interviews_contact (contact_id=?)')
})

test.each([
  [{ search: 'dana' }, 'SEARCH c USING INTEGER PRIMARY KEY (rowid=?)'],
  [{ companyId: 'northwind' }, 'SEARCH c USING COVERING INDEX contacts_company (company_id=?)'],
  [{ isUpcoming: true }, 'SEARCH interviews USING INDEX interviews_start (starts_at>?)'],
  [{ isTouchDue: true }, 'SEARCH c USING INDEX contacts_touch (keep_in_touch_days>?)'],
  [{ tags: ['data'] }, 'SEARCH contact_tags USING INDEX contact_tags_tag (tag=?)'],
])('a list filtered by %j looks up whom it shows', (filter, lookup) => {
  const plans = plansOf(page(filtered(filter)))
  expect(plans).toContain(lookup)
  expect(scans(plans)).toEqual([])
})

test('two conditions are not paired with each other, one by one', () => {
  const filter = { ...everyone, search: 'dana', tags: ['data', 'nurse'], companyId: 'northwind' }
  const plans = plansOf(() => store.ask('contacts.count', { filter }))
  expect(plans.filter((detail) => detail.startsWith('SEARCH c '))).toEqual([
    'SEARCH c USING INTEGER PRIMARY KEY (rowid=?)',
  ])
  expect(scans(plans)).toEqual([])
})

import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ContactSource } from '../../../domain/contact.ts'
import {
  type ContactFilter,
  type ContactListing,
  type ContactSort,
  contactSort,
  everyone,
} from '../../../domain/contactFilter.ts'
import { contactStatuses } from '../../../domain/status.ts'
import { contactsPage, countContacts } from '../../../electron/store/contacts/listing.ts'
import { openDatabase } from '../../../electron/store/database.ts'
import { insertRecord, updateRecords } from '../../../electron/store/records.ts'
import { createStore, TEST_NOW, type TestStore } from '../../support/createStore.ts'
import { aContactForm } from '../../support/forms.ts'
import { listed } from '../../support/listed.ts'

const NOW = Date.parse(TEST_NOW)
const daysFromNow = (days: number) => `${new Date(NOW + days * 86_400_000).toISOString().slice(0, 19)}Z`
const moment = fc.integer({ min: -100, max: 40 }).map(daysFromNow)
const past = fc.integer({ min: -100, max: 0 }).map(daysFromNow)
const sources: readonly ContactSource[] = ['own', 'linkedin', 'vcard']
const tags = ['data', 'Data', 'nurse', 'a’b']

const person = fc.record({
  given: fc.constantFrom('Dana', 'dana', 'Łukasz', 'O’Brien', 'Zoë-Ann', '李', '小龍', 'X'),
  family: fc.constantFrom('', 'Okafor', "O'Brien", 'Müller-Schmidt', 'Łoś', '李', '王小明', '👩‍🔬'),
  company: fc.constantFrom('', 'Northwind Health', 'Łódź Labs', "l'Oréal"),
  position: fc.constantFrom('', 'Data scientist', 'Ward nurse', 'ärztin'),
  notes: fc.constantFrom('', 'met at the data meetup', '東京で会った'),
  tags: fc.subarray(tags),
  points: fc.array(
    fc.record({
      kind: fc.constantFrom('email' as const, 'phone' as const, 'link' as const),
      label: fc.constant(''),
      value: fc.constantFrom('dana@example.org', 'z.e@example.org', '+48 600 100 200', '600 100 201'),
    }),
    { maxLength: 4 },
  ),
  source: fc.constantFrom(...sources),
  keepInTouchDays: fc.constantFrom(null, 1, 30, 90),
  createdAt: past,
  interactions: fc.array(moment, { maxLength: 2 }),
  interviews: fc.array(
    fc.record({
      startsAt: fc.option(moment),
      outreach: fc.option(fc.constantFrom('none' as const, 'accepted' as const, 'declined' as const)),
      isDebriefed: fc.boolean(),
      thanks: fc.constantFrom(null, 'planned', 'done'),
    }),
    { maxLength: 2 },
  ),
})
type Person = typeof person extends fc.Arbitrary<infer P> ? P : never

const filter: fc.Arbitrary<ContactFilter> = fc.record({
  search: fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    fc.constantFrom(
      'd',
      'dana',
      'okafor dana',
      'obrien',
      "o'b",
      'o brien',
      'muller',
      'schmidt z',
      'lodz',
      '李',
      '東京',
      '…',
    ),
  ),
  tags: rarely(fc.subarray(tags, { minLength: 1, maxLength: 2 }), []),
  companyId: rarely(fc.constantFrom('first', 'nobody'), null),
  statuses: rarely(fc.subarray([...contactStatuses], { minLength: 1 }), []),
  sources: rarely(fc.subarray([...sources], { minLength: 1 }), []),
  silentDays: rarely(fc.constantFrom(1, 20, 60), null),
  isUpcoming: rarely(fc.constant(true), false),
  isTouchDue: rarely(fc.constant(true), false),
})
const sort: fc.Arbitrary<ContactSort> = fc.record({
  by: fc.constantFrom(...contactSort.shape.by.options),
  isDescending: fc.boolean(),
})

function rarely<T, U>(arbitrary: fc.Arbitrary<T>, otherwise: U): fc.Arbitrary<T | U> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary })
}

test('every listing is what plain code finds, in the same order: rows, count, places and ids', () => {
  fc.assert(
    fc.property(
      fc.array(person, { maxLength: 9 }),
      fc.array(fc.tuple(filter, sort), { minLength: 1, maxLength: 12 }),
      (people, listings) => {
        const one = createStore()
        try {
          for (const each of people) add(one, each)
          for (const [drawn, by] of listings) checkListing(one, { filter: known(one, drawn), sort: by })
        } finally {
          one.close()
        }
      },
    ),
    { numRuns: 120, seed: 7 },
  )
})

test('what a listing shows follows every change, on the connection that reads beside it as well', () => {
  const store = createStore()
  const db = openDatabase(join(store.folder, 'planner.sqlite'), 'read')
  const reader = { ...store.context, db }
  const listing: ContactListing = { filter: everyone, sort: { by: 'company', isDescending: true } }
  const seen = () =>
    [reader, store.context].map((context) => [
      contactsPage(context, { listing, offset: 0, limit: 9 }).contacts.map(({ name }) => name),
      countContacts(context, { filter: { ...everyone, tags: ['data'] } }).total,
    ])
  expect(seen()).toEqual([
    [[], 0],
    [[], 0],
  ])
  store.ask('contacts.add', aContactForm({ given: 'Dana', tags: ['data'] }))
  expect(seen()).toEqual([
    [['Dana'], 1],
    [['Dana'], 1],
  ])
  store.ask('planner.undo', {})
  expect(seen()).toEqual([
    [[], 0],
    [[], 0],
  ])
  db.close()
  store.close()
})

test('what a listing shows follows the clock', () => {
  let now = new Date(TEST_NOW)
  const store = createStore({ now: () => now })
  const { id: contactId } = store.ask('contacts.add', aContactForm({ given: 'Dana' }))
  store.ask('interviews.plan', { contactId, form: { ...anyPlan, startsAt: daysFromNow(1) } })
  const filter = { ...everyone, isUpcoming: true }
  const listing: ContactListing = { filter, sort: { by: 'company', isDescending: false } }
  const shown = () => store.ask('contacts.page', { listing, offset: 0, limit: 9 }).contacts.length
  expect([shown(), store.ask('contacts.count', { filter }).total]).toEqual([1, 1])
  now = new Date(NOW + 2 * 86_400_000)
  expect([shown(), store.ask('contacts.count', { filter }).total]).toEqual([0, 0])
  store.close()
})

function checkListing(of: TestStore, listing: ContactListing): void {
  const expected = listed(of.context, listing)
  expect(of.ask('contacts.page', { listing, offset: 0, limit: 500 }).contacts).toEqual(expected)
  expect(of.ask('contacts.page', { listing, offset: 1, limit: 2 }).contacts).toEqual(expected.slice(1, 3))
  expect(of.ask('contacts.count', { filter: listing.filter })).toEqual({ total: expected.length })
  const ids = expected.map(({ id }) => id)
  expect(of.ask('contacts.ids', { listing, from: 0, to: 500 }).ids).toEqual(ids)
  expect(of.ask('contacts.ids', { listing, from: 2, to: 4 }).ids).toEqual(ids.slice(2, 4))
  for (const [index, id] of ids.entries())
    expect(of.ask('contacts.place', { listing, id })).toEqual({ index })
  expect(of.ask('contacts.place', { listing, id: 'nobody' })).toEqual({ index: null })
}

/** A drawn filter names the company of the first contact who has one. */
function known(of: TestStore, drawn: ContactFilter): ContactFilter {
  if (drawn.companyId !== 'first') return drawn
  const sql =
    "select coalesce((select company_id from contacts where company_id is not null limit 1), 'none')"
  return { ...drawn, companyId: String(of.context.db.prepare(sql).pluck().get()) }
}

const anyPlan = {
  method: 'phone' as const,
  place: '',
  link: '',
  zone: 'Europe/Warsaw',
  limitMinutes: 20,
  purpose: '',
  decisionIds: [],
  preset: null,
}

function add(
  of: TestStore,
  { source, keepInTouchDays, createdAt, interactions, interviews, ...form }: Person,
): void {
  const { db, newId } = of.context
  const { id: contactId } = of.ask('contacts.add', aContactForm(form))
  updateRecords(db, 'contacts', { source, keepInTouchDays, createdAt }, 'id = ?', contactId)
  for (const at of interactions) {
    insertRecord(db, 'interactions', { id: newId(), contactId, kind: 'call', at, summary: '' })
  }
  for (const { startsAt, outreach, isDebriefed, thanks } of interviews) {
    const form = { ...anyPlan, startsAt }
    const { id: interviewId } = of.ask('interviews.plan', { contactId, form })
    if (outreach !== null) {
      const sentAt = daysFromNow(-3)
      const request = {
        channel: 'email' as const,
        subject: '',
        body: '',
        sentAt,
        reply: outreach,
        repliedAt: null,
      }
      insertRecord(db, 'outreach', { id: newId(), interviewId, ...request })
    }
    if (isDebriefed) {
      const came = { heldOn: '2026-11-20', outcome: 'information' as const, surprises: '', specificPoint: '' }
      insertRecord(db, 'debriefs', { interviewId, ...came })
    }
    if (thanks !== null) {
      const doneAt = thanks === 'done' ? daysFromNow(0) : null
      const note = {
        kind: 'thank-you' as const,
        channel: 'note' as const,
        dueAt: daysFromNow(1),
        doneAt,
        subject: '',
        text: '',
      }
      insertRecord(db, 'followUps', { id: newId(), contactId, interviewId, ...note })
    }
  }
}

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { noChoices } from '../../../domain/merge.ts'
import {
  PLANNER_FORMAT,
  PLANNER_VERSION,
  type PlannerRecords,
  type RecordKind,
  recordKinds,
  records as schemas,
} from '../../../domain/planner.ts'
import { tableOf } from '../../../electron/store/records.ts'
import { referencesOf } from '../../../electron/store/references.ts'
import { anyPlanner } from '../../support/anyPlanner.ts'
import { createStore, type TestStore } from '../../support/createStore.ts'
import { exportDocument } from '../../support/exportDocument.ts'
import { aContactForm } from '../../support/forms.ts'
import { importBytes } from '../../support/importing.ts'
import { visible } from '../../support/visible.ts'

let store: TestStore
beforeEach(() => {
  store = createStore()
})
afterEach(() => store.close())

type Fields = Readonly<Record<string, unknown>>

const document = (of: TestStore) =>
  exportDocument(of.context) as unknown as Record<RecordKind, readonly Fields[]>

const contactFields = (kind: RecordKind) =>
  referencesOf(store.context.db, kind)
    .filter(({ to }) => to === 'contacts')
    .map(({ field }) => field)

describe('whatever refers to a contact', () => {
  test('is known by its foreign key: every field that names one, every table that holds one', () => {
    for (const kind of recordKinds) {
      const named = Object.keys(schemas[kind].shape).filter((field) =>
        /contactId$|introducedById$/i.test(field),
      )
      expect(contactFields(kind), kind).toEqual(expect.arrayContaining(named))
    }
    const sql = `select distinct t.name from sqlite_schema t, pragma_foreign_key_list(t.name) k
      where t.type = 'table' and k."table" = 'contacts' order by 1`
    const tables = store.context.db.prepare(sql).pluck().all()
    expect(tables).toEqual(
      recordKinds
        .filter((kind) => contactFields(kind).length > 0)
        .map(tableOf)
        .sort(),
    )
  })

  test('refers to the kept one after a merge, and the merge can be undone and redone exactly', () => {
    /** United by rules of their own, tested below. */
    const united: readonly RecordKind[] = ['contacts', 'contactPoints', 'contactTags', 'keptApart']
    fc.assert(
      fc.property(anyPlanner(store.context.db), (records: PlannerRecords) => {
        const [kept, other] = records.contacts
        if (kept === undefined || other === undefined) return
        const one = createStore()
        try {
          const json = { format: PLANNER_FORMAT, version: PLANNER_VERSION, ...records }
          importBytes(one.context, JSON.stringify(json), { format: 'askwell' })
          const [before, seen] = [document(one), visible(one)]
          one.ask('contacts.merge', { keepId: kept.id, otherIds: [other.id], choices: noChoices })
          const after = document(one)
          for (const kind of recordKinds.filter((each) => !united.includes(each))) {
            const moved = (before[kind] ?? []).map((record) =>
              Object.fromEntries(
                Object.entries(record).map(([field, value]) => [
                  field,
                  contactFields(kind).includes(field) && value === other.id ? kept.id : value,
                ]),
              ),
            )
            expect(after[kind] ?? [], kind).toEqual(moved)
          }
          const ownIntroducer = after.contacts.find(({ id }) => id === kept.id)?.introducedById
          expect([kept.id, other.id]).not.toContain(ownIntroducer)
          expect(after.contacts.map(({ introducedById }) => introducedById)).not.toContain(other.id)
          for (const pair of after.keptApart ?? []) {
            expect([pair.contactId, pair.otherId]).not.toContain(other.id)
          }
          expect(one.context.db.pragma('foreign_key_check')).toEqual([])
          const merged = visible(one)
          one.ask('planner.undo', {})
          expect(visible(one)).toEqual(seen)
          one.ask('planner.redo', {})
          expect(visible(one)).toEqual(merged)
        } finally {
          one.close()
        }
      }),
      { numRuns: 60, seed: 3 },
    )
  })
})

const email = (value: string, label = '') => ({ kind: 'email' as const, label, value })

test('fields come from where they were chosen, lists are united in order', () => {
  const one = store.ask(
    'contacts.add',
    aContactForm({
      given: 'Dana',
      family: 'Okafor',
      company: 'Northwind',
      points: [email('d@x.org'), email('d@home.org')],
      tags: ['data', 'old'],
      notes: 'Met in Leeds.',
    }),
  ).id
  const other = store.ask(
    'contacts.add',
    aContactForm({
      given: 'D.',
      family: 'Okafor',
      company: 'Contoso',
      points: [email('d@new.org'), email('D@x.org', 'work')],
      tags: ['Data', 'hiring'],
      notes: 'Likes trains.',
    }),
  ).id
  store.ask('contacts.merge', {
    keepId: one,
    otherIds: [other],
    choices: { fields: { name: one, company: other }, without: { points: [], tags: ['old'], notes: [] } },
  })
  const { contact, company, points, tags } = store.ask('contacts.get', { id: one })
  expect(contact).toMatchObject({ given: 'Dana', notes: 'Met in Leeds.\n\nLikes trains.' })
  expect(company?.name).toBe('Contoso')
  expect(points.map(({ value, label, position }) => [value, label, position])).toEqual([
    ['D@x.org', 'work', 0],
    ['d@home.org', '', 1],
    ['d@new.org', '', 2],
  ])
  expect(tags).toEqual(['data', 'hiring'])
  expect(() => store.ask('contacts.get', { id: other })).toThrow('no such contact')
})

test('who was found by an address is found again after undo', () => {
  const add = (given: string, address: string) =>
    store.ask('contacts.add', aContactForm({ given, points: [email(address)] })).id
  const [one, other] = [add('Ann', 'first@x.org'), add('Bea', 'second@x.org')]
  store.ask('contacts.merge', { keepId: one, otherIds: [other], choices: noChoices })
  store.ask('planner.undo', {})
  const keys = 'select key, id from contact_keys join contacts on contacts.row = contact_row order by key'
  expect(store.context.db.prepare(keys).all()).toEqual([
    { key: 'e:first@x.org', id: one },
    { key: 'e:second@x.org', id: other },
  ])
})

test('pairs kept apart stay so with the one that is kept, each once and in order', () => {
  const add = (given: string) => store.ask('contacts.add', aContactForm({ given })).id
  const [a, b, c, d] = [add('A'), add('B'), add('C'), add('D')]
  for (const [one, other] of [
    [a, b],
    [a, c],
    [b, c],
    [b, d],
  ] as const) {
    store.ask('duplicates.keepApart', { contactId: one, otherId: other })
  }
  store.ask('contacts.merge', { keepId: d, otherIds: [a], choices: noChoices })
  expect(document(store).keptApart?.map(({ contactId, otherId }) => [contactId, otherId])).toEqual([
    [b, c],
    [b, d],
    [c, d],
  ])
})

test('nobody becomes their own introducer, whichever way the others were introduced', () => {
  const add = (given: string) => store.ask('contacts.add', aContactForm({ given })).id
  const [a, b, c, d] = [add('A'), add('B'), add('C'), add('D')]
  const introduce = store.context.db.prepare('update contacts set introduced_by_id = ? where id = ?')
  introduce.run(b, a)
  introduce.run(c, b)
  introduce.run(a, c)
  introduce.run(b, d)
  store.ask('contacts.merge', { keepId: a, otherIds: [b], choices: noChoices })
  const introducers = Object.fromEntries(
    (document(store).contacts ?? []).map(({ id, introducedById }) => [id, introducedById]),
  )
  expect(introducers).toEqual({ [a]: null, [c]: a, [d]: a })
})

test('a contact and itself, a stranger’s field and someone gone are refused, and nothing is changed', () => {
  const add = (given: string) => store.ask('contacts.add', aContactForm({ given })).id
  const [a, b, stranger] = [add('A'), add('B'), add('C')]
  const before = visible(store)
  const merge = (keepId: string, otherIds: string[], choices = noChoices) =>
    store.ask('contacts.merge', { keepId, otherIds, choices })
  expect(() => merge(a, [a])).toThrow('two different contacts')
  expect(() => merge(a, ['gone'])).toThrow('no such contact')
  expect(() => merge(a, [b], { ...noChoices, fields: { name: stranger } })).toThrow('two different contacts')
  expect(visible(store)).toEqual(before)
})

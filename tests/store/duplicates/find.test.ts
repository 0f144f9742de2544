import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ContactForm } from '../../../contract/contacts.ts'
import { createStore, type TestStore } from '../../support/createStore.ts'
import { aContactForm } from '../../support/forms.ts'

let store: TestStore
beforeEach(() => {
  store = createStore()
})
afterEach(() => store.close())

const point = (kind: 'email' | 'phone' | 'link', value: string) => ({ kind, label: '', value })
const email = (value: string) => ({ points: [point('email', value)] })

function add(given: string, family: string, fields: Partial<ContactForm> = {}): string {
  return store.ask('contacts.add', aContactForm({ given, family, ...fields })).id
}

const list = () => store.ask('duplicates.list', { offset: 0, limit: 500 })
const names = () => list().pairs.map(({ a, b }) => `${a.name} / ${b.name}`)

test('pairs are found by address, profile, number, name, and a name written shorter, the surest first', () => {
  add('Zoë', 'Müller')
  add('Zoe', 'Muller', { company: 'Contoso' })
  add('Jan', 'Nowak', email('jan@x.org'))
  add('Jan', 'Nowak', email('JAN@x.org'))
  add('Ann', 'Lee', { points: [point('link', 'https://linkedin.com/in/ann')] })
  add('Anna', 'Lee-Smith', { points: [point('link', 'http://www.linkedin.com/in/Ann/')] })
  add('Imani', 'Reyes', { points: [point('phone', '600 100 200')] })
  add('Leo', 'Reyes', { points: [point('phone', '+48 600 100 200')] })
  add('Dana', 'Okafor', { company: 'Northwind' })
  add('D.', 'Okafor', { company: 'Northwind' })
  add('Nobody', 'Else', { company: 'Northwind' })
  const { pairs, total, certain } = list()
  expect(names()).toEqual([
    'Jan Nowak / Jan Nowak',
    'Ann Lee / Anna Lee-Smith',
    'Dana Okafor / D. Okafor',
    'Zoë Müller / Zoe Muller',
    'Imani Reyes / Leo Reyes',
  ])
  expect(total).toBe(5)
  expect(certain).toBe(2)
  expect(pairs.map(({ likelihood }) => likelihood)).toEqual([
    'certain',
    'certain',
    'possible',
    'possible',
    'possible',
  ])
  expect(pairs[0]?.reasons).toEqual([{ kind: 'email', value: 'jan@x.org' }, { kind: 'name' }])
  expect(store.ask('duplicates.list', { offset: 1, limit: 1 }).pairs).toEqual(pairs.slice(1, 2))
})

test('two of one name with other profiles are no pair', () => {
  add('Jan', 'Nowak', { points: [point('link', 'https://linkedin.com/in/jan-1')] })
  add('Jan', 'Nowak', { points: [point('link', 'https://linkedin.com/in/jan-2')] })
  expect(list()).toEqual({ pairs: [], total: 0, certain: 0 })
})

test('an address that many have is no evidence, and finds no pair', () => {
  for (let at = 0; at < 13; at += 1) add(`Person${at}`, `Of ${at}`, email('info@x.org'))
  expect(list().total).toBe(0)
  const [first] = store.ask('contacts.mergeView', {
    ids: ['id-00000001', 'id-00000003'],
  }).contacts
  store.ask('contacts.remove', { selection: { kind: 'ids', ids: [first?.contact.id ?? ''] } })
  expect(list().total).toBe(66)
})

test('a pair kept apart never comes back, until it is undone', () => {
  const one = add('Jan', 'Nowak', email('jan@x.org'))
  const other = add('Jan', 'Nowak', email('jan@x.org'))
  store.ask('duplicates.keepApart', { contactId: other, otherId: one })
  store.ask('duplicates.keepApart', { contactId: one, otherId: other })
  expect(list()).toEqual({ pairs: [], total: 0, certain: 0 })
  expect(store.context.db.prepare('select contact_id, other_id from kept_apart').all()).toEqual([
    { contact_id: one, other_id: other },
  ])
  store.ask('planner.undo', {})
  expect(list().total).toBe(1)
  expect(() => store.ask('duplicates.keepApart', { contactId: one, otherId: one })).toThrow('two different')
  expect(() => store.ask('duplicates.keepApart', { contactId: one, otherId: 'gone' })).toThrow('no such')
})

test('who is one with two people that are opposed is certain for neither', () => {
  add('Dana', 'Okafor', email('shared@x.org'))
  add('', 'X', { ...email('shared@x.org'), given: '', family: '-' })
  add('Jan', 'Nowak', email('shared@x.org'))
  const { certain, pairs } = list()
  expect(certain).toBe(0)
  expect(pairs.map(({ doubts }) => doubts.map(({ kind }) => kind))).toEqual([['third'], ['third'], ['names']])
})

test('three entries of one person are three pairs and one person', () => {
  for (const company of ['A', 'B', 'C']) add('Jan', 'Nowak', { company, ...email('jan@x.org') })
  expect(list()).toMatchObject({ total: 3, certain: 1 })
  expect(store.ask('duplicates.mergeCertain', {})).toEqual({ merged: 1 })
  expect(list()).toMatchObject({ total: 0, certain: 0 })
  expect(store.ask('planner.summary', {}).contacts).toBe(1)
  expect(store.ask('planner.history', {}).undo).toBe('Merge certain duplicates')
  store.ask('planner.undo', {})
  expect(list()).toMatchObject({ total: 3, certain: 1 })
})

test('people who are kept apart are not merged by way of a third', () => {
  const [a, b] = [add('Jan', 'Nowak', email('jan@x.org')), add('Jan', 'Nowak', email('jan@x.org'))]
  add('Jan', 'Nowak', email('jan@x.org'))
  store.ask('duplicates.keepApart', { contactId: a, otherId: b })
  expect(list()).toMatchObject({ total: 2, certain: 0 })
  expect(store.ask('duplicates.mergeCertain', {})).toEqual({ merged: 0 })
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { noChoices } from '../../../domain/merge.ts'
import { createStore, type TestStore } from '../../support/createStore.ts'
import { exportDocument } from '../../support/exportDocument.ts'
import { exported } from '../../support/exporting.ts'
import { aContactForm } from '../../support/forms.ts'
import { importBytes } from '../../support/importing.ts'
import { visible } from '../../support/visible.ts'

let store: TestStore
beforeEach(() => {
  store = createStore()
})
afterEach(() => store.close())

const step = (direction: 'undo' | 'redo') => store.ask(`planner.${direction}`, {}).label

test('five who introduced one another, with interviews and tags, become one; undone and redone exactly', () => {
  store.ask('planner.addSample', {})
  const { contacts, interviews } = exportDocument(store.context)
  const people = [...new Set(interviews.map(({ contactId }) => contactId))].slice(0, 3)
  const ids = [...people, ...contacts.map(({ id }) => id).filter((id) => !people.includes(id))].slice(0, 5)
  const [a = '', b = '', c = '', d = '', e = ''] = ids
  const stranger = contacts.find(({ id }) => !ids.includes(id))?.id ?? ''
  // A ring of three, one who introduced it, one introduced by it, and a stranger on both sides.
  const introduce = store.context.db.prepare('update contacts set introduced_by_id = ? where id = ?')
  for (const [by, who] of [
    [a, b],
    [b, c],
    [c, a],
    [d, e],
    [stranger, d],
    [e, stranger],
  ]) {
    introduce.run(by, who)
  }
  store.ask('contacts.tag', { selection: { kind: 'ids', ids }, add: ['Same, tag', '"x"'], remove: [] })
  store.ask('duplicates.keepApart', { contactId: a, otherId: b })
  for (const each of ids) store.ask('duplicates.keepApart', { contactId: each, otherId: stranger })
  const before = visible(store)
  const file = exported(store.context, 'askwell')

  store.ask('contacts.merge', { keepId: c, otherIds: [a, b, d, e], choices: noChoices })
  const after = exportDocument(store.context)
  const merged = exported(store.context, 'askwell')
  expect(after.contacts).toHaveLength(contacts.length - 4)
  expect(after.interviews).toHaveLength(interviews.length)
  expect(after.interviews.filter(({ contactId }) => contactId === c)).toHaveLength(
    interviews.filter(({ contactId }) => ids.includes(contactId)).length,
  )
  expect(after.keptApart.map(({ contactId, otherId }) => [contactId, otherId].sort())).toEqual([
    [c, stranger].sort(),
  ])
  expect(after.contacts.find(({ id }) => id === c)?.introducedById).toBeNull()
  expect(after.contacts.find(({ id }) => id === stranger)?.introducedById).toBe(c)
  for (const gone of [a, b, d, e]) expect(merged).not.toContain(gone)
  const tags = after.contactTags.filter(({ contactId }) => contactId === c).map(({ tag }) => tag)
  expect(new Set(tags).size).toBe(tags.length)
  expect(tags).toEqual(expect.arrayContaining(['Same, tag', '"x"']))

  const seen = visible(store)
  for (let round = 0; round < 2; round += 1) {
    expect(step('undo')).not.toBeNull()
    expect(visible(store)).toEqual(before)
    expect(exported(store.context, 'askwell')).toBe(file)
    expect(step('redo')).not.toBeNull()
    expect(visible(store)).toEqual(seen)
    expect(exported(store.context, 'askwell')).toBe(merged)
  }
})

test('four hundred people who are here twice or thrice are merged in one step, undone and redone exactly', () => {
  const lines = Array.from({ length: 400 }, (_, at) => {
    const person = `Given${at},Family${at}`
    return [
      `${person},p${at}@example.org,,Firm ${at % 50},a`,
      `${person},p${at}@example.org,+48 600 ${String(at).padStart(6, '0')},,b`,
      ...(at % 2 === 0 ? [`${person},,+48 600 ${String(at).padStart(6, '0')},Firm ${at % 50},"c,d"`] : []),
    ]
  }).flat()
  const table = (rows: readonly string[]) =>
    `First Name,Last Name,E-mail,Phone,Company,Tags\n${rows.join('\n')}\n`
  importBytes(store.context, table(['Somebody,Else,else@example.org,,,']))
  // Each as typed by hand: an import would have matched them.
  for (const row of lines.slice(0, 10)) {
    const [given = '', family = '', email = '', phone = ''] = row.split(',')
    const points = [
      ...(email === '' ? [] : [{ kind: 'email' as const, label: '', value: email }]),
      ...(phone === '' ? [] : [{ kind: 'phone' as const, label: '', value: phone }]),
    ]
    store.ask('contacts.add', aContactForm({ given, family, points }))
  }
  importCopies(store, lines.slice(10))
  const file = exported(store.context, 'askwell')
  const found = store.ask('duplicates.list', { offset: 0, limit: 1 })
  expect(found.certain).toBe(400)
  expect(store.ask('duplicates.mergeCertain', {})).toEqual({ merged: 400 })
  expect(store.ask('planner.summary', {}).contacts).toBe(401)
  expect(store.ask('duplicates.list', { offset: 0, limit: 1 }).certain).toBe(0)
  const merged = exported(store.context, 'askwell')
  step('undo')
  expect(exported(store.context, 'askwell')).toBe(file)
  step('redo')
  expect(exported(store.context, 'askwell')).toBe(merged)
})

/** Adds people as a planner's JSON, which matches nobody. */
function importCopies(into: TestStore, lines: readonly string[]): void {
  const [model] = exportDocument(into.context).contacts
  const records = lines.map((row, at) => {
    const [given = '', family = '', email = '', phone = ''] = row.split(',')
    return { id: `copy-${at}`, given, family, email, phone }
  })
  const points = records.flatMap(({ id, email, phone }) => [
    ...(email === ''
      ? []
      : [{ id: `${id}-e`, contactId: id, position: 0, kind: 'email', label: '', value: email }]),
    ...(phone === ''
      ? []
      : [{ id: `${id}-p`, contactId: id, position: 1, kind: 'phone', label: '', value: phone }]),
  ])
  const contacts = records.map(({ id, given, family }) => ({ ...model, id, given, family }))
  importBytes(
    into.context,
    JSON.stringify({ format: 'askwell-planner', version: 2, contacts, contactPoints: points }),
  )
}

import { afterEach, beforeEach, expect, test } from 'vitest'
import { AskwellError } from '../../../contract/error.ts'
import { searching } from '../../../domain/contactFilter.ts'
import { createStore, type TestStore } from '../../support/createStore.ts'
import { exportDocument } from '../../support/exportDocument.ts'
import { aContactForm } from '../../support/forms.ts'
import { importBytes, linkedIn } from '../../support/importing.ts'
import { visible } from '../../support/visible.ts'

let store: TestStore
beforeEach(() => {
  store = createStore()
})
afterEach(() => store.close())

const dana = 'Dana,Okafor,https://www.linkedin.com/in/dana,dana@example.org,Northwind,Lead Nurse,12 Mar 2024'
const ines = 'Inês,Rossi,https://www.linkedin.com/in/ines,,Contoso,Analyst,7-Feb-22'

const form = aContactForm({
  given: 'Dana',
  family: 'Okafor',
  closeness: 3,
  notes: 'Met at the fair',
})

const names = () =>
  store
    .ask('contacts.page', { listing: searching(''), offset: 0, limit: 100 })
    .contacts.map(({ name }) => name)

test('new people are added with all the file says, and found at once', () => {
  const outcome = importBytes(store.context, linkedIn(dana, ines))
  expect(outcome).toMatchObject({ format: 'linkedin', rows: 2, added: 2, merged: 0, skipped: [] })
  expect(outcome.examples[0]).toEqual({
    name: 'Dana Okafor',
    company: 'Northwind',
    position: 'Lead Nurse',
    change: 'add',
    detail: 'New contact',
  })
  const [found] = store.ask('contacts.page', {
    listing: searching('northw dana'),
    offset: 0,
    limit: 10,
  }).contacts
  expect(found).toMatchObject({ company: 'Northwind', position: 'Lead Nurse', email: 'dana@example.org' })
  const { contact, points } = store.ask('contacts.get', { id: found?.id ?? '' })
  expect(contact).toMatchObject({
    source: 'linkedin',
    connectedOn: '2024-03-12',
    createdAt: '2026-11-22T11:00:00Z',
  })
  expect(points.map(({ kind, value }) => [kind, value])).toEqual([
    ['email', 'dana@example.org'],
    ['link', 'https://www.linkedin.com/in/dana'],
  ])
  expect(exportDocument(store.context).imports).toMatchObject([
    { format: 'linkedin', fileName: 'Connections.csv', added: 2, merged: 0, skipped: 0 },
  ])
})

test('the same file again changes nothing and leaves nothing to undo', () => {
  importBytes(store.context, linkedIn(dana, ines))
  const before = visible(store)
  expect(importBytes(store.context, linkedIn(dana, ines))).toMatchObject({
    rows: 2,
    added: 0,
    merged: 0,
    skipped: [
      { row: 5, reason: 'already here' },
      { row: 6, reason: 'already here' },
    ],
  })
  expect(visible(store)).toEqual(before)
  expect(store.ask('planner.history', {}).undo).toBe('Import 2 contacts')
})

test('an address that is known fills what is empty and overwrites nothing', () => {
  const points = [{ kind: 'email' as const, label: 'work', value: 'DANA@example.org' }]
  const { id } = store.ask('contacts.add', { ...form, family: 'Okafor-Lee', points })
  const outcome = importBytes(store.context, linkedIn(dana))
  expect(outcome).toMatchObject({ rows: 1, added: 0, merged: 1, skipped: [] })
  expect(outcome.examples).toMatchObject([
    { change: 'merge', detail: 'Adds link, company, position, and date of connection' },
  ])
  const view = store.ask('contacts.get', { id })
  expect(view).toMatchObject({ name: 'Dana Okafor-Lee', company: { name: 'Northwind' } })
  expect(view.contact).toMatchObject({ position: 'Lead Nurse', notes: 'Met at the fair', source: 'own' })
  expect(view.points.map(({ position, value }) => [position, value])).toEqual([
    [0, 'DANA@example.org'],
    [1, 'https://www.linkedin.com/in/dana'],
  ])
})

test('one name at one company is one person unless an address or profile says otherwise', () => {
  const company = 'northwind'
  store.ask('contacts.add', { ...form, company })
  expect(importBytes(store.context, linkedIn(dana))).toMatchObject({ added: 0, merged: 1 })
  const namesake = 'Dana,Okafor,https://www.linkedin.com/in/dana-2,,Northwind,,'
  expect(importBytes(store.context, linkedIn(namesake))).toMatchObject({ added: 1, merged: 0 })
})

test('a name alone matches nobody', () => {
  store.ask('contacts.add', { ...form, company: 'Contoso' })
  expect(importBytes(store.context, linkedIn('Dana,Okafor,,,,Nurse,'))).toMatchObject({ added: 1, merged: 0 })
  expect(names()).toEqual(['Dana Okafor', 'Dana Okafor'])
})

test('a record with little more than a name is not added a second time', () => {
  const file = linkedIn('Dana,Okafor,,,,,12 Mar 2024', 'Dana,Okafor,,,,,13 Mar 2024', ',,,,,,')
  expect(importBytes(store.context, file)).toMatchObject({ rows: 2, added: 2 })
  expect(importBytes(store.context, file)).toMatchObject({ rows: 2, added: 0, merged: 0 })
})

test('one person twice in a file is added once, with what both lines say', () => {
  const outcome = importBytes(
    store.context,
    linkedIn('Dana,Okafor,,,Northwind,,', dana, 'Dana,Okafor,https://linkedin.com/in/DANA/,d@example.com,,,'),
  )
  expect(outcome).toMatchObject({ rows: 3, added: 1, merged: 2, skipped: [] })
  const [found] = store.ask('contacts.page', { listing: searching(''), offset: 0, limit: 9 }).contacts
  const { points, contact } = store.ask('contacts.get', { id: found?.id ?? '' })
  expect(points.map(({ value }) => value)).toEqual([
    'dana@example.org',
    'https://www.linkedin.com/in/dana',
    'd@example.com',
  ])
  expect(contact).toMatchObject({ position: 'Lead Nurse', connectedOn: '2024-03-12' })
})

test('an address two people share does not make them one when their profiles and names differ', () => {
  const shared = (name: string) =>
    `${name},Lee,https://www.linkedin.com/in/${name},office@example.org,Contoso,,`
  expect(importBytes(store.context, linkedIn(shared('ann'), shared('bob')))).toMatchObject({
    added: 2,
    merged: 0,
  })
  expect(importBytes(store.context, linkedIn(shared('ann'), shared('bob')))).toMatchObject({
    added: 0,
    merged: 0,
  })
})

test('a preview says what the import will do, and writes nothing', () => {
  store.ask('contacts.add', { ...form, company: 'Northwind' })
  const before = visible(store)
  const file = linkedIn(dana, ines, ines, ',,,,x,,')
  const preview = importBytes(store.context, file, { dryRun: true })
  expect(visible(store)).toEqual(before)
  expect(importBytes(store.context, file)).toEqual(preview)
  expect(preview).toMatchObject({ rows: 4, added: 1, merged: 1, skipped: [{ row: 7 }, { row: 8 }] })
})

test('an import is one step of undo and redo, companies and merges with it', () => {
  store.ask('contacts.add', { ...form, company: 'Northwind' })
  const before = visible(store)
  importBytes(store.context, linkedIn(dana, ines))
  const after = visible(store)
  expect(store.ask('planner.undo', {}).label).toBe('Import 2 contacts')
  expect(visible(store)).toEqual(before)
  expect(store.ask('planner.redo', {}).label).toBe('Import 2 contacts')
  expect(visible(store)).toEqual(after)
  store.ask('planner.undo', {})
  store.ask('planner.undo', {})
  expect(names()).toEqual([])
})

test('what was done with imported people is undone before the import, and comes back after it', () => {
  importBytes(store.context, linkedIn(dana, ines))
  const imported = visible(store)
  const [found] = store.ask('contacts.page', { listing: searching('dana'), offset: 0, limit: 9 }).contacts
  store.ask('contacts.edit', {
    id: found?.id ?? '',
    changes: { given: 'Daniela', company: 'Fabrikam' },
  })
  store.ask('contacts.remove', { selection: { kind: 'ids', ids: [found?.id ?? ''] } })
  const removed = visible(store)
  for (let step = 0; step < 2; step += 1) store.ask('planner.undo', {})
  expect(visible(store)).toEqual(imported)
  store.ask('planner.undo', {})
  expect(names()).toEqual([])
  for (let step = 0; step < 3; step += 1) store.ask('planner.redo', {})
  expect(visible(store)).toEqual(removed)
})

test.each([
  ['matching', true],
  ['writing', false],
] as const)('stopped while %s, an import leaves nothing', (stop, dryRun) => {
  store.ask('contacts.add', { ...form, company: 'Northwind' })
  const before = visible(store)
  const lines = Array.from({ length: 1500 }, (_, at) => `Dana,Okafor ${at},,,Company ${at},,`)
  const context = {
    ...store.context,
    progress: ({ phase, done }: { readonly phase: string; readonly done: number }) => {
      if (phase === stop && done >= 1000) throw new AskwellError('cancelled', 'Stopped.')
    },
  }
  expect(() => importBytes(context, linkedIn(dana, ...lines), { dryRun })).toThrow('Stopped.')
  expect(visible(store)).toEqual(before)
  expect(store.ask('planner.history', {}).undo).toBe('Add contact')
})

test.each([
  ['an empty file', '', null, 'This file is empty.'],
  ['another CSV', 'a,b\n1,2\n', null, 'This is not a contacts file'],
  ['another CSV as LinkedIn’s', 'a,b\n1,2\n', 'linkedin', 'no line holds the columns'],
  ['a PDF', '%PDF-1.7', null, 'This is not a contacts file'],
  ['other JSON', '{"a":1}', null, 'not a planner of Askwell'],
  ['broken JSON', '{"a":', null, 'not a planner of Askwell'],
  ['a CSV as a planner', 'a,b', 'askwell', 'not a planner of Askwell'],
] as const)('%s is refused in plain words', (_, content, format, message) => {
  expect(() => importBytes(store.context, content, { format })).toThrow(message)
})

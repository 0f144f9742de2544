import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { everyone } from '../../../domain/contactFilter.ts'
import { PLANNER_FORMAT, PLANNER_VERSION, type PlannerRecords, recordKinds } from '../../../domain/planner.ts'
import { dispatch } from '../../../electron/store/dispatch.ts'
import { anyPlanner } from '../../support/anyPlanner.ts'
import { createStore, type TestStore } from '../../support/createStore.ts'
import { exportDocument } from '../../support/exportDocument.ts'
import { importBytes } from '../../support/importing.ts'
import { visible } from '../../support/visible.ts'

let store: TestStore
beforeEach(() => {
  store = createStore()
})
afterEach(() => store.close())

function exported(from: TestStore): string {
  const path = join(from.folder, 'planner.json')
  dispatch(from.context, 'reader', 'files.export', { path, format: 'askwell', selection: null })
  return readFileSync(path, 'utf8')
}

const json = (records: Partial<Record<keyof PlannerRecords, readonly unknown[]>>) =>
  JSON.stringify({ format: PLANNER_FORMAT, version: PLANNER_VERSION, ...records })

test('any planner survives export and import, byte for byte, and comes and goes as one step', () => {
  fc.assert(
    fc.property(anyPlanner(store.context.db), (records) => {
      const one = createStore()
      const two = createStore()
      try {
        const rows = recordKinds.reduce((sum, kind) => sum + records[kind].length, 0)
        const empty = visible(one)
        expect(importBytes(one.context, json(records))).toMatchObject({
          rows,
          added: rows,
          merged: 0,
          skipped: [],
        })
        const file = exported(one)
        expect(file.endsWith('}\n')).toBe(true)
        const full = visible(one)
        importBytes(two.context, file)
        expect(exported(two)).toBe(file)
        expect(visible(two)).toEqual(full)

        const again = importBytes(one.context, file)
        expect(again).toMatchObject({ rows, added: 0, merged: 0 })
        expect(again.skipped.every(({ reason }) => reason.endsWith('already here'))).toBe(true)
        if (rows === 0) return
        one.ask('planner.undo', {})
        expect(visible(one)).toEqual(empty)
        one.ask('planner.redo', {})
        expect(visible(one)).toEqual(full)
      } finally {
        one.close()
        two.close()
      }
    }),
    { numRuns: 60 },
  )
})

test('the sample survives as well', () => {
  store.ask('planner.addSample', {})
  const file = exported(store)
  const other = createStore()
  importBytes(other.context, file)
  expect(exported(other)).toBe(file)
  other.close()
})

test('what differs from the record here is skipped, and what is new is added', () => {
  store.ask('planner.addSample', {})
  const document = JSON.parse(exported(store))
  const [first, second] = document.companies
  const file = json({
    companies: [{ ...first, name: 'Renamed' }, second, { ...second, id: 'new-company', name: 'New' }],
  })
  expect(importBytes(store.context, file)).toMatchObject({
    rows: 3,
    added: 1,
    skipped: [
      { row: 1, reason: 'companies: differs from the one here' },
      { row: 2, reason: 'companies: already here' },
    ],
  })
  expect(JSON.parse(exported(store)).companies).toContainEqual(first)
  expect(store.ask('companies.suggest', { search: 'New' }).names).toContain('New')
})

test('what a planner adds to people who are here is found, and undone', () => {
  store.ask('planner.addSample', {})
  const before = visible(store)
  const [one, other] = exportDocument(store.context).contacts.map(({ id }) => id)
  const point = {
    id: 'new-point',
    contactId: one,
    position: 9,
    kind: 'email',
    label: '',
    value: 'zz9@example.org',
  }
  const tag = { contactId: other, tag: 'qqtag' }
  importBytes(store.context, json({ contactPoints: [point], contactTags: [tag] }))
  const found = (search: string) => store.ask('contacts.count', { filter: { ...everyone, search } }).total
  expect([found('zz9'), found('qqtag')]).toEqual([1, 1])
  const after = visible(store)
  store.ask('planner.undo', {})
  expect(visible(store)).toEqual(before)
  expect([found('zz9'), found('qqtag')]).toEqual([0, 0])
  store.ask('planner.redo', {})
  expect(visible(store)).toEqual(after)
})

test('a reference that leads nowhere is named, and nothing is changed', () => {
  const file = json({ contactTags: [{ contactId: 'nobody', tag: 'data' }] })
  for (const dryRun of [true, false]) {
    expect(() => importBytes(store.context, file, { dryRun })).toThrow(
      'contactTags[0].contactId refers to a record',
    )
  }
  expect(store.ask('planner.history', {}).undo).toBeNull()
})

test('an option of another decision is refused, whether it is in the file or here', () => {
  const aDecision = (id: string, chosenOptionId: string | null) => ({
    id,
    title: 'Enrol?',
    kind: 'enrol',
    deadline: null,
    known: '',
    target: '',
    chosenOptionId,
    reasons: '',
    decidedOn: null,
    createdAt: '2026-11-20T09:30:00Z',
  })
  const yes = { id: 'yes', decisionId: 'msc', position: 0, text: 'Yes' }
  const stray = /damaged: decisions\[1\]\.chosenOptionId names an option of another decision/
  const both = { decisions: [aDecision('msc', null), aDecision('exam', 'yes')], decisionOptions: [yes] }
  const empty = visible(store)
  expect(() => importBytes(store.context, json(both))).toThrow(stray)
  expect(() => importBytes(store.context, json({ decisions: [aDecision('exam', 'nowhere')] }))).toThrow(
    /decisions\[0\]\.chosenOptionId/,
  )
  expect(visible(store)).toEqual(empty)

  importBytes(store.context, json({ decisions: [aDecision('msc', 'yes')], decisionOptions: [yes] }))
  const full = visible(store)
  expect(() =>
    importBytes(
      store.context,
      json({
        decisions: [aDecision('msc', 'yes'), aDecision('exam', 'yes')],
        decisionOptions: [{ ...yes, decisionId: 'exam' }],
      }),
    ),
  ).toThrow(stray)
  expect(visible(store)).toEqual(full)
})

test('a takeaway about an option of another decision is refused', () => {
  store.ask('planner.addSample', {})
  const planner = JSON.parse(exported(store))
  const takeaways = planner.takeaways.map((takeaway: object, at: number) =>
    at === 2 ? { ...takeaway, optionId: 'sample-option-msc-enrol' } : takeaway,
  )
  const other = createStore()
  const empty = visible(other)
  expect(() => importBytes(other.context, JSON.stringify({ ...planner, takeaways }))).toThrow(
    /damaged: takeaways\[2\]\.optionId names an option of another decision/,
  )
  expect(visible(other)).toEqual(empty)
  other.close()
})

test('a broken record is named, and so is a newer planner', () => {
  const tag = { contactId: 'a', tag: '' }
  expect(() => importBytes(store.context, json({ contactTags: [tag] }))).toThrow(
    'damaged at contactTags[0].tag',
  )
  expect(() => importBytes(store.context, json({ companies: [{ id: 'a' }] }))).toThrow(
    /^This planner is damaged at companies\[0\]\.name: /,
  )
  expect(() => importBytes(store.context, json({ companies: [null] }))).toThrow(
    /^This planner is damaged at companies\[0\]: /,
  )
  const newer = JSON.stringify({ format: PLANNER_FORMAT, version: PLANNER_VERSION + 1 })
  expect(() => importBytes(store.context, newer)).toThrow('newer Askwell')
})

test.each(['evil', '__proto__', 'constructor'])(
  'a list that no planner has, %s, is refused, not lost',
  (name) => {
    const file = json({}).replace('{', `{"${name}": [1],`)
    expect(() => importBytes(store.context, file)).toThrow(`holds “${name}”`)
    expect(store.ask('planner.history', {}).undo).toBeNull()
  },
)

test('a preview of a planner writes nothing', () => {
  store.ask('planner.addSample', {})
  const file = exported(store)
  const other = createStore()
  const preview = importBytes(other.context, file, { dryRun: true })
  expect(other.ask('planner.summary', {})).toMatchObject({ contacts: 0, companies: 0 })
  expect(importBytes(other.context, file)).toEqual(preview)
  expect(preview.examples[0]).toMatchObject({ change: 'add', detail: 'New contact' })
  other.close()
})

test('kinds may stand in any order, in any encoding and with any blanks', () => {
  const layout = fc.record({
    order: fc.shuffledSubarray([...recordKinds, 'format', 'version'], { minLength: recordKinds.length + 2 }),
    indent: fc.constantFrom(0, 2, '\t'),
    encode: fc.constantFrom(
      (text: string) => Buffer.from(text),
      (text: string) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`),
      (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
      (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    ),
  })
  fc.assert(
    fc.property(anyPlanner(store.context.db), layout, (records, { order, indent, encode }) => {
      const one = createStore()
      const two = createStore()
      try {
        const whole = { format: PLANNER_FORMAT, version: PLANNER_VERSION, ...records }
        const turned = Object.fromEntries(order.map((name) => [name, Reflect.get(whole, name)]))
        const outcome = importBytes(one.context, json(records))
        const file = encode(JSON.stringify(turned, null, indent))
        expect(importBytes(two.context, file, { dryRun: true })).toEqual(outcome)
        expect(importBytes(two.context, file)).toEqual(outcome)
        expect(exported(two)).toBe(exported(one))
        expect(visible(two)).toEqual(visible(one))
      } finally {
        one.close()
        two.close()
      }
    }),
    { numRuns: 40 },
  )
})

test('of a kind that comes twice the last counts, and of a record that does the first', () => {
  const tag = (name: string) => ({ contactId: 'any-1', tag: name })
  store.ask('planner.addSample', {})
  const [contact] = JSON.parse(exported(store)).contacts
  const other = createStore()
  const person = { ...contact, id: 'any-1', companyId: null, introducedById: null, importId: null }
  const file = json({
    contacts: [person, { ...person, given: 'Someone else' }, person],
    contactTags: [tag('one'), tag('one')],
  }).replace('{', '{"contactTags": [7],')
  expect(importBytes(other.context, file)).toMatchObject({
    rows: 5,
    added: 2,
    skipped: [
      { row: 2, reason: 'contacts: differs from the one here' },
      { row: 3, reason: 'contacts: already here' },
      { row: 2, reason: 'contactTags: already here' },
    ],
  })
  expect(exportDocument(other.context)).toMatchObject({ contacts: [person], contactTags: [tag('one')] })
  other.close()
})

const notes = (text: string) => `{"format":"askwell-planner","version":1,"companies":[{"notes":${text}}]}`

test.each([
  ['cut off', '{"format":"askwell-planner","version":1,"companies":[{"id":"a"', /not a planner/],
  ['with more behind it', `${'{"format":"askwell-planner","version":1}'} {}`, /not a planner/],
  ['with a comma too many', '{"format":"askwell-planner","version":1,"companies":[null,]}', /not a planner/],
  ['nested 100,000 deep', notes('['.repeat(100_000) + ']'.repeat(100_000)), /companies\[0\]: This is longer/],
  ['nested without end', notes('['.repeat(1_000_000)), /not a planner/],
  ['of a million fields', notes(`{${'"a":0,'.repeat(1_000_000)}"a":0}`), /companies\[0\]: This is longer/],
  ['with an endless number', notes('9'.repeat(1_000_000)), /damaged at companies\[0\]\./],
  ['with half a character', notes('"\\ud83d"'), /damaged at companies\[0\]\./],
  ['with a prototype', notes('"","__proto__":{"id":"a"}'), /damaged at companies\[0\]/],
  ['with a prototype for a list', '{"format":"askwell-planner","version":1,"__proto__":[]}', /“__proto__”/],
  ['without a list', '{"format":"askwell-planner","version":1,"companies":{}}', /companies is not a list/],
  ['of no version', '{"format":"askwell-planner","version":1.5}', /not a planner/],
])('a planner %s is refused in one sentence', (_, text, message) => {
  const before = visible(store)
  for (const dryRun of [true, false]) {
    expect(() => importBytes(store.context, text, { dryRun })).toThrow(message)
  }
  expect(visible(store)).toEqual(before)
})

test('a record that refers to a later one is taken; one that refers to nobody is named by its place', () => {
  store.ask('planner.addSample', {})
  const [contact] = JSON.parse(exported(store)).contacts
  const person = (id: string, introducedById: string | null) => ({
    ...contact,
    id,
    companyId: null,
    introducedById,
  })
  const file = (...contacts: readonly unknown[]) => json({ contacts })
  expect(() => importBytes(store.context, file(contact, person('a', 'b'), person('b', 'gone')))).toThrow(
    'contacts[2].introducedById refers to a record',
  )
  expect(importBytes(store.context, file(person('a', 'b'), person('b', 'a')))).toMatchObject({ added: 2 })
})

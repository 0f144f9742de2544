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

import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CsvField } from '../../../domain/csvMapping.ts'
import { createStore, type TestStore } from '../../support/createStore.ts'
import { importBytes } from '../../support/importing.ts'

let now = new Date('2026-11-22T11:00:00Z')
let store: TestStore
beforeEach(() => {
  store = createStore({ now: () => now })
})
afterEach(() => store.close())

const file = 'Name,Mail,Stand\nDana Okafor,dana@example.org,north hall\n'
const mapping = (...columns: readonly CsvField[]) => ({ columns: [...columns] })
const fieldsOf = (content: string) =>
  importBytes(store.context, content, { dryRun: true }).table?.columns.map(({ field }) => field)
const remembered = () => store.context.db.prepare('select header from csv_mappings').pluck().all()

test('how a table was read is remembered by its header, whatever its case, and used the next time', () => {
  expect(fieldsOf(file)).toEqual(['name', 'email', 'keep'])
  importBytes(store.context, file, { mapping: mapping('name', 'email', 'tags') })
  expect(store.ask('contacts.facets', {}).tags).toEqual([{ tag: 'north hall', count: 1 }])
  expect(fieldsOf('NAME,mail,Stand\nAnn Lee,ann@example.org,south hall\n')).toEqual(['name', 'email', 'tags'])
  expect(fieldsOf('Name,Mail,Booth\nAnn Lee,ann@example.org,south hall\n')).toEqual(['name', 'email', 'keep'])
})

test('a preview remembers nothing, and what is asked for goes before what is remembered', () => {
  importBytes(store.context, file, { mapping: mapping('name', 'email', 'tags'), dryRun: true })
  expect(fieldsOf(file)).toEqual(['name', 'email', 'keep'])
  importBytes(store.context, file, { mapping: mapping('name', 'email', 'tags') })
  const asked = importBytes(store.context, file, { mapping: mapping('name', 'email', 'skip'), dryRun: true })
  expect(asked.table?.columns.at(2)?.field).toBe('skip')
})

test('undoing an import does not forget how it was read', () => {
  importBytes(store.context, file, { mapping: mapping('name', 'email', 'location') })
  store.ask('planner.undo', {})
  expect(fieldsOf(file)).toEqual(['name', 'email', 'location'])
})

test('a table without names of columns is not remembered', () => {
  const bare = 'Dana Okafor,dana@example.org,north hall\nAnn Lee,ann@example.org,south hall\n'
  importBytes(store.context, bare, { mapping: mapping('name', 'email', 'tags') })
  expect(remembered()).toEqual([])
})

test('the 50 used last are kept', () => {
  const use = (at: number) => {
    now = new Date(now.getTime() + 1000)
    importBytes(store.context, `Name,Mail,Own ${at}\nDana Okafor,dana@example.org,x\n`)
  }
  for (let at = 0; at < 50; at += 1) use(at)
  use(1)
  use(50)
  use(51)
  expect(remembered()).toHaveLength(50)
  expect(remembered()).toContain('name\nmail\nown 1')
  expect(remembered()).not.toContain('name\nmail\nown 0')
  expect(remembered()).not.toContain('name\nmail\nown 2')
})

test('a remembered text that says nothing is passed over', () => {
  importBytes(store.context, file, { mapping: mapping('name', 'email', 'tags') })
  for (const damaged of ['', '{', '{"columns":["nonsense"]}', '{"columns":["name"]}']) {
    store.context.db.prepare('update csv_mappings set mapping = ?').run(damaged)
    expect(fieldsOf(file)).toEqual(['name', 'email', 'keep'])
  }
})

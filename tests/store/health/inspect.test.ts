import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inspect } from '../../../electron/store/health/inspect.ts'
import { migrations } from '../../../electron/store/migrations/all.ts'
import { plannerFile } from '../../../electron/store/planner/place.ts'
import { createStore } from '../../support/createStore.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-inspect-'))
  file = plannerFile(folder)
})
afterEach(() => rmSync(folder, { recursive: true }))

function makeSample(): void {
  const store = createStore({ folder })
  store.ask('planner.addSample', {})
  store.close()
}

/** Changes the planner as a person with a database tool can. */
function alter(sql: string): void {
  const db = new Database(file)
  db.exec(sql)
  db.close()
}

const fixture = (schema: number) =>
  gunzipSync(readFileSync(join(import.meta.dirname, `../../fixtures/planners/schema-${schema}.sqlite.gz`)))

test('a planner is sound, with its counts', () => {
  makeSample()
  expect(inspect(file)).toEqual({
    kind: 'sound',
    schema: migrations.length,
    counts: { contacts: 40, interviews: 6 },
  })
})

test('so is one whose last changes still stand in its journal alone', () => {
  const store = createStore({ folder })
  store.ask('planner.addSample', {})
  const copy = join(folder, 'copy.sqlite')
  for (const end of ['', '-wal']) writeFileSync(`${copy}${end}`, readFileSync(`${file}${end}`))
  store.close()
  const before = readFileSync(copy)
  expect(inspect(copy)).toMatchObject({ kind: 'sound', counts: { contacts: 40 } })
  expect(readFileSync(copy).equals(before)).toBe(true)
  expect(existsSync(`${copy}-wal`)).toBe(true)
})

test.each([
  { schema: 1, contacts: 41 },
  { schema: 2, contacts: 40 },
])('a planner of the released schema $schema is sound', ({ schema, contacts }) => {
  writeFileSync(file, fixture(schema))
  expect(inspect(file)).toMatchObject({ kind: 'sound', schema, counts: { contacts } })
})

test('looking leaves nothing behind', () => {
  makeSample()
  const before = readFileSync(file)
  inspect(file)
  expect(readFileSync(file).equals(before)).toBe(true)
  for (const end of ['-wal', '-shm', '-journal']) expect(existsSync(`${file}${end}`)).toBe(false)
})

test('what no planner can be is damaged, and says why', () => {
  const problems = (content: Uint8Array | string) => {
    writeFileSync(file, content)
    return inspect(file)
  }
  expect(problems('')).toEqual({ kind: 'damaged', problems: ['The file is empty.'] })
  expect(problems('Dear diary, today I met Dana.'.repeat(200))).toEqual({
    kind: 'damaged',
    problems: ['The file is no planner, or its beginning is destroyed.'],
  })
  rmSync(file)
  expect(inspect(file)).toEqual({ kind: 'damaged', problems: ['The file cannot be read.'] })
  expect(inspect(folder)).toEqual({ kind: 'damaged', problems: ['The file cannot be read.'] })
})

test('a database of another program is foreign', () => {
  alter("create table recipes (name text); insert into recipes values ('bread')")
  expect(inspect(file)).toEqual({ kind: 'foreign' })
})

test('a planner of a newer Askwell is newer', () => {
  makeSample()
  alter(`pragma user_version = ${migrations.length + 1}`)
  expect(inspect(file)).toEqual({ kind: 'newer' })
})

test('a planner that lost its mark is damaged, not somebody else’s', () => {
  makeSample()
  alter('pragma application_id = 7')
  expect(inspect(file)).toMatchObject({ kind: 'damaged', problems: [expect.stringContaining('mark')] })
})

test.each([
  ['a trigger', 'create trigger extra after insert on contacts begin delete from contacts; end'],
  ['a view', 'create view extra as select * from contacts'],
  ['an index', 'create index extra on contacts(notes)'],
  ['a table', 'create table extra (a)'],
  ['a column', 'alter table contacts add column spare text'],
  ['a table less', 'drop table settings'],
  ['an index less', 'drop index follow_ups_due'],
  ['an older schema', 'pragma user_version = 2'],
])('%s that Askwell did not make is damage', (_, sql) => {
  makeSample()
  alter(sql)
  expect(inspect(file)).toEqual({
    kind: 'damaged',
    problems: ['The tables in the file are not those that Askwell makes.'],
  })
})

test('a record that refers to none is damage', () => {
  makeSample()
  alter(
    'pragma foreign_keys = off; delete from companies where id = (select company_id from contacts limit 1)',
  )
  expect(inspect(file)).toMatchObject({ kind: 'damaged', problems: [expect.stringContaining('refer')] })
})

test('an index that lacks a row is damage', () => {
  makeSample()
  const forgetting = openUnsafe()
  const entry = forgetting.prepare("select * from sqlite_schema where name = 'follow_ups_due'").raw().get()
  forgetting.exec("delete from sqlite_schema where name = 'follow_ups_due'")
  forgetting.close()
  const writing = openUnsafe()
  writing.exec("update follow_ups set due_at = '2020-01-01T00:00:00Z'")
  writing.prepare('insert into sqlite_schema values (?, ?, ?, ?, ?)').run(entry)
  writing.close()
  expect(inspect(file)).toMatchObject({
    kind: 'damaged',
    problems: expect.arrayContaining([expect.stringContaining('follow_ups_due')]),
  })
})

/** A connection that may change what the file declares behind SQLite's back. */
function openUnsafe(): Database.Database {
  const db = new Database(file)
  db.unsafeMode()
  db.pragma('writable_schema = on')
  return db
}

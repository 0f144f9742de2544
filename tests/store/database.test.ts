import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, expect, test } from 'vitest'
import { APPLICATION_ID, openDatabase } from '../../electron/store/database.ts'
import { migrate } from '../../electron/store/migrate.ts'
import { migrations } from '../../electron/store/migrations/all.ts'
import { openPlanner } from '../../electron/store/planner/open.ts'
import { plannerFile } from '../../electron/store/planner/place.ts'
import { createStore, type TestStore } from '../support/createStore.ts'

let store: TestStore | undefined
afterEach(() => {
  store?.close()
  store = undefined
})

const pragmas = (db: TestStore['context']['db']) =>
  Object.fromEntries(
    [
      'journal_mode',
      'synchronous',
      'foreign_keys',
      'trusted_schema',
      'cell_size_check',
      'application_id',
      'user_version',
    ].map((name) => [name, db.pragma(name, { simple: true })]),
  )

const exact = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  application_id: APPLICATION_ID,
  user_version: migrations.length,
}

test('every pragma is exact on a new file and on the next open', () => {
  store = createStore()
  expect(pragmas(store.context.db)).toEqual(exact)
  const again = openDatabase(plannerFile(store.folder), 'write')
  expect(pragmas(again)).toEqual(exact)
  again.close()
})

test('every table of records is STRICT', () => {
  store = createStore()
  const loose = store.context.db
    .prepare(
      "select name from pragma_table_list where type = 'table' and strict = 0 and name not like 'sqlite_%' order by name",
    )
    .pluck()
    .all()
  expect(loose).toEqual(['change_session', 'stale_contacts'])
})

test('the file holds no trigger and no view: nothing in it runs by itself', () => {
  store = createStore()
  const found = store.context.db
    .prepare("select count(*) from sqlite_schema where type in ('trigger', 'view')")
    .pluck()
  expect(found.get()).toBe(0)
})

test('a file of a newer Askwell is refused', () => {
  store = createStore()
  const { db } = store.context
  db.pragma(`user_version = ${migrations.length + 1}`)
  expect(() => migrate(db)).toThrow('newer Askwell')
})

test('a database of something else is refused', () => {
  store = createStore()
  const { db } = store.context
  db.pragma('application_id = 7')
  expect(() => migrate(db)).toThrow('not a planner of Askwell')
})

test('a database of something else is left as it was, to the byte, and can be opened by its own program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-foreign-'))
  const file = plannerFile(folder)
  const foreign = new Database(file)
  foreign.exec("create table recipes (name text); insert into recipes values ('bread')")
  foreign.close()
  const before = readFileSync(file)
  expect(() => openPlanner(folder)).toThrow('not a planner of Askwell')
  const again = new Database(file)
  again.exec('begin exclusive; rollback')
  again.close()
  expect(readFileSync(file).equals(before)).toBe(true)
  rmSync(folder, { recursive: true })
})

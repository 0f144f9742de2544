import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { APPLICATION_ID, type Connection, openDatabase } from '../../electron/store/database.ts'
import { migrations } from '../../electron/store/migrations/all.ts'
import { closePlanner } from '../../electron/store/planner/close.ts'
import { type OpenPlanner, openPlanner } from '../../electron/store/planner/open.ts'
import { plannerFile } from '../../electron/store/planner/place.ts'

let folder: string
let planner: OpenPlanner
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-pragmas-'))
  planner = openPlanner(folder)
})
afterEach(() => {
  closePlanner(planner, true)
  rmSync(folder, { recursive: true })
})

const exact = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  application_id: APPLICATION_ID,
  user_version: migrations.length,
}

const pragmas = (db: Connection) =>
  Object.fromEntries(Object.keys(exact).map((name) => [name, db.pragma(name, { simple: true })]))

/** Twice: SQLite's own defaults are not the same for a new file and for one that is opened again. */
function reopen(): void {
  closePlanner(planner, true)
  planner = openPlanner(folder)
}

test('every pragma is exact for the connection that writes, in a new file and each time it is opened again', () => {
  expect(pragmas(planner.db)).toEqual(exact)
  reopen()
  expect(pragmas(planner.db)).toEqual(exact)
  reopen()
  expect(pragmas(planner.db)).toEqual(exact)
})

test('so it is for the connection that reads beside it, and that one cannot write', () => {
  reopen()
  const reader = openDatabase(plannerFile(folder), 'read')
  expect(pragmas(reader)).toEqual(exact)
  expect(() => reader.exec('delete from contacts')).toThrow('readonly')
  reader.close()
})

test('every table of the file is STRICT, but those of the search index, which are SQLite’s own', () => {
  const loose = planner.db
    .prepare(
      "select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%'",
    )
    .pluck()
  expect(loose.all()).toEqual([])
})

test('the file holds no trigger and no view: nothing in it runs by itself', () => {
  const found = planner.db.prepare("select count(*) from sqlite_schema where type in ('trigger', 'view')")
  expect(found.pluck().get()).toBe(0)
})

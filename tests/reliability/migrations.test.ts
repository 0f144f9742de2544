import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listBackups } from '../../electron/store/backups/list.ts'
import { inspect } from '../../electron/store/health/inspect.ts'
import { migrations } from '../../electron/store/migrations/all.ts'
import { openPlanner } from '../../electron/store/planner/open.ts'
import { plannerFile } from '../../electron/store/planner/place.ts'
import { createStore } from '../support/createStore.ts'
import { exportDocument } from '../support/exportDocument.ts'
import { interruptMigration, leaveMigration, pointsFrom } from '../support/interruptMigration.ts'
import { torture } from '../support/torture.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-migrations-'))
  file = plannerFile(folder)
})
afterEach(() => {
  leaveMigration()
  rmSync(folder, { recursive: true })
})

/** Schemas before today's. That each opens with all that it held shows `tests/store/upgrade.test.ts`. */
const older = Array.from({ length: migrations.length - 1 }, (_, at) => at + 1)
/** The oldest goes through every migration. */
const killed = torture ? older : [1]

function placeOld(schema: number): void {
  rmSync(folder, { recursive: true })
  folder = mkdtempSync(join(tmpdir(), 'askwell-migrations-'))
  file = plannerFile(folder)
  const path = join(import.meta.dirname, `../fixtures/planners/schema-${schema}.sqlite.gz`)
  writeFileSync(file, gunzipSync(readFileSync(path)), { mode: 0o600 })
}

const sum = () => createHash('sha256').update(readFileSync(file)).digest('hex')

/** All records, after bringing the planner to the newest schema if need be. */
function upgraded(): unknown {
  const store = createStore({ folder })
  try {
    expect(store.context.db.pragma('user_version', { simple: true })).toBe(migrations.length)
    return exportDocument(store.context)
  } finally {
    store.close()
  }
}

const pointsOf = (schema: number) => Array.from({ length: pointsFrom(schema) }, (_, at) => at)

test.each(older)('from schema %i, a migration that fails anywhere leaves the file as it was', (schema) => {
  placeOld(schema)
  const records = upgraded()
  for (const failing of pointsOf(schema)) {
    placeOld(schema)
    const before = sum()
    interruptMigration((point) => {
      if (point === failing) throw new Error(`fails at ${failing}`)
    })
    expect(() => openPlanner(folder)).toThrow(`fails at ${failing}`)
    leaveMigration()
    // The last point comes when all is done: what is left then is to be a planner of today.
    if (failing < pointsFrom(schema) - 1) expect([failing, sum()]).toEqual([failing, before])
    expect(upgraded()).toEqual(records)
  }
})

test.each(killed)(
  'from schema %i, a migration that is killed anywhere leaves the file as it was',
  (schema) => {
    placeOld(schema)
    const records = upgraded()
    const migrator = join(import.meta.dirname, '../support/migrateAndDie.ts')
    for (const point of pointsOf(schema)) {
      placeOld(schema)
      const before = sum()
      const { signal } = spawnSync(process.execPath, [migrator, folder, String(point)])
      expect([point, signal, sum()]).toEqual([point, 'SIGKILL', before])
      expect(upgraded()).toEqual(records)
    }
  },
)

test.each(older)('before schema %i is left, there is a backup of it', (schema) => {
  placeOld(schema)
  const contacts = inspect(file)
  upgraded()
  const [backup, ...others] = listBackups(folder)
  expect(others).toEqual([])
  expect(backup).toMatchObject({ reason: 'before-migration' })
  expect(inspect(backup?.path ?? '')).toEqual(contacts)
})

test('a planner of an older schema that is not sound is not migrated', () => {
  placeOld(1)
  const db = new Database(file)
  db.exec(
    'pragma foreign_keys = off; delete from companies where id = (select company_id from contacts limit 1)',
  )
  db.close()
  const before = sum()
  expect(() => openPlanner(folder)).toThrow(expect.objectContaining({ code: 'planner-damaged' }))
  expect(sum()).toBe(before)
  expect(listBackups(folder)).toEqual([])
})

test('where no backup can be made, nothing is migrated', () => {
  placeOld(1)
  writeFileSync(join(folder, 'backups'), 'a file where the folder should be')
  const before = sum()
  expect(() => openPlanner(folder)).toThrow(expect.objectContaining({ code: 'unwritable-file' }))
  expect(sum()).toBe(before)
})

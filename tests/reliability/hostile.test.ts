import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { words } from '../../domain/words/words.ts'
import { openDatabase } from '../../electron/store/database.ts'
import { inspect } from '../../electron/store/health/inspect.ts'
import { openPlanner } from '../../electron/store/planner/open.ts'
import { plannerFile } from '../../electron/store/planner/place.ts'
import { createStore } from '../support/createStore.ts'
import { samplePlanner } from '../support/samplePlanner.ts'

let sample: Buffer
beforeAll(() => {
  const folder = samplePlanner()
  sample = readFileSync(plannerFile(folder))
  rmSync(folder, { recursive: true })
})

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-hostile-'))
  file = plannerFile(folder)
  writeFileSync(file, sample)
})
afterEach(() => rmSync(folder, { recursive: true }))

/**
 * Changes the planner as whoever wrote a hostile one would. Askwell knows no function `hostile`: where it ran what calls
 * it, SQLite would say so.
 */
function alter(...steps: readonly string[]): void {
  for (const sql of steps) {
    const db = new Database(file)
    db.function('hostile', { deterministic: true }, () => 'called')
    // Without this, SQLite keeps what a file declares from being written by hand.
    db.unsafeMode()
    db.pragma('writable_schema = on')
    db.exec(sql)
    db.close()
  }
}

const declare = (name: string, from: string, to: string) =>
  `update sqlite_schema set sql = replace(sql, '${from}', '${to}') where name = '${name}'`

const hostileFiles: readonly (readonly [string, readonly string[]])[] = [
  ['a trigger', ['create trigger t after update on derived_state begin delete from contacts; end']],
  [
    'a trigger on a virtual table’s rows',
    ['create trigger t after insert on contact_search_data begin select hostile(); end'],
  ],
  ['a view', ['create view v as select hostile() as found']],
  [
    'a view in a table’s place',
    ['drop table reminders_shown', 'create view reminders_shown as select hostile() as key, 1 as at'],
  ],
  [
    'a view with a trigger in a table’s place',
    [
      'drop table csv_mappings',
      `create view csv_mappings as select 'a' as header, 'b' as mapping, 'c' as used_at;
       create trigger t instead of insert on csv_mappings begin delete from contacts; end`,
    ],
  ],
  ['a table with a default', ['create table extra (a text, b text default (hostile()))']],
  ['a table with a check', ["create table extra (a text check (hostile() <> 'no'))"]],
  [
    'a column with a default',
    [declare('settings', 'value text not null', 'value text not null default (hostile())')],
  ],
  [
    'a column with a check',
    [declare('settings', 'value text not null', 'value text not null check (hostile() is not null)')],
  ],
  [
    'a generated column',
    ['alter table settings add column made text generated always as (hostile()) virtual'],
  ],
  ['an index on an expression', ['create index i on contacts(hostile())']],
  ['an index where an expression holds', ["create index i on contacts(notes) where hostile() = 'called'"]],
  ['an index by another name', [declare('contacts_company', 'company_id is not null', 'company_id is null')]],
  [
    'a virtual table of another module',
    ["insert into sqlite_schema values ('table', 'v', 'v', 0, 'create virtual table v using hostile(a)')"],
  ],
  ['a search index of another kind', [declare('contact_names', 'detail = none', 'detail = full')]],
  [
    'a table twice',
    [
      "insert into sqlite_schema select type, name || '2', name || '2', rootpage, replace(sql, 'settings', 'settings2') from sqlite_schema where name = 'settings'",
    ],
  ],
  ['statistics that steer the planner of queries', ['analyze']],
]

test.each(hostileFiles)('%s is refused, and runs nothing', (_, steps) => {
  alter(...steps)
  const before = readFileSync(file)
  const { otherSchema, broken } = words.health
  // SQLite itself refuses what no file should declare.
  expect([[otherSchema], [broken]]).toContainEqual(Object(inspect(file)).problems)
  expect(() => openPlanner(folder)).toThrow(expect.objectContaining({ code: 'planner-damaged' }))
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('what a file declares may call nothing of ours, should it be looked at all the same', () => {
  alter("create view v as select fold('x') as found")
  const db = openDatabase(file, 'read')
  expect(() => db.prepare('select found from v').get()).toThrow('unsafe use of fold()')
  db.close()
})

test.each(['sqlite_schema', 'settings', 'contacts; drop table contacts'])(
  'an undo log that names %s undoes nothing',
  (table) => {
    alter(
      `insert into undo_steps (id, label, at) values (9999, 'Undo me', '2026-11-22T11:00:00Z');
       insert into undo_changes (step_id, record_table, operation, record_row) values (9999, '${table}', 'insert', 1)`,
    )
    const store = createStore({ folder })
    const all = () => store.context.db.prepare('select count(*) from sqlite_schema').pluck().get()
    const before = all()
    expect(() => store.ask('planner.undo', {})).toThrow('names a table that holds no records')
    expect(all()).toBe(before)
    expect(store.ask('planner.summary', {})).toMatchObject({ contacts: 40 })
    store.close()
  },
)

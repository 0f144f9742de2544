import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '../../../domain/milliseconds.ts'
import { makeDueBackup } from '../../../electron/store/backups/due.ts'
import { listBackups } from '../../../electron/store/backups/list.ts'
import { makeBackup } from '../../../electron/store/backups/make.ts'
import { planMark } from '../../../electron/store/backups/mark.ts'
import { command } from '../../support/commands.ts'
import { createStore, TEST_NOW, type TestStore } from '../../support/createStore.ts'
import { exportDocument } from '../../support/exportDocument.ts'

const start = Date.parse(TEST_NOW)
let store: TestStore
let now: number

beforeEach(() => {
  now = start
  store = createStore({ now: () => new Date(now) })
})

afterEach(() => store.close())

const look = () => makeDueBackup(store.context.db, store.folder, new Date(now))
const change = () => store.ask('settings.change', { paper: now % 2 === 0 ? 'A4' : 'Letter' })

describe('a backup by the clock', () => {
  test('is made of a planner in which something was done', () => {
    expect(look()).toEqual({ made: null, missed: null, nextAt: null })
    store.ask('planner.addSample', {})
    expect(look().made).toMatchObject({ reason: 'regular', contacts: 40 })
  })

  test('waits until half an hour after the last one, whatever that was made for', () => {
    store.ask('planner.addSample', {})
    makeBackup(store.context.db, store.folder, 'before-import', new Date(now))
    now += MINUTE
    change()
    expect(look()).toEqual({ made: null, missed: null, nextAt: start + 30 * MINUTE })
    now = start + 30 * MINUTE - 1
    expect(look().made).toBeNull()
    now = start + 30 * MINUTE
    expect(look().made?.at).toBe(new Date(now).toISOString())
  })

  test('is not made again before the next change', () => {
    store.ask('planner.addSample', {})
    look()
    now += 5 * DAY
    expect(look()).toEqual({ made: null, missed: null, nextAt: null })
  })

  test('sees what was changed in an earlier session', () => {
    const folder = join(store.folder, 'planner')
    const first = createStore({ folder })
    first.ask('planner.addSample', {})
    makeDueBackup(first.context.db, folder, new Date(now))
    first.ask('settings.change', { paper: 'Letter' })
    first.close()
    now += HOUR
    const second = createStore({ folder })
    const due = makeDueBackup(second.context.db, folder, new Date(now))
    second.close()
    expect(due.made?.contacts).toBe(40)
  })

  test('is made although a wrong clock dated one into the future, and not twice', () => {
    store.ask('planner.addSample', {})
    makeBackup(store.context.db, store.folder, 'regular', new Date(now + 5 * DAY))
    change()
    expect(look().made).not.toBeNull()
    now += HOUR
    expect(look().made).toBeNull()
    expect(listBackups(store.folder).length).toBe(2)
  })
})

describe('what is a change', () => {
  test('not which reminders were shown', () => {
    store.ask('planner.addSample', {})
    const before = planMark(store.context.db)
    store.ask('reminders.shown', { keys: ['thanks x'] })
    expect(planMark(store.context.db)).toBe(before)
  })

  test('anything else, undo and redo included, also within one moment of the clock', () => {
    const step = fc.oneof(
      { weight: 6, arbitrary: command },
      { weight: 1, arbitrary: fc.constant(({ ask }: TestStore) => ask('planner.undo', {})) },
      { weight: 1, arbitrary: fc.constant(({ ask }: TestStore) => ask('planner.redo', {})) },
    )
    let changes = 0
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const planner = createStore()
        try {
          planner.ask('planner.addSample', {})
          let before = [planMark(planner.context.db), exportDocument(planner.context)] as const
          for (const take of steps) {
            take(planner)
            const after = [planMark(planner.context.db), exportDocument(planner.context)] as const
            if (after[0] === before[0]) expect(after[1]).toEqual(before[1])
            else changes += 1
            before = after
          }
        } finally {
          planner.close()
        }
      }),
      { numRuns: 6 },
    )
    expect(changes).toBeGreaterThan(10)
  })

  test('settings and how a table’s columns are read', () => {
    const marks = [planMark(store.context.db)]
    store.ask('settings.change', { paper: 'Letter' })
    marks.push(planMark(store.context.db))
    store.context.db.exec("insert into csv_mappings values ('a,b', '{}', '2026-11-22T11:00:00Z')")
    marks.push(planMark(store.context.db))
    expect(new Set(marks).size).toBe(3)
  })
})

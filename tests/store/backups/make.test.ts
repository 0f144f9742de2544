import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type BackupReason, backupName } from '../../../domain/backups.ts'
import { DAY, MINUTE } from '../../../domain/milliseconds.ts'
import { words } from '../../../domain/words/words.ts'
import { copyPlanner } from '../../../electron/store/backups/copy.ts'
import { backupsFolder, folderWithin, keepBackupsFolder } from '../../../electron/store/backups/folder.ts'
import { listBackups } from '../../../electron/store/backups/list.ts'
import { makeBackup } from '../../../electron/store/backups/make.ts'
import { openDatabase } from '../../../electron/store/database.ts'
import { inspect } from '../../../electron/store/health/inspect.ts'
import { createStore, TEST_NOW, type TestStore } from '../../support/createStore.ts'
import { exportDocument } from '../../support/exportDocument.ts'
import { aContactForm } from '../../support/forms.ts'

let store: TestStore
const now = new Date(TEST_NOW)

beforeEach(() => {
  store = createStore()
  store.ask('planner.addSample', {})
})

afterEach(() => store.close())

const make = (reason: BackupReason = 'asked', at: Date = now) =>
  makeBackup(store.context.db, store.folder, reason, at)

/** Changes the planner right before and right after it is copied, once. */
function whileCopying(after: () => unknown, before: () => unknown = () => {}): void {
  const { db } = store.context
  const prepare = db.prepare.bind(db)
  let isDone = false
  db.prepare = ((sql: string) => {
    const found = prepare(sql)
    if (!sql.startsWith('vacuum')) return found
    return {
      run: (path: string) => {
        before()
        found.run(path)
        if (!isDone) after()
        isDone = true
      },
    }
  }) as typeof prepare
}

/** The planner that a backup holds, opened as one. */
function documentIn(path: string): unknown {
  const folder = join(store.folder, 'opened')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'planner.sqlite'), readFileSync(path))
  const opened = createStore({ folder })
  try {
    return exportDocument(opened.context)
  } finally {
    opened.close()
    rmSync(folder, { recursive: true })
  }
}

describe('a backup', () => {
  test('holds the whole planner, in one file', () => {
    const backup = make()
    const { contacts, interviews } = store.ask('planner.summary', {})
    expect(backup).toMatchObject({ at: now.toISOString(), reason: 'asked', contacts, interviews })
    expect(inspect(backup.path)).toEqual({
      kind: 'sound',
      schema: expect.any(Number),
      counts: { contacts, interviews },
    })
    expect(documentIn(backup.path)).toEqual(exportDocument(store.context))
    expect(readdirSync(backupsFolder(store.folder))).toEqual([basename(backup.path)])
    expect(listBackups(store.folder)).toEqual([backup])
  })

  test('can be read by its owner alone', () => {
    const { path } = make()
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(backupsFolder(store.folder)).mode & 0o777).toBe(0o700)
  })

  test('of the same moment as another is another file', () => {
    make()
    make()
    expect(new Set(listBackups(store.folder).map(({ at }) => at)).size).toBe(2)
  })

  test('is made beside a transaction of the writer and holds what was there before', () => {
    const reader = openDatabase(store.context.db.name, 'read')
    const before = exportDocument(store.context)
    store.context.db.exec('begin immediate')
    store.context.db.exec('delete from interviews')
    const backup = makeBackup(reader, store.folder, 'regular', now)
    store.context.db.exec('rollback')
    reader.close()
    expect(documentIn(backup.path)).toEqual(before)
  })

  test('made while someone types counts, whatever came in between', () => {
    const add = () => store.ask('contacts.add', aContactForm({ given: 'Ida' }))
    whileCopying(add)
    expect(make().contacts).toBe(40)
    expect(make().contacts).toBe(41)
    // In again and out: the copy has more than there is before and after, so it is made anew.
    let copies = 0
    whileCopying(
      () => store.ask('planner.undo', {}),
      () => {
        if (copies === 0) add()
        copies += 1
      },
    )
    expect(make().contacts).toBe(41)
    expect(copies).toBe(2)
  })

  test('of a planner whose references dangle is none', () => {
    store.context.db.pragma('foreign_keys = off')
    store.context.db.exec("update contacts set company_id = 'nobody' where row = 1")
    expect(() => make()).toThrow(words.backups.unverified)
    expect(readdirSync(backupsFolder(store.folder))).toEqual([])
  })
})

describe('what lies in the folder', () => {
  test('the draft of a backup that was killed is removed by the next', () => {
    const first = make()
    const draft = `${first.path.replace('asked', 'regular')}.askwell-part`
    writeFileSync(draft, 'half')
    expect(listBackups(store.folder)).toEqual([first])
    make()
    expect(existsSync(draft)).toBe(false)
  })

  test('nothing that is not named as ours is touched', () => {
    const folder = backupsFolder(store.folder)
    make('regular', new Date(now.getTime() - 900 * DAY))
    const strange = ['planner.sqlite', 'notes.txt', 'askwell-2020.sqlite', 'x.askwell-part']
    for (const name of strange) writeFileSync(join(folder, name), 'mine')
    make()
    expect(strange.filter((name) => readFileSync(join(folder, name), 'utf8') !== 'mine')).toEqual([])
    expect(listBackups(store.folder).length).toBe(2)
  })

  test('one that cannot be read is listed as such, is never removed and takes no other’s place', () => {
    const old = new Date(now.getTime() - 100 * DAY)
    const good = make('regular', old)
    const bad = make('regular', new Date(old.getTime() + MINUTE))
    writeFileSync(bad.path, readFileSync(bad.path).fill(0, 0, 4096))
    make()
    const listed = listBackups(store.folder)
    expect(listed.map(({ path }) => path)).toContain(good.path)
    expect(listed.find(({ path }) => path === bad.path)).toMatchObject({ contacts: null, interviews: null })
  })

  test('what is not kept any more goes', () => {
    const old = now.getTime() - 100 * DAY
    const [first, second] = [make('regular', new Date(old)), make('regular', new Date(old + MINUTE))]
    make()
    expect(existsSync(first.path)).toBe(false)
    expect(existsSync(second.path)).toBe(true)
  })
})

describe('a folder of one’s own', () => {
  let disk: string

  beforeEach(() => {
    disk = join(store.folder, 'disk')
    mkdirSync(folderWithin(disk), { recursive: true })
    keepBackupsFolder(store.folder, folderWithin(disk))
  })

  test('takes the backups; those in the usual one are listed all the same', () => {
    keepBackupsFolder(store.folder, null)
    const usual = make()
    keepBackupsFolder(store.folder, folderWithin(disk))
    const chosen = make('asked', new Date(now.getTime() + 1000))
    expect(chosen.path.startsWith(join(disk, 'Askwell backups/'))).toBe(true)
    expect(listBackups(store.folder)).toEqual([chosen, usual])
  })

  test('is not made again when the disk is away: the usual one takes the backup', () => {
    rmSync(disk, { recursive: true })
    const backup = make()
    expect(backup.path.startsWith(join(store.folder, 'backups/'))).toBe(true)
    expect(existsSync(disk)).toBe(false)
  })

  test('keeps what another planner has in it', () => {
    const at = new Date(now.getTime() - 900 * DAY)
    const others = [0, 1].map((minute) => {
      const moment = new Date(at.getTime() + minute * MINUTE).toISOString()
      const name = backupName({ at: moment, reason: 'regular', planner: '00000000' })
      copyPlanner(store.context.db, join(folderWithin(disk), name))
      return name
    })
    const draft = `${backupName({ at: now.toISOString(), reason: 'asked', planner: '00000000' })}.askwell-part`
    writeFileSync(join(folderWithin(disk), draft), 'being written')
    make()
    expect(readdirSync(folderWithin(disk))).toEqual(expect.arrayContaining([...others, draft]))
  })
})

describe('a folder that cannot be written', () => {
  test('is one sentence, and earlier backups stay', () => {
    const backup = make()
    const folder = backupsFolder(store.folder)
    rmSync(folder, { recursive: true })
    writeFileSync(folder, 'a file in its place')
    expect(() => make()).toThrow(words.backups.unwritable(folder))
    rmSync(folder)
    mkdirSync(folder)
    expect(make().contacts).toBe(backup.contacts)
  })
})

test.each(['', '{', '{"folder": 5}', '[]', '{"folder": ""}'])(
  'a choice that reads %j counts as none',
  (text) => {
    writeFileSync(join(store.folder, 'backups.json'), text)
    expect(backupsFolder(store.folder)).toBe(join(store.folder, 'backups'))
  },
)

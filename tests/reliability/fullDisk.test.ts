import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { words } from '../../domain/words/words.ts'
import { openStore, type Store } from '../../electron/store/client.ts'
import { toFailure } from '../../electron/store/failure.ts'
import { createStore } from '../support/createStore.ts'
import { aContactForm } from '../support/forms.ts'
import { importBytes, linkedIn } from '../support/importing.ts'
import { mayMount, mountDisk, type SmallDisk } from '../support/smallDisk.ts'

const FULL = { code: 'disk-full', message: words.errors.diskFull }

const people = linkedIn(
  ...Array.from({ length: 500 }, (_, at) => `Dana,Okafor ${at},,d${at}@example.org,Company ${at},,`),
)

/** So much on every contact that a few fill a disk. */
const large = (given: string) => aContactForm({ given, notes: given.repeat(4000) })

let scratch: string
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'askwell-full-'))
  writeFileSync(join(scratch, 'people.csv'), people)
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe.skipIf(!mayMount())('on a disk of 4 MB of its own, mounted for the test', () => {
  const kept: string[] = []
  let first: string
  let disk: SmallDisk
  let store: Store

  const open = () =>
    openStore({
      folder: join(disk.path, 'planner'),
      threadFile: resolve(import.meta.dirname, '../../dist/electron/store.js'),
      zone: 'Europe/Warsaw',
      locale: 'en-GB',
    })
  const add = async (given: string) => {
    const { id } = await store.ask('contacts.add', large(given))
    kept.push(id)
  }
  const importPeople = () =>
    store.request('files.import', {
      path: join(scratch, 'people.csv'),
      format: null,
      mapping: null,
      dryRun: false,
    })
  const exportTo = (name: string) =>
    store.request('files.export', { path: join(disk.path, name), format: 'askwell', selection: null })
  const fillUp = async () => {
    for (let at = 0; ; at += 1) await add(`m${at}`)
  }
  const expectAllKept = async () => {
    expect((await store.ask('planner.summary', {})).contacts).toBe(kept.length)
    for (const id of kept) {
      const { contact } = await store.ask('contacts.get', { id })
      expect(contact.notes).toBe(large(contact.given).notes)
    }
  }

  beforeAll(async () => {
    disk = mountDisk(4000)
    store = await open()
    await add('first')
    await exportTo('earlier.json')
    first = (await store.backup('backups.make', {})).path
  })
  afterAll(async () => {
    await store.close()
    disk.remove()
  })

  test('edits go on until there is no room, then one sentence says so, and every edit before is there', async () => {
    await expect(fillUp()).rejects.toMatchObject(FULL)
    expect(kept.length).toBeGreaterThan(10)
    await expectAllKept()
    for (let more = 0; more < 3; more += 1) await expect(add('more')).rejects.toMatchObject(FULL)
    await expectAllKept()
  })

  test('an import, an export, a backup and an undo say the same and change nothing', async () => {
    const earlier = readFileSync(join(disk.path, 'earlier.json'), 'utf8')
    await expect(importPeople()).rejects.toMatchObject(FULL)
    await expect(exportTo('earlier.json')).rejects.toMatchObject(FULL)
    await expect(exportTo('other.json')).rejects.toMatchObject(FULL)
    await expect(store.ask('planner.undo', {})).rejects.toMatchObject(FULL)
    await expect(store.backup('backups.make', {})).rejects.toMatchObject({ code: 'disk-full' })
    expect((await store.backup('backups.list', {})).backups.map(({ path }) => path)).toEqual([first])
    expect(readFileSync(join(disk.path, 'earlier.json'), 'utf8')).toBe(earlier)
    expect(readdirSync(disk.path).sort()).toEqual(['earlier.json', 'planner'])
    await expectAllKept()
  })

  test('the planner closes and opens again while the disk is still full, with every edit', async () => {
    await store.close()
    store = await open()
    await expectAllKept()
    await expect(add('more')).rejects.toMatchObject(FULL)
  })

  test('once there is room, what failed goes through when it is tried again', async () => {
    disk.resize(40_000)
    await add('retried')
    await importPeople()
    await exportTo('other.json')
    await store.backup('backups.make', {})
    expect(existsSync(join(disk.path, 'other.json'))).toBe(true)
    expect((await store.ask('planner.undo', {})).label).toContain('500')
    await store.close()
    store = await open()
    await expectAllKept()
  })
})

// Everywhere, also where no disk can be mounted: SQLite itself refuses to let the file grow.
describe('with a planner’s file that cannot grow', () => {
  test('an edit and an import say that the disk is full and change nothing; both go through once there is room', () => {
    const store = createStore()
    const { db } = store.context
    const pages = Number(db.pragma('page_count', { simple: true }))
    db.pragma(`max_page_count = ${pages + 20}`)
    const failure = (attempt: () => unknown) => {
      try {
        attempt()
        return null
      } catch (error) {
        return toFailure(error)
      }
    }
    const add = (given: string) => store.ask('contacts.add', large(given))
    let kept = 0
    let met = failure(() => add('m'))
    for (; met === null; met = failure(() => add('m'))) kept += 1
    expect(met).toEqual(FULL)
    expect(failure(() => importBytes(store.context, people))).toEqual(FULL)
    expect(store.ask('planner.summary', {}).contacts).toBe(kept)
    db.pragma('max_page_count = 1000000')
    expect(failure(() => add('m'))).toBeNull()
    expect(importBytes(store.context, people).added).toBe(500)
    expect(store.ask('planner.summary', {}).contacts).toBe(kept + 501)
    store.close()
  })
})

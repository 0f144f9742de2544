import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sealState } from '../../electron/store/health/seal.ts'
import { closePlanner } from '../../electron/store/planner/close.ts'
import { openPlanner } from '../../electron/store/planner/open.ts'
import { plannerDraft, plannerFile } from '../../electron/store/planner/place.ts'
import { samplePlanner } from '../support/samplePlanner.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-opening-'))
  file = plannerFile(folder)
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Opens and closes the planner as a session does that changes nothing; answers how many contacts it saw. */
function openOnce(isTrusted = true): number {
  const planner = openPlanner(folder)
  const contacts = planner.db.prepare('select count(*) from contacts').pluck().get()
  closePlanner(planner, isTrusted)
  return Number(contacts)
}

const change = () => {
  const db = new Database(file)
  db.exec("update contacts set notes = 'Written by another program.'")
  db.close()
}
const modeOf = (path: string) => statSync(path).mode & 0o777

test('a planner is sealed while it is closed, and only then', () => {
  samplePlanner(folder)
  expect(sealState(folder)).toBe('intact')
  const planner = openPlanner(folder)
  expect(sealState(folder)).toBe('none')
  closePlanner(planner, true)
  expect(sealState(folder)).toBe('intact')
  expect(openOnce()).toBe(40)
  expect(readdirSync(folder).toSorted()).toEqual(['planner.lock', 'planner.seal', 'planner.sqlite'])
})

test('what was written in a session is in the file that is sealed', () => {
  samplePlanner(folder)
  const planner = openPlanner(folder)
  planner.db.exec('delete from contacts where id = (select id from contacts limit 1)')
  closePlanner(planner, true)
  expect(sealState(folder)).toBe('intact')
  expect(openOnce()).toBe(39)
})

test('a session that did not end leaves no seal, and its planner opens with all that was written', () => {
  samplePlanner(folder)
  const { db, lock } = openPlanner(folder)
  db.exec('delete from contacts where id = (select id from contacts limit 1)')
  const killed = mkdtempSync(join(tmpdir(), 'askwell-killed-'))
  for (const name of readdirSync(folder)) copyFileSync(join(folder, name), join(killed, name))
  db.close()
  lock.release()
  rmSync(folder, { recursive: true })
  renameSync(killed, folder)
  expect(existsSync(`${file}-wal`)).toBe(true)
  expect(sealState(folder)).toBe('none')
  expect(openOnce()).toBe(39)
})

test('a session in which damage was met leaves no seal', () => {
  samplePlanner(folder)
  openOnce(false)
  expect(sealState(folder)).toBe('none')
})

test('a planner that another program changed is refused, and stays as that left it', () => {
  samplePlanner(folder)
  change()
  const left = readFileSync(file)
  expect(openOnce).toThrow(expect.objectContaining({ code: 'planner-changed' }))
  expect(readFileSync(file).equals(left)).toBe(true)
  expect(sealState(folder)).toBe('changed')
})

test('so is one beside which another program left a journal', () => {
  samplePlanner(folder)
  writeFileSync(`${file}-wal`, 'not a journal of ours')
  expect(openOnce).toThrow(expect.objectContaining({ code: 'planner-changed' }))
})

test('a seal that cannot be read says nothing', () => {
  samplePlanner(folder)
  writeFileSync(join(folder, 'planner.seal'), '{"bytes":')
  expect(sealState(folder)).toBe('none')
  expect(openOnce()).toBe(40)
})

test.each([
  ['its seal', () => rmSync(file)],
  [
    'its journal',
    () => {
      rmSync(join(folder, 'planner.seal'))
      renameSync(file, `${file}-wal`)
    },
  ],
  [
    'a backup',
    () => {
      for (const name of readdirSync(folder)) rmSync(join(folder, name))
      mkdirSync(join(folder, 'backups'))
      const name = 'askwell-2026-11-20T08-00-00.000Z-regular-0123abcd.sqlite'
      writeFileSync(join(folder, 'backups', name), '')
    },
  ],
])('a planner of which %s is left is missing, and none is begun in its place', (_, lose) => {
  samplePlanner(folder)
  lose()
  const left = readdirSync(folder)
  expect(openOnce).toThrow(expect.objectContaining({ code: 'planner-missing' }))
  expect(existsSync(file)).toBe(false)
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(left))
})

test('an empty file in the planner’s place is damage, for a new planner is never in its place before it is whole', () => {
  writeFileSync(file, '')
  expect(openOnce).toThrow(expect.objectContaining({ code: 'planner-damaged' }))
  expect(statSync(file).size).toBe(0)
})

test('a planner that was being made when Askwell was stopped is made anew', () => {
  for (const end of ['', '-journal', '-wal']) writeFileSync(`${plannerDraft(folder)}${end}`, 'half of it')
  expect(openOnce()).toBe(0)
  expect(readdirSync(folder).toSorted()).toEqual(['planner.lock', 'planner.seal', 'planner.sqlite'])
})

test('a planner that was a backup opens also after it was stopped while getting its journal', () => {
  samplePlanner(folder)
  rmSync(join(folder, 'planner.seal'))
  const db = new Database(file)
  db.pragma('journal_mode = delete')
  db.exec("begin; update contacts set notes = 'Half of a change.'")
  db.pragma('cache_size = 1')
  db.exec("update contacts set source = 'nowhere'")
  const killed = [file, `${file}-journal`].map((path) => [path, readFileSync(path)] as const)
  db.close()
  for (const [path, content] of killed) writeFileSync(path, content)
  expect(existsSync(`${file}-journal`)).toBe(true)
  const planner = openPlanner(folder)
  expect(
    planner.db.prepare("select count(*) from contacts where notes = 'Half of a change.'").pluck().get(),
  ).toBe(0)
  closePlanner(planner, true)
})

test.skipIf(process.platform === 'win32')(
  'all files are for their owner alone, also those that came otherwise',
  () => {
    samplePlanner(folder)
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o644)
    const planner = openPlanner(folder)
    const while_ = readdirSync(folder).map((name) => [name, modeOf(join(folder, name))])
    closePlanner(planner, true)
    expect(while_).toEqual(while_.map(([name]) => [name, 0o600]))
    expect(modeOf(join(folder, 'planner.seal'))).toBe(0o600)
  },
)

test.skipIf(process.platform === 'win32')(
  'a new folder, and those above it, are for their owner alone',
  () => {
    const deep = join(folder, 'mine', 'planner')
    const planner = openPlanner(deep)
    closePlanner(planner, true)
    expect([modeOf(join(folder, 'mine')), modeOf(deep)]).toEqual([0o700, 0o700])
  },
)

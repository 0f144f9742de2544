import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockFolder } from '../../electron/store/lock.ts'
import { askwell, askwellJson } from '../support/askwell.ts'
import { befall } from '../support/damagedPlanner.ts'
import { samplePlanner } from '../support/samplePlanner.ts'

let folder: string
let planner: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-restore-'))
  planner = samplePlanner(join(folder, 'planner'))
  cpSync(join(planner, 'planner.sqlite'), join(folder, 'backup.sqlite'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const contacts = async () => (await askwellJson(folder, 'contacts', '--limit', '1')).total

test('a backup comes in the planner’s place, and what was there can be brought back', async () => {
  await askwellJson(folder, 'import', oneContact())
  expect(await contacts()).toBe(41)
  const restored = await askwellJson(folder, 'restore', 'backup.sqlite')
  expect(restored).toEqual({
    restored: join(folder, 'backup.sqlite'),
    contacts: 40,
    interviews: 6,
    before: expect.stringMatching(/before-restore/),
  })
  expect(await contacts()).toBe(40)
  const { out } = await askwell(folder, 'restore', String(restored.before))
  expect(out).toMatch(
    /^Restored 41 contacts and 6 interviews from .+\.\nWhat was there before is kept in .+\.\n$/,
  )
  expect(await contacts()).toBe(41)
})

test('a damaged planner is no hindrance; its file is kept', async () => {
  befall(planner, 'damaged')
  const damaged = readFileSync(join(planner, 'planner.sqlite'))
  expect(await askwell(folder, 'contacts')).toMatchObject({ code: 1, out: '' })
  const { before } = await askwellJson(folder, 'restore', 'backup.sqlite')
  expect(readFileSync(String(before)).equals(damaged)).toBe(true)
  expect(await contacts()).toBe(40)
})

test('where there was no planner, the backup is the first one', async () => {
  rmSync(planner, { recursive: true })
  expect(await askwellJson(folder, 'restore', 'backup.sqlite')).toMatchObject({ contacts: 40, before: null })
  expect(await contacts()).toBe(40)
})

test.each([
  ['nowhere.sqlite', 'There is no file'],
  ['.', 'There is no file'],
  ['text.sqlite', 'is damaged, so nothing was changed.'],
  ['damaged/planner.sqlite', 'is damaged, so nothing was changed.'],
  ['newer/planner.sqlite', 'is of a newer Askwell. Nothing was changed'],
  ['foreign/planner.sqlite', 'is not a planner of Askwell. Nothing was changed.'],
] as const)('%s is refused in one line, and nothing is changed', async (file, message) => {
  writeFileSync(join(folder, 'text.sqlite'), 'Dana Okafor')
  for (const mishap of ['damaged', 'newer', 'foreign'] as const) {
    cpSync(planner, join(folder, mishap), { recursive: true })
    befall(join(folder, mishap), mishap)
  }
  const before = readFileSync(join(planner, 'planner.sqlite'))
  const { code, out, err } = await askwell(folder, 'restore', file, '--json')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/^[^\n]+\n$/)
  expect(err).toContain(message)
  expect(readFileSync(join(planner, 'planner.sqlite')).equals(before)).toBe(true)
})

test('without a file it is wrong usage; while a window has the planner, nothing is changed', async () => {
  expect(await askwell(folder, 'restore')).toMatchObject({ code: 2, out: '' })
  const lock = lockFolder(planner)
  expect(await askwell(folder, 'restore', 'backup.sqlite')).toEqual({
    code: 1,
    out: '',
    err: 'The planner is open in Askwell.\n',
  })
  lock.release()
})

function oneContact(): string {
  const path = join(folder, 'one.csv')
  writeFileSync(path, 'First Name,Last Name,E-mail\nNoah,Abara,noah@example.org\n')
  return path
}

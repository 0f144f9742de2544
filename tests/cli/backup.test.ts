import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseBackupName } from '../../domain/backups.ts'
import { inspect } from '../../electron/store/health/inspect.ts'
import { lockFolder } from '../../electron/store/lock.ts'
import { askwell, askwellJson } from '../support/askwell.ts'

let folder: string
let backups: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-cli-backup-'))
  backups = join(folder, 'planner/backups')
  await askwellJson(folder, 'sample')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a backup is made among the others, verified, for its owner alone', async () => {
  const { file, contacts, interviews } = await askwellJson(folder, 'backup')
  expect(readdirSync(backups).map((name) => join(backups, name))).toEqual([file])
  expect(parseBackupName(String(file).slice(backups.length + 1))?.reason).toBe('asked')
  expect(inspect(String(file))).toMatchObject({ kind: 'sound', counts: { contacts, interviews } })
  expect(statSync(String(file)).mode & 0o777).toBe(0o600)
})

test('with --out it is a planner in a file of its own, relative to where one is', async () => {
  const { code, out } = await askwell(folder, 'backup', '--out', 'copy.sqlite')
  const file = join(folder, 'copy.sqlite')
  expect({ code, out }).toEqual({ code: 0, out: `Backed up 40 contacts and 6 interviews to ${file}.\n` })
  expect(inspect(file).kind).toBe('sound')
  // It opens as a planner.
  mkdirSync(join(folder, 'other/planner'), { recursive: true })
  copyFileSync(file, join(folder, 'other/planner/planner.sqlite'))
  expect(await askwellJson(join(folder, 'other'), 'contacts', '--limit', '1')).toMatchObject({ total: 40 })
})

test('a file that is there is replaced whole, and left as it is when the backup fails', async () => {
  writeFileSync(join(folder, 'old.sqlite'), 'old')
  expect(await askwellJson(folder, 'backup', '--out', 'old.sqlite')).toMatchObject({ contacts: 40 })
  expect(inspect(join(folder, 'old.sqlite')).kind).toBe('sound')
  const failed = await askwell(folder, 'backup', '--out', 'missing/copy.sqlite')
  expect(failed).toEqual({
    code: 1,
    out: '',
    err: `No backup was made, because Askwell cannot write in the folder ${join(folder, 'missing')}. Earlier ones are untouched.\n`,
  })
  expect(existsSync(join(folder, 'missing'))).toBe(false)
})

test.each(['planner.sqlite', 'planner.seal'])('the planner’s own %s is never written over', async (name) => {
  const before = readFileSync(join(folder, 'planner/planner.sqlite'))
  const { code, err } = await askwell(folder, 'backup', '--out', join('planner', name))
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('belongs to a planner') })
  expect(readFileSync(join(folder, 'planner/planner.sqlite')).equals(before)).toBe(true)
})

test('while a window holds the planner there is no backup', async () => {
  const before = readdirSync(backups)
  const lock = lockFolder(join(folder, 'planner'))
  const refused = await askwell(folder, 'backup')
  lock.release()
  expect(refused).toEqual({ code: 1, out: '', err: 'The planner is open in Askwell.\n' })
  expect(readdirSync(backups)).toEqual(before)
})

test('words that make no sense are wrong usage', async () => {
  expect((await askwell(folder, 'backup', '--out')).code).toBe(2)
  expect((await askwell(folder, 'backup', 'somewhere')).code).toBe(2)
})

test('an import is preceded by a backup, a trial is not, and one that would change nothing again is not', async () => {
  const csv = join(folder, 'people.csv')
  writeFileSync(csv, 'Name,E-mail\nIda Brandt,ida@example.com\n')
  const reasons = () =>
    readdirSync(backups)
      .map((name) => parseBackupName(name)?.reason)
      .filter((reason) => reason === 'before-import').length
  await askwellJson(folder, 'contacts', '--limit', '1')
  await askwellJson(folder, 'import', csv, '--dry-run')
  expect(reasons()).toBe(0)
  await askwellJson(folder, 'import', csv)
  // The backup that was asked for is of the planner as it was.
  expect(reasons()).toBe(0)
  await askwellJson(folder, 'import', csv)
  expect(reasons()).toBe(1)
  await askwellJson(folder, 'import', csv)
  expect(reasons()).toBe(1)
})

test('where no backup can be made nothing is imported', async () => {
  rmSync(backups, { recursive: true })
  writeFileSync(backups, 'a file in its place')
  const csv = join(folder, 'more.csv')
  writeFileSync(csv, 'Name,E-mail\nOlu Ade,olu@example.com\n')
  const refused = await askwell(folder, 'import', csv)
  expect(refused.code).toBe(1)
  expect(refused.err).toMatch(
    /^Nothing was imported: a backup comes first\. No backup was made, because [^\n]+\n$/,
  )
  expect(await askwellJson(folder, 'contacts', '--search', 'Olu Ade')).toMatchObject({ total: 0 })
})

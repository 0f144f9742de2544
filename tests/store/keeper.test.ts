import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../../electron/store/client.ts'
import { type Keeper, openKeeper } from '../../electron/store/keeper.ts'
import { plannerFile } from '../../electron/store/planner/place.ts'
import { createStore } from '../support/createStore.ts'
import { backedUpPlanner, befall } from '../support/damagedPlanner.ts'

const threadFile = join(import.meta.dirname, '../../electron/store/thread.ts')
const AT = '2026-11-22T08:00:00.000Z'

let folder: string
let keeper: Keeper
beforeEach(() => {
  folder = backedUpPlanner(mkdtempSync(join(tmpdir(), 'askwell-keeper-')), [AT])
})
afterEach(async () => {
  await keeper.close()
  rmSync(folder, { recursive: true })
})

const place = () => ({ folder, threadFile, zone: 'Europe/Warsaw', locale: 'en' })
const keep = async () => {
  keeper = await openKeeper(place())
}
const backup = () => join(folder, 'backups', readdirSync(join(folder, 'backups'))[0] ?? '')
const nameOfDana = () => {
  const store = createStore({ folder })
  const { contact } = store.ask('contacts.get', { id: 'sample-contact-dana' })
  store.close()
  return contact.given
}

test('a folder that is kept is nobody else’s, and free again afterwards', async () => {
  await keep()
  await expect(openStore(place())).rejects.toMatchObject({ code: 'planner-open' })
  await expect(openKeeper(place())).rejects.toMatchObject({ code: 'planner-open' })
  await keeper.close()
  const store = await openStore(place())
  await expect(openKeeper(place())).rejects.toMatchObject({ code: 'planner-open' })
  await store.close()
})

test.each(['damaged', 'foreign', 'newer', 'changed', 'missing'] as const)(
  'of a planner that is %s it says so, and which backups there are',
  async (mishap) => {
    befall(folder, mishap)
    await keep()
    expect(await keeper.ask('keeper.look', {})).toEqual({
      problem: mishap,
      problems: mishap === 'damaged' ? [expect.any(String)] : [],
      folder,
      file: plannerFile(folder),
      backups: [expect.objectContaining({ path: backup(), at: AT, contacts: 40, interviews: 6 })],
    })
  },
)

test('of a sound planner it finds nothing, looking through all of it', async () => {
  await keep()
  expect(await keeper.ask('keeper.look', {})).toMatchObject({ problem: null, problems: [] })
  expect(await keeper.ask('keeper.check', {})).toEqual({
    ok: true,
    problems: [],
    counts: { contacts: 40, interviews: 6 },
  })
})

test('what suits one trouble is refused in any other', async () => {
  befall(folder, 'damaged')
  await keep()
  const before = readFileSync(plannerFile(folder))
  await expect(keeper.ask('keeper.accept', {})).rejects.toMatchObject({ code: 'refused' })
  await expect(keeper.ask('keeper.beginEmpty', {})).rejects.toMatchObject({ code: 'refused' })
  expect(readFileSync(plannerFile(folder)).equals(before)).toBe(true)
})

test('a planner that was changed outside is taken for the right one, or given up for a backup and back', async () => {
  befall(folder, 'changed')
  await keep()
  const { before } = await keeper.ask('keeper.restore', { path: backup() })
  expect(await keeper.ask('keeper.look', {})).toMatchObject({ problem: null })
  await keeper.ask('keeper.putBack', { before: String(before) })
  await keeper.close()
  expect(nameOfDana()).toBe('Dina')
})

test('an empty planner takes the place of one that is gone, and what is left of that is kept', async () => {
  writeFileSync(`${plannerFile(folder)}-wal`, 'What was written last')
  befall(folder, 'missing')
  await keep()
  await keeper.ask('keeper.beginEmpty', {})
  expect(await keeper.ask('keeper.check', {})).toMatchObject({ ok: true, counts: { contacts: 0 } })
  const [kept = ''] = readdirSync(join(folder, 'kept'))
  expect(readFileSync(join(folder, 'kept', kept, 'planner.sqlite-wal'), 'utf8')).toBe('What was written last')
  expect(existsSync(`${plannerFile(folder)}-wal`)).toBe(false)
})

test('what stands in the journal beside a file is restored with it', async () => {
  const other = mkdtempSync(join(tmpdir(), 'askwell-keeper-'))
  cpSync(plannerFile(folder), plannerFile(other))
  const store = createStore({ folder: other })
  store.ask('contacts.edit', { id: 'sample-contact-dana', changes: { given: 'Dorothea' } })
  const copy = join(folder, 'copy.sqlite')
  for (const end of ['', '-wal']) cpSync(`${plannerFile(other)}${end}`, `${copy}${end}`)
  store.close()
  rmSync(other, { recursive: true })

  await keep()
  await keeper.ask('keeper.restore', { path: copy })
  await keeper.close()
  expect(nameOfDana()).toBe('Dorothea')
})

test.each([1, 2, 3])(
  'a planner of schema %d is brought to today’s before it takes the place',
  async (schema) => {
    const old = join(folder, 'old.sqlite')
    const frozen = join(import.meta.dirname, `../fixtures/planners/schema-${schema}.sqlite.gz`)
    writeFileSync(old, gunzipSync(readFileSync(frozen)))
    await keep()
    const before = readFileSync(old)
    await keeper.ask('keeper.restore', { path: old })
    expect(readFileSync(old).equals(before)).toBe(true)
    expect(await keeper.ask('keeper.check', {})).toMatchObject({ ok: true })
    await keeper.close()
    const store = createStore({ folder })
    expect(store.ask('planner.summary', {}).contacts).toBeGreaterThan(0)
    store.close()
  },
)

test('a planner whose backups cannot be written is set aside instead', async () => {
  const source = join(folder, 'source.sqlite')
  cpSync(backup(), source)
  rmSync(join(folder, 'backups'), { recursive: true })
  writeFileSync(join(folder, 'backups'), 'A file where the folder would be')
  await keep()
  const { before } = await keeper.ask('keeper.restore', { path: source })
  expect(String(before).startsWith(join(folder, 'kept'))).toBe(true)
  await keeper.ask('keeper.putBack', { before: String(before) })
  expect(await keeper.ask('keeper.check', {})).toMatchObject({ ok: true, counts: { contacts: 40 } })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holdPlanner, type Planner } from '../../electron/shell/planner.ts'
import { openStore } from '../../electron/store/client.ts'
import { openKeeper } from '../../electron/store/keeper.ts'
import { backedUpPlanner, befall } from '../support/damagedPlanner.ts'

let folder: string
let planner: Planner
beforeEach(() => {
  folder = backedUpPlanner(mkdtempSync(join(tmpdir(), 'askwell-held-')), ['2026-11-22T08:00:00Z'])
  planner = held()
})
afterEach(async () => {
  await planner.store.close()
  rmSync(folder, { recursive: true })
})

function held(): Planner {
  const threadFile = join(import.meta.dirname, '../../electron/store/thread.ts')
  const place = { folder, threadFile, zone: 'Europe/Warsaw', locale: 'en' }
  return holdPlanner({
    openStore: () => openStore(place),
    openKeeper: () => openKeeper(place),
    onReopened: () => {},
    onLost: () => {},
  })
}

const contacts = async () => (await planner.store.ask('planner.summary', {})).contacts

test('a planner that cannot be opened answers with the reason, until it is mended', async () => {
  befall(folder, 'damaged')
  await planner.open()
  expect(planner.isOpen()).toBe(false)
  await expect(contacts()).rejects.toMatchObject({ code: 'planner-damaged' })
  const { backups } = await planner.look()
  await planner.mend(async (keeper) => {
    await expect(contacts()).rejects.toMatchObject({ code: 'refused' })
    return await keeper.ask('keeper.restore', { path: backups[0]?.path ?? '' })
  })
  expect(planner.isOpen()).toBe(true)
  expect(await contacts()).toBe(40)
})

test('whatever comes of mending an open planner, it is open again', async () => {
  await planner.open()
  await expect(planner.look()).rejects.toMatchObject({
    code: 'refused',
  })
  await expect(
    planner.mend((keeper) => keeper.ask('keeper.restore', { path: join(folder, 'nowhere.sqlite') })),
  ).rejects.toMatchObject({ code: 'not-found' })
  expect(await contacts()).toBe(40)
  expect(await planner.mend((keeper) => keeper.ask('keeper.check', {}))).toMatchObject({ ok: true })
  expect(await contacts()).toBe(40)
})

test('what was asked before is answered before the planner is closed, and closing waits for mending', async () => {
  await planner.open()
  const asked = planner.store.ask('planner.removeSample', {})
  const mended = planner.mend((keeper) => keeper.ask('keeper.check', {}))
  const isClosed = planner.store.close()
  expect(await asked).toEqual({})
  expect(await mended).toMatchObject({ ok: true, counts: { contacts: 0 } })
  await isClosed
  await expect(contacts()).rejects.toMatchObject({ code: 'refused' })
})

test('a folder that somebody else has is no trouble of the planner’s', async () => {
  await planner.open()
  const second = held()
  await expect(second.open()).rejects.toMatchObject({ code: 'planner-open' })
})

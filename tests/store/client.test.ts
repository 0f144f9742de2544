import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore, type Store } from '../../electron/store/client.ts'

let folder: string
let store: Store
const open = (options: Partial<Parameters<typeof openStore>[0]> = {}) =>
  openStore({
    folder: join(folder, 'planner'),
    threadFile: join(import.meta.dirname, '../../electron/store/thread.ts'),
    zone: 'Europe/Warsaw',
    locale: 'en',
    ...options,
  })
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-client-'))
  store = await open()
  await store.ask('planner.addSample', {})
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const people = () => {
  const path = join(folder, 'people.csv')
  writeFileSync(path, 'First Name,Last Name,E-mail\nNoah,Abara,noah@example.org\n')
  return store.request('files.import', { path, format: null, mapping: null, dryRun: false })
}
const planner = () =>
  store.request('files.export', { path: join(folder, 'planner.json'), format: 'askwell', selection: null })

test('whoever stops an import stops no export, and no later import', async () => {
  const [writing, importing] = [planner(), people()]
  store.cancel('files.import')
  await expect(importing).rejects.toMatchObject({ code: 'cancelled' })
  await expect(writing).resolves.toMatchObject({ count: 40 })
  await expect(people()).resolves.toMatchObject({ added: 1 })
})

test('whoever stops an export stops no import, and no later export', async () => {
  const [writing, importing] = [planner(), people()]
  store.cancel('files.export')
  await expect(writing).rejects.toMatchObject({ code: 'cancelled' })
  await expect(importing).resolves.toMatchObject({ added: 1 })
  await expect(planner()).resolves.toMatchObject({ count: 41 })
})

test('an import is stopped also while another request waits behind it', async () => {
  const importing = people()
  const sample = store.ask('planner.removeSample', {})
  store.cancel('files.import')
  await expect(importing).rejects.toMatchObject({ code: 'cancelled' })
  await expect(sample).resolves.toEqual({})
})

test.each(['writer', 'reader'])(
  'when the %s ends by itself, every request is answered, the folder is free, and the planner opens again whole',
  async (role) => {
    await store.close()
    const gone = Promise.withResolvers<unknown>()
    store = await open({
      threadFile: join(import.meta.dirname, '../support/mortalThread.ts'),
      onGone: (error, closed) => void closed.then(() => gone.resolve(error)),
    })
    const endings = new BroadcastChannel('askwell-test-endings')
    endings.postMessage({ role, message: 'This thread ends here.' })
    await expect(gone.promise).resolves.toMatchObject({ message: 'This thread ends here.' })
    endings.close()
    await expect(store.ask('planner.summary', {})).rejects.toMatchObject({ code: 'store-gone' })
    await expect(people()).rejects.toMatchObject({ code: 'store-gone' })
    store = await open()
    expect((await store.ask('planner.summary', {})).contacts).toBe(40)
    await expect(people()).resolves.toMatchObject({ added: 1 })
  },
)

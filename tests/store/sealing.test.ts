import { spawnSync } from 'node:child_process'
import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { searching } from '../../domain/contactFilter.ts'
import { openStore, type Store } from '../../electron/store/client.ts'
import { sealState } from '../../electron/store/health/seal.ts'
import { plannerFile } from '../../electron/store/planner/place.ts'
import { aContactForm } from '../support/forms.ts'
import { samplePlanner } from '../support/samplePlanner.ts'

let folder: string
let store: Store
beforeEach(async () => {
  folder = samplePlanner()
  store = await openStore({
    folder,
    threadFile: join(import.meta.dirname, '../../electron/store/thread.ts'),
    zone: 'Europe/Warsaw',
    locale: 'en',
  })
})
afterEach(() => rmSync(folder, { recursive: true }))

const PAGE = 4096

/** As a disk does: from another process, because closing the file in this one would end SQLite's locks on it. */
function destroyAllButTheFirstPage(): void {
  const file = plannerFile(folder)
  const write = `fs.writeSync(fs.openSync(process.argv[1], 'r+'), Buffer.alloc(${statSync(file).size - PAGE}), 0, undefined, ${PAGE})`
  expect(spawnSync(process.execPath, ['-e', write, file]).status).toBe(0)
}

test('a store that is closed leaves its planner sealed', async () => {
  await store.ask('contacts.add', aContactForm({ given: 'Noah' }))
  await store.close()
  expect(sealState(folder)).toBe('intact')
})

test('when the thread that reads has met damage, the one that writes does not seal', async () => {
  destroyAllButTheFirstPage()
  const reading = store.ask('contacts.page', { listing: searching(''), offset: 0, limit: 50 })
  await expect(reading).rejects.toMatchObject({ code: 'planner-damaged' })
  await store.close()
  expect(sealState(folder)).toBe('none')
})

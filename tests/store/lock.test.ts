import { mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockFolder } from '../../electron/store/lock.ts'
import { openPlanner } from '../../electron/store/planner/open.ts'
import { createStore } from '../support/createStore.ts'

test('a folder has one owner, and is free again once released', () => {
  const store = createStore()
  expect(() => lockFolder(store.folder)).toThrow('The planner is open in Askwell.')
  store.close()
  const again = createStore()
  again.close()
})

test.skipIf(process.platform === 'win32')('files are readable for their owner alone', () => {
  const store = createStore()
  expect(statSync(join(store.folder, 'planner.sqlite')).mode & 0o777).toBe(0o600)
  expect(statSync(join(store.folder, 'planner.lock')).mode & 0o777).toBe(0o600)
  store.close()
})

test.skipIf(process.platform !== 'linux')('a folder that cannot be made is refused at once', () => {
  expect(() => openPlanner('/proc/nowhere/planner')).toThrow('Askwell cannot write in the folder')
})

test('a folder where the planner should be is refused in one sentence', () => {
  const store = createStore()
  store.close()
  rmSync(join(store.folder, 'planner.sqlite'), { force: true })
  mkdirSync(join(store.folder, 'planner.sqlite'), { recursive: true })
  expect(() => openPlanner(store.folder)).toThrow('The planner file cannot be written.')
  rmSync(store.folder, { recursive: true, force: true })
})

import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { areOnSameDisk, isWritable, placeOf } from '../../electron/shell/folderPlace.ts'

let scratch: string
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'askwell-place-'))
})
afterEach(() => rmSync(scratch, { recursive: true, force: true }))

function folder(...names: readonly string[]): string {
  const path = join(scratch, ...names)
  mkdirSync(path, { recursive: true })
  return path
}

test('a folder of this computer alone is nothing to warn of', async () => {
  const path = folder('planner')
  expect(await placeOf(path)).toEqual({ path, cloud: null, isOnNetwork: false })
})

test('a link into a synced folder is seen through', async () => {
  const path = join(scratch, 'planner')
  symlinkSync(folder('Nextcloud', 'planner'), path)
  expect(await placeOf(path)).toEqual({ path, cloud: 'Nextcloud', isOnNetwork: false })
})

test('Syncthing is told by its mark, however deep below it one is', async () => {
  folder('shared', '.stfolder')
  expect((await placeOf(folder('shared', 'of', 'mine'))).cloud).toBe('Syncthing')
  expect((await placeOf(folder('own'))).cloud).toBeNull()
})

test('a folder that is away is one that nothing is known of', async () => {
  const path = join(scratch, 'away')
  expect(await placeOf(path)).toEqual({ path, cloud: null, isOnNetwork: false })
  expect(await isWritable(path)).toBe(false)
  expect(await isWritable(scratch)).toBe(true)
  expect(await areOnSameDisk(scratch, path)).toBe(false)
  expect(await areOnSameDisk(scratch, folder('here'))).toBe(true)
})

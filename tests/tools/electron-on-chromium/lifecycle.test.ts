import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { LaunchedApp } from '../../support/launch.ts'
import { invoke, launchFixture } from './fixture-app.ts'

/** Every process whose command names the folder in which this launch keeps its files, Chromium's profile among them. */
function processesOf(app: LaunchedApp): number {
  const { stdout } = spawnSync('ps', ['-eo', 'args', '-ww'], { encoding: 'utf8' })
  return stdout.split('\n').filter((line) => line.includes(dirname(app.dataDir))).length
}

test('quitting ends the app and its Chromium', async () => {
  const app = await launchFixture()
  expect(processesOf(app)).toBeGreaterThan(1)
  await app.close()
  expect(processesOf(app)).toBe(0)
})

test('closing the last window quits, as does quitting from the page', async () => {
  const app = await launchFixture()
  const closed = new Promise((tell) => app.page.once('close', tell))
  await app.page.evaluate(() => window.fixture.quit())
  await closed
  await app.close()
  expect(processesOf(app)).toBe(0)
})

test('a killed app takes its Chromium along', async () => {
  const app = await launchFixture()
  await app.kill()
  await expect.poll(() => processesOf(app), { timeout: 5000 }).toBe(0)
  await app.close()
})

test('SIGTERM quits in order', async () => {
  const app = await launchFixture()
  const pid = Number(await invoke(app.page, 'pid'))
  const closed = new Promise((tell) => app.page.once('close', tell))
  process.kill(pid, 'SIGTERM')
  await closed
  await app.close()
  expect(processesOf(app)).toBe(0)
})

test('an app that is to start again does so once it has ended, with the words it asked for', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'askwell-again-')), 'said')
  const register = resolve(import.meta.dirname, '../../../tools/electron-on-chromium/register.ts')
  const main = join(import.meta.dirname, 'fixture/main.js')
  expect(spawnSync(process.execPath, ['--import', register, main, '--start-again', file]).status).toBe(0)
  await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8'), { timeout: 60_000 }).toBe('again')
  rmSync(dirname(file), { recursive: true })
})

test('an app that fails before its window says why', async () => {
  await expect(launchFixture({ args: ['--fail-at-start'] })).rejects.toThrow(/not today/)
})

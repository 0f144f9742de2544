import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { extractAll } from '@electron/asar'
import { expect } from '@playwright/test'
import { test } from '../support/e2e.ts'
import { doMainJob, mainJobOptions } from '../support/mainJob.ts'
import { packageHere } from '../support/packaging/packageApp.ts'
import { runtime } from '../support/runtime.ts'

test('the packaged app does the main job, with nothing of the repository in reach', async ({
  launch,
}, info) => {
  test.skip(runtime() === 'electron', 'a packaged program’s fuses keep a test out')
  // Outside the repository, so that no node_modules but the packaged one is found.
  const scratch = mkdtempSync(join(tmpdir(), 'askwell-packaged-'))
  try {
    const { asar, resources } = await packageHere(scratch)
    const app = join(scratch, 'resources', basename(asar))
    const licences = join(app, '..', 'licences.txt')
    // Plain Node reads no archives; what lies unpacked beside the archive goes where it belongs.
    extractAll(asar, app)
    copyFileSync(join(resources, 'licences.txt'), licences)
    const pdf = info.outputPath('brief.pdf')
    const launched = await launch({
      ...mainJobOptions(pdf),
      main: join(app, 'dist/electron/main.js'),
      env: { ELECTRON_ON_CHROMIUM_PACKAGED: '1' },
    })
    await doMainJob(launched, pdf)
    // It read its arguments as a packaged program does.
    expect(existsSync(join(launched.dataDir, 'planner.sqlite'))).toBe(true)
    await launched.clickMenu('licences')
    await expect.poll(() => launched.calls()).toContainEqual({ kind: 'openPath', path: licences })
    expect(readFileSync(licences, 'utf8')).toContain('SIL OPEN FONT LICENSE')
    await launched.close()
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
})

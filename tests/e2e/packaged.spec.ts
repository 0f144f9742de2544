import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
    const { asar } = await packageHere(scratch)
    const app = join(scratch, 'app')
    // Plain Node reads no archives. What lies beside the archive is put in its place.
    extractAll(asar, app)
    const pdf = info.outputPath('brief.pdf')
    const launched = await launch({
      ...mainJobOptions(pdf),
      main: join(app, 'dist/electron/main.js'),
      env: { ELECTRON_ON_CHROMIUM_PACKAGED: '1' },
    })
    await doMainJob(launched, pdf)
    // It read its arguments as a packaged program does.
    expect(existsSync(join(launched.dataDir, 'planner.sqlite'))).toBe(true)
    await launched.close()
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
})

/** `npm run screens`: makes the pictures in docs/screens/ again, from the sample planner and a clock that stands. */
import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { launchApp } from '../tests/support/launch.ts'
import { type OpenPlanner, openPlanner } from '../tests/support/planner.ts'
import type { Look } from './screen.ts'
import { takeBriefs } from './screensBrief.ts'
import { takeRecovery } from './screensRecovery.ts'
import { screens } from './screensScenes.ts'

const folder = resolve(import.meta.dirname, '../docs/screens')
const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 900, height: 600 }

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const look of ['light', 'dark', 'light-narrow'] as const) await take(look)
await takeBriefs(folder)

async function take(look: Look): Promise<void> {
  const dataDir = join(tmpdir(), 'Askwell')
  rmSync(dataDir, { recursive: true, force: true })
  const options = {
    dataDir,
    now: '2026-11-23T09:00:00Z',
    timeZone: 'Europe/Vienna',
    size: look === 'light-narrow' ? NARROW : WIDE,
    colorScheme: look === 'dark' ? 'dark' : 'light',
  } as const
  const picture = async ({ page }: OpenPlanner, name: string) => {
    await settled(page)
    await page.screenshot({ path: join(folder, `${name}-${look}.png`) })
  }
  const app = await openPlanner(launchApp, options)
  for (const { name, looks, go } of screens) {
    if (looks !== undefined && !looks.includes(look)) continue
    await go(app)
    await picture(app, name)
  }
  await app.close()
  await takeRecovery(look, options, picture)
  rmSync(dataDir, { recursive: true })
}

/** The page has its fonts, has drawn what it knows, and sets no page of the brief any more. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => setTimeout(resolve, 1000))
  })
}

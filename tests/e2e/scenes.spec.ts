import { expect } from '@playwright/test'
import { screens } from '../../tools/screensScenes.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { openPlanner } from '../support/planner.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every scene of docs/screens is accessible and within its window, ${colorScheme}`, async ({
    launch,
  }) => {
    test.slow()
    const app = await openPlanner(launch, {
      now: '2026-11-23T09:00:00Z',
      timeZone: 'Europe/Vienna',
      colorScheme,
    })
    const { page } = app
    page.setDefaultTimeout(20_000)
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme })
    for (const { name, go } of screens) {
      await go(app)
      expect.soft(await accessibilityProblems(page), name).toEqual([])
      const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      expect.soft(isTooWide, `${name} reaches beyond the window`).toBe(false)
    }
  })
}

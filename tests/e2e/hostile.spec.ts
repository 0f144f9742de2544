import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../support/e2e.ts'
import { fillHostile } from '../support/hostilePlanner.ts'
import { type OpenPlanner, openPlanner } from '../support/planner.ts'
import { turnedTexts } from '../support/turnedTexts.ts'

const DANA = 'sample-interview-dana'

/** Every screen that shows what people wrote. */
const routes = [
  '/',
  '/contacts',
  '/contacts/sample-contact-dana',
  '/contacts/sample-contact-imani',
  '/contacts/sample-contact-ruth',
  '/contacts/new',
  '/contacts/duplicates',
  '/contacts/merge?ids=sample-contact-dana,sample-contact-ruth',
  '/companies',
  '/companies/sample-company-northwind',
  '/decisions',
  '/decisions/sample-decision-msc',
  '/ask',
  '/interviews',
  '/interviews/plan',
  `/interviews/${DANA}/prepare`,
  `/interviews/${DANA}/agenda`,
  `/interviews/${DANA}/brief`,
  `/interviews/${DANA}/meet`,
  '/interviews/sample-interview-soren/ask',
  '/interviews/sample-interview-siobhan/ask',
  '/interviews/sample-interview-marcus/debrief',
  '/interviews/sample-interview-priya/debrief',
  '/questions',
  '/profile',
  '/settings',
]

test('whatever stands in a name, a title or a note is text on every screen, and turns round nothing of ours', async ({
  launch,
}) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'askwell-hostile-'))
  const known = fillHostile(dataDir)
  const app = await openPlanner(launch, { dataDir })
  const { page } = app
  let dialogs = 0
  page.on('dialog', (dialog) => {
    dialogs += 1
    void dialog.dismiss()
  })
  let texts = 0
  for (const route of routes) {
    await app.show(route)
    await settle(app)
    const found = await page.evaluate(() => ({
      got: document.body.dataset.got ?? null,
      injected: document.querySelectorAll(
        '[data-injected], iframe, object, embed, base, bdo, body style, script:not([src]), [onerror], [onload], a[href^="javascript:" i]',
      ).length,
      directions: [document.documentElement, document.body].map(
        (element) => getComputedStyle(element).direction,
      ),
      isTooWide: document.documentElement.scrollWidth > window.innerWidth,
    }))
    expect
      .soft(found, route)
      .toEqual({ got: null, injected: 0, directions: ['ltr', 'ltr'], isTooWide: false })
    expect.soft(await turnedTexts(page, known), route).toEqual([])
    texts += await page.getByText(/Text \d+ /).count()
  }
  expect(dialogs).toBe(0)
  expect(texts).toBeGreaterThan(300)
  rmSync(dataDir, { recursive: true })
})

/** Until the screen has its answers and has drawn them: the planner answers in order. */
async function settle({ ask, page }: OpenPlanner): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    await ask('planner.summary', {})
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  }
}

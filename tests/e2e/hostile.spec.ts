import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { words } from '../../domain/words/words.ts'
import { test } from '../support/e2e.ts'
import { fillHostile, hostileTable } from '../support/hostilePlanner.ts'
import { type OpenPlanner, openPlanner } from '../support/planner.ts'
import { turnedTexts } from '../support/turnedTexts.ts'

const DANA = 'sample-interview-dana'

/** What no text may become. */
const INJECTED =
  '[data-injected], iframe, object, embed, base, bdo, body style, script:not([src]), [onerror], [onload], a[href^="javascript:" i]'

/** Every screen that shows what people wrote. */
const routes = [
  '/',
  '/contacts/sample-contact-dana',
  '/contacts/sample-contact-imani',
  '/contacts/duplicates',
  '/contacts/merge?ids=sample-contact-dana,sample-contact-ruth',
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
  '/questions',
  '/profile',
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
  const look = async (where: string, hostile = known) => {
    await settle(app)
    const found = await page.evaluate((selector) => {
      const { documentElement: root, body } = document
      return {
        got: body.dataset.got ?? null,
        injected: document.querySelectorAll(selector).length,
        directions: [root, body].map((element) => getComputedStyle(element).direction),
        isTooWide: root.scrollWidth > window.innerWidth,
      }
    }, INJECTED)
    const right = { got: null, injected: 0, directions: ['ltr', 'ltr'], isTooWide: false }
    expect.soft(found, where).toEqual(right)
    expect.soft(await turnedTexts(page, hostile), where).toEqual([])
    texts += await page.getByText(/Text \d+ /).count()
  }

  for (const route of routes) {
    await app.show(route)
    await look(route)
  }
  await app.clickMenu('palette')
  await expect(page.getByRole('searchbox', { name: words.palette.title })).toBeFocused()
  await page.keyboard.type('Text')
  await expect(page.getByRole('option', { name: /Text/ }).first()).toBeVisible()
  await look('the palette')
  await app.show('/')

  const table = hostileTable(dataDir)
  app.answer({ kind: 'openFile', value: [table.path] })
  await app.clickMenu('import')
  await expect(
    page
      .getByRole('dialog')
      .getByText(/Text \d+ /)
      .first(),
  ).toBeVisible()
  await look('a table before its import', [...known, ...table.texts])

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

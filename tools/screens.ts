/** `npm run screens`: makes the pictures in docs/screens/ again, from the sample planner and a clock that stands. */
import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { words } from '../domain/words/words.ts'
import { launchApp } from '../tests/support/launch.ts'
import { takeBriefs } from './screensBrief.ts'

const folder = resolve(import.meta.dirname, '../docs/screens')
const connections = resolve(import.meta.dirname, '../tests/fixtures/linkedin/connections.csv')

const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 900, height: 600 }

interface Screen {
  readonly name: string
  /** How one comes to it from the screen before. */
  readonly go: (page: Page) => Promise<unknown>
}

const link = (page: Page, name: string) => page.getByRole('link', { name }).first()
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true })

const screens: readonly Screen[] = [
  { name: 'first-start', go: (page) => page.getByText(words.today.sampleTitle).waitFor() },
  {
    name: 'today',
    go: async (page) => {
      await page.getByText(words.today.sampleTitle).click()
      await page.getByText(words.today.removeSample).waitFor()
      await page
        .getByRole('button', { name: /dismiss|close/i })
        .first()
        .click()
    },
  },
  {
    name: 'contacts',
    go: async (page) => {
      await link(page, words.menu.contacts).click()
      await page.getByText('Dana Okafor').first().click()
      await page.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor()
    },
  },
  { name: 'contact-form', go: (page) => page.keyboard.press('n') },
  {
    name: 'companies',
    go: async (page) => {
      await link(page, words.companies.title).click()
      await page.getByText('Northwind Health').first().click()
      await page.getByRole('heading', { name: 'Northwind Health', level: 1 }).waitFor()
    },
  },
  {
    name: 'ask',
    go: async (page) => {
      await link(page, words.menu.interviews).click()
      await link(page, words.rank.link).click()
      await page.getByRole('button', { name: words.rank.why }).first().click()
    },
  },
  {
    name: 'interviews',
    go: async (page) => {
      await link(page, words.menu.interviews).click()
      await page.getByText('Dana Okafor').first().waitFor()
    },
  },
  {
    name: 'plan',
    go: async (page) => {
      await page.getByText(words.interviews.planInterview).first().click()
      await page.getByText(words.interviews.form.purpose).waitFor()
    },
  },
  {
    name: 'agenda',
    go: async (page) => {
      await link(page, words.menu.interviews).click()
      await page.getByText('Dana Okafor').first().click()
      await page.getByText(words.agenda.over(6)).waitFor()
    },
  },
  { name: 'prepare', go: (page) => tab(page, words.interviews.tabs.prepare).click() },
  { name: 'brief', go: (page) => tab(page, words.interviews.tabs.brief).click() },
  { name: 'settings', go: (page) => link(page, words.menu.settings).click() },
  {
    name: 'import',
    go: async (page) => {
      await page.keyboard.press('ControlOrMeta+I')
      await page.getByRole('button', { name: words.imports.dialog.importCount(3) }).waitFor()
    },
  },
]

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const scheme of ['light', 'dark'] as const) await take(scheme, WIDE, '')
await take('light', NARROW, '-narrow')
await takeBriefs(folder)

async function take(colorScheme: 'light' | 'dark', size: typeof WIDE, suffix: string): Promise<void> {
  const dataDir = join(tmpdir(), 'Askwell')
  rmSync(dataDir, { recursive: true, force: true })
  const app = await launchApp({
    dataDir,
    now: '2026-11-23T09:00:00Z',
    locale: 'en-GB',
    openFile: connections,
    size,
    colorScheme,
  })
  for (const { name, go } of screens) {
    await go(app.page)
    await settled(app.page)
    await app.page.screenshot({ path: join(folder, `${name}-${colorScheme}${suffix}.png`) })
  }
  await app.close()
  rmSync(dataDir, { recursive: true })
}

/** The page has its fonts, has drawn what it knows, and sets no page of the brief any more. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => setTimeout(resolve, 1000))
  })
}

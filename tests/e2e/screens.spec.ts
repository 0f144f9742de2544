import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { openPlanner, openSample } from '../support/planner.ts'

const DANA = '/contacts/sample-contact-dana'

declare global {
  interface Window {
    blocked?: string[]
  }
}

/** Counts what the content security policy refuses from the next page on. */
async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.blocked = []
    document.addEventListener('securitypolicyviolation', (event) =>
      window.blocked?.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
    )
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every screen is accessible and within its policy, ${colorScheme}`, async ({ launch }) => {
    const app = await openSample(launch, { colorScheme })
    const { page } = app
    await watchPolicy(page)
    for (const route of ['/', '/contacts', DANA, '/contacts/new', '/settings']) {
      await app.show(route)
      expect(await accessibilityProblems(page), route).toEqual([])
      expect(await page.evaluate(() => window.blocked), route).toEqual([])
    }
  })

  test(`an empty planner is accessible and within its policy, ${colorScheme}`, async ({ launch }) => {
    const app = await openPlanner(launch, { colorScheme })
    const { page } = app
    await watchPolicy(page)
    for (const route of ['/', '/contacts', '/contacts/new']) {
      await app.show(route)
      expect(await accessibilityProblems(page), route).toEqual([])
      expect(await page.evaluate(() => window.blocked), route).toEqual([])
    }
  })
}

/**
 * While suggestions are open, React Aria hides all but the field and its list from screen readers, with what could take
 * the focus in it: none of it can, since leaving the field closes the list.
 */
function isOfTheList(problem: string): boolean {
  return !/^(aria-hidden-focus|page-has-heading-one|region): /.test(problem)
}

test('menus, lists, windows and notices are accessible and within their policy', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await watchPolicy(page)
  await app.show(DANA)
  await page.getByRole('option').first().click({ button: 'right' })
  await page.getByRole('menu').waitFor()
  expect(await accessibilityProblems(page), 'menu').toEqual([])
  await page.keyboard.press('Escape')

  await app.show(DANA)
  await page.getByRole('button', { name: /Closeness/ }).click()
  await page.getByRole('listbox', { name: /Closeness/ }).waitFor()
  expect(await accessibilityProblems(page), 'select').toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('combobox', { name: 'Company' }).fill('Nor')
  await page.getByRole('option', { name: 'Northwind Health', exact: true }).waitFor()
  expect((await accessibilityProblems(page)).filter(isOfTheList), 'suggestions').toEqual([])
  await page.keyboard.press('Escape')

  app.answer({ kind: 'openFile', value: ['/nowhere/at/all.csv'] })
  await app.clickMenu('import')
  await page.getByRole('dialog').waitFor()
  expect(await accessibilityProblems(page), 'window').toEqual([])
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await app.clickMenu('print-brief')
  await page.getByText('Open an interview to print its brief.').waitFor()
  expect(await accessibilityProblems(page), 'notice').toEqual([])
  expect(await page.evaluate(() => window.blocked)).toEqual([])
})

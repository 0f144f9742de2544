import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import { everyone, searching } from '../../domain/contactFilter.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'

import { type OpenPlanner, openPlanner, openSample } from '../support/planner.ts'

let app: OpenPlanner
let page: Page

const list = () => page.getByRole('listbox', { name: 'Contacts' })
const option = (name: string | RegExp) => page.getByRole('option', { name })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const search = () => page.getByRole('searchbox', { name: 'Search contacts' })
const picked = () => page.locator('[role=option][aria-selected=true]')
const tagged = async (tag: string) =>
  (await app.ask('contacts.count', { filter: { ...everyone, tags: [tag] } })).total

/** Everyone whose name stands in the list, top to bottom. */
const names = () =>
  list()
    .getByRole('option')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('bdi')?.textContent))

test('several are tagged by keyboard alone, with a tag completed and a new one, and untagged by undo', async ({
  launch,
}) => {
  app = await openSample(launch)
  page = app.page
  await app.show('/contacts')
  const before = await tagged('nurse-to-data')
  await list().focus()
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByRole('status').getByText('3 selected')).toBeAttached()
  await expect(picked()).toHaveCount(3)
  await page.keyboard.press('Shift+ArrowUp')
  await expect(picked()).toHaveCount(2)

  const panelField = page.getByRole('searchbox').or(page.getByRole('textbox')).last()
  await page.keyboard.press('t')
  await expect(panelField).toBeFocused()
  await page.keyboard.type('NURSE')
  await expect(page.getByRole('menuitem', { name: 'nurse-to-data' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Tagged \d contacts? “nurse-to-data”$/)).toBeVisible()
  await expect(list()).toBeFocused()
  expect(await tagged('nurse-to-data')).toBeGreaterThan(before)

  await page.keyboard.press('t')
  await expect(panelField).toBeFocused()
  await page.keyboard.type('to thank')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Tagged 2 contacts “to thank”')).toBeVisible()
  expect(await tagged('to thank')).toBe(2)
  await expect(list()).toBeFocused()
  await page.keyboard.press('u')
  await expect(panelField).toBeFocused()
  await page.keyboard.type('to th')
  await expect(page.getByRole('menuitem', { name: 'to thank' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Took “to thank” from 2 contacts')).toBeVisible()
  expect(await tagged('to thank')).toBe(0)
  await button('Undo').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Undone/)).toBeVisible()
  expect(await tagged('to thank')).toBe(2)

  await list().focus()
  await page.keyboard.press('Escape')
  await expect(picked()).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Selected contacts' })).toHaveCount(0)
})

test('all but one are selected, removed at once and brought back', async ({ launch }) => {
  app = await openSample(launch)
  page = app.page
  await app.show('/contacts')
  await list().focus()
  await page.keyboard.press('ControlOrMeta+a')
  await expect(page.getByText('40 selected').first()).toBeAttached()
  await option(/Dana Okafor/).click({ modifiers: ['ControlOrMeta'] })
  await expect(page.getByText('39 selected').first()).toBeAttached()
  await expect(option(/Dana Okafor/)).toHaveAttribute('aria-selected', 'false')
  await page.keyboard.press('Delete')
  await expect(page.getByText('Removed 39 contacts')).toBeVisible()
  await expect.poll(names).toEqual(['Dana Okafor'])
  await button('Undo').click()
  await expect(option(/Adaeze/)).toBeVisible()
  expect((await app.ask('planner.summary', {})).contacts).toBe(40)

  await option(/Björn/).hover()
  await option(/Björn/).locator('[data-tick]').click()
  await option(/Elin/).click({ modifiers: ['Shift'] })
  await expect(picked()).toHaveCount(6)
  await expect(button('Merge')).toBeDisabled()
  await option(/Elin/).click({ modifiers: ['ControlOrMeta'] })
  await expect(button('Merge')).toBeEnabled()
})

test('a table shows the columns one chooses and is sorted by its heads, also after a restart', async ({
  launch,
}) => {
  app = await openSample(launch)
  page = app.page
  await app.show('/contacts')
  await button('Show as a table').click()
  await button('Sort and columns').click()
  await page.getByRole('checkbox', { name: 'Tags' }).press('Space')
  await page.getByRole('checkbox', { name: 'Location' }).press('Space')
  await page.keyboard.press('Escape')
  await expect(page.getByText('Lockbridge').first()).toBeVisible()
  await button('Sort by company').press('Enter')
  const byCompany = await names()
  expect(byCompany).not.toEqual((await names()).toSorted())
  await button('Sort by company').press('Enter')
  await expect.poll(names).not.toEqual(byCompany)
  await app.show('/contacts')
  await expect(button('Sort by company')).toHaveAttribute('aria-pressed', 'true')
  await expect(button('Show beside the contact')).toBeVisible()
  await list().focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await button('Show as a table').click()
  await expect(list()).toBeVisible()
})

test('a menu opens at the row by keyboard, and offers the selection what fits it', async ({ launch }) => {
  app = await openSample(launch)
  page = app.page
  await app.show('/contacts')
  await list().focus()
  await page.keyboard.press('j')
  await page.keyboard.press('Shift+F10')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: 'Open' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(list()).toBeFocused()
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(picked()).toHaveCount(2)
  await option(/Anaïs/).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Merge' }).click()
  await expect
    .poll(() => page.evaluate(() => sessionStorage.getItem('askwell.route')))
    .toMatch(/^\/contacts\/merge\?ids=[^,]+,[^,]+$/)
})

test('twenty thousand contacts are scrolled to the last with a small document, and a new one is shown', async ({
  launch,
}) => {
  app = await openPlanner(launch)
  page = app.page
  const file = join(app.dataDir, 'Connections.csv')
  const rows = Array.from(
    { length: 20_000 },
    (_, at) => `Person,Number ${String(at + 1).padStart(5, '0')},https://linkedin.com/in/p${at}`,
  )
  writeFileSync(file, ['First Name,Last Name,URL', ...rows].join('\n'))
  app.answer({ kind: 'openFile', value: [file] })
  const preview = await app.ask('imports.choose', {})
  await app.ask('imports.commit', { token: preview?.token ?? '', format: null, mapping: null })
  await app.show('/contacts')
  await expect(page.getByText('20,000', { exact: true }).first()).toBeVisible()

  const nodes = () => page.evaluate(() => document.querySelectorAll('*').length)
  await list().focus()
  await page.keyboard.press('End')
  await expect(option(/Number 20000/)).toBeVisible()
  await expect(option(/Number 20000/)).toHaveAttribute('aria-posinset', '20000')
  expect(await nodes()).toBeLessThan(2000)
  await button('Show as a table').click()
  await list().focus()
  await page.keyboard.press('Home')
  await expect(option(/Number 00001/)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+a')
  expect(await nodes()).toBeLessThan(2000)

  await app.ask('contacts.add', {
    given: 'Person',
    family: 'Number 15000½',
    pronunciation: '',
    pronouns: '',
    company: '',
    position: '',
    location: '',
    zone: null,
    knownHow: '',
    closeness: 0,
    notes: '',
    points: [],
    tags: [],
  })
  const { contacts } = await app.ask('contacts.page', { listing: searching('15000½'), offset: 0, limit: 1 })
  await app.show(`/contacts/${contacts[0]?.id}`)
  await expect(option(/15000½/)).toBeInViewport()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the list is accessible whatever stands open, ${colorScheme}`, async ({ launch }) => {
    app = await openSample(launch, { colorScheme })
    page = app.page
    await app.show('/contacts')
    const check = async (state: string) => expect(await accessibilityProblems(page), state).toEqual([])
    await list().focus()
    await page.keyboard.press('f')
    await page.getByRole('checkbox', { name: 'Scheduled' }).press('Space')
    await check('filter')
    await page.keyboard.press('Escape')
    await check('chips')
    await button('Saved filters').click()
    await check('saved filters')
    await button('Save as a new filter').click()
    await check('saving')
    await page.keyboard.press('Escape')
    await button('Clear').click()
    await button('Sort and columns').click()
    await check('sort and columns')
    await page.keyboard.press('Escape')
    await list().focus()
    await page.keyboard.press('ControlOrMeta+a')
    await check('selection')
    await page.keyboard.press('t')
    await page.keyboard.type('n')
    await check('tags')
    await page.keyboard.press('Escape')
    await list().focus()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    await check('shortcuts')
    await page.keyboard.press('Escape')
    await button('Show as a table').click()
    await check('table')
    await search().fill('okafr')
    await page.getByText(/^Nothing for/).waitFor()
    await check('corrected')
    await search().fill('qqqqzzzz')
    await page.getByText('No one found').waitFor()
    await check('nobody')
  })
}

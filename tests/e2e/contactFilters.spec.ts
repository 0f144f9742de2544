import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import { everyone, searching } from '../../domain/contactFilter.ts'

import { test } from '../support/e2e.ts'
import { pressOn, tabTo, typeInto } from '../support/keyboard.ts'
import { type OpenPlanner, openSample } from '../support/planner.ts'

let app: OpenPlanner
let page: Page

const list = () => page.getByRole('listbox', { name: 'Contacts' })
const option = (name: string | RegExp) => page.getByRole('option', { name })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const search = () => page.getByRole('searchbox', { name: 'Search contacts' })
const person = (name: string) => page.getByRole('heading', { level: 1, name })
const chips = () => page.getByRole('grid', { name: 'Filters' })

/** Everyone whose name stands in the list, top to bottom. */
const names = () =>
  list()
    .getByRole('option')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('bdi')?.textContent))

test('filters combine, stand as chips and go one by one', async ({ launch }) => {
  app = await openSample(launch)
  page = app.page
  await app.show('/contacts')
  await expect(chips()).toHaveCount(0)
  await list().focus()
  await page.keyboard.press('f')
  await typeInto(page, page.getByRole('combobox', { name: 'Tags' }), 'data')
  await expect(page.getByRole('option', { name: /^data/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByText('14 found')).toBeVisible()
  await tabTo(page, page.getByRole('checkbox', { name: 'Scheduled' }))
  await page.keyboard.press('Space')
  await expect(page.getByText('1 found')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect.poll(names).toEqual(['Dana Okafor'])
  await expect(chips().getByRole('row')).toHaveText(['data', 'Scheduled'])

  await search().focus()
  await page.keyboard.type('ines')
  await expect(page.getByText(/Among the contacts these filters leave/)).toBeVisible()
  await pressOn(page, button('Clear search').last())
  await tabTo(page, chips().getByRole('row', { name: 'data' }), 'Shift+Tab')
  await page.keyboard.press('Delete')
  await expect(chips().getByRole('row')).toHaveText(['Scheduled'])
  await app.show('/contacts')
  await expect(chips().getByRole('row')).toHaveText(['Scheduled'])
  await button('Clear').click()
  await expect(page.getByText('40', { exact: true }).first()).toBeVisible()
  await expect(chips()).toHaveCount(0)

  await page.keyboard.press('f')
  await page.getByRole('combobox', { name: 'Company' }).pressSequentially('northw')
  await page.getByRole('option', { name: 'Northwind Health', exact: true }).click()
  await page.getByRole('textbox', { name: 'Not in touch for' }).fill('5')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(chips().getByRole('row')).toHaveText(['Northwind Health', 'Not in touch for 5 days'])
  const { total } = await app.ask('contacts.count', {
    filter: { ...everyone, companyId: 'sample-company-northwind', silentDays: 5 },
  })
  expect(await names()).toHaveLength(total)
})

test('a filter is saved, chosen, renamed, brought up to date and removed by keyboard', async ({ launch }) => {
  app = await openSample(launch)
  page = app.page
  await app.show('/contacts?find=1')
  const saved = () => app.ask('savedFilters.list', {})
  await search().focus()
  await page.keyboard.type('health')
  await pressOn(page, button('Saved filters'))
  await pressOn(page, button('Save as a new filter'))
  await page.keyboard.press('Enter')
  await expect(page.getByText('This cannot be empty.')).toBeVisible()
  await page.keyboard.type('Health people')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved “Health people”')).toBeVisible()
  await search().focus()
  await page.keyboard.press('Escape')
  await expect(page.getByText('40', { exact: true }).first()).toBeVisible()

  await pressOn(page, button('Saved filters'))
  await pressOn(page, button('Health people'))
  await expect(search()).toHaveValue('health')
  await search().focus()
  await page.keyboard.type(' data')
  await pressOn(page, button('Saved filters'))
  await pressOn(page, button('Update “Health people”'))
  await expect(page.getByText('Updated “Health people”')).toBeVisible()
  expect((await saved()).filters[0]?.listing).toEqual(searching('health data'))

  await pressOn(page, button('Rename Health people'))
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Data in health')
  await page.keyboard.press('Enter')
  await expect(button('Data in health')).toBeVisible()
  await pressOn(page, button('Remove Data in health'))
  await expect(page.getByText('Removed the filter “Data in health”')).toBeVisible()
  expect((await saved()).filters).toEqual([])
  await page.keyboard.press('Escape')
  await expect(button('Saved filters')).toBeFocused()
  await button('Undo').focus()
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await saved()).filters.map(({ name }) => name)).toEqual(['Data in health'])
})

test('a slip of the finger finds whom one meant, and says so', async ({ launch }) => {
  app = await openSample(launch)
  page = app.page
  await app.show('/contacts')
  await list().focus()
  await page.keyboard.press('/')
  await page.keyboard.type('okafr')
  await expect(page.getByText('Nothing for “okafr”. Showing “okafor”.')).toBeVisible()
  await expect(option(/Dana Okafor/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(person('Dana Okafor')).toBeVisible()
  await expect(search()).toHaveValue('okafr')
  await button('Clear search').last().click()
  await expect(page.getByText('40', { exact: true }).first()).toBeVisible()
  await expect(page.getByText(/^Nothing for/)).toHaveCount(0)
})

import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import { searching } from '../../domain/contactFilter.ts'
import { test } from '../support/e2e.ts'
import { type OpenPlanner, openPlanner, openSample } from '../support/planner.ts'

let app: OpenPlanner
let page: Page

const list = () => page.getByRole('listbox', { name: 'Contacts' })
const option = (name: string | RegExp) => page.getByRole('option', { name })
const search = () => page.getByRole('searchbox', { name: 'Search contacts' })
const person = (name: string) => page.getByRole('heading', { level: 1, name })

test('a contact is added, found, changed, removed and brought back by keyboard alone', async ({ launch }) => {
  app = await openSample(launch)
  page = app.page
  await app.show('/contacts')
  await list().focus()
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'First name' })).toBeFocused()
  await page.keyboard.type('Łucja')
  await page.keyboard.press('Tab')
  await page.keyboard.type('O’Brien')
  await page.keyboard.press('Enter')
  await expect(person('Łucja O’Brien')).toBeFocused()
  await expect(page.getByText('Added Łucja O’Brien')).toBeVisible()

  await page.getByRole('link', { name: 'Contacts' }).focus()
  await page.keyboard.press('/')
  await expect(search()).toBeFocused()
  await page.keyboard.type('obrien luc')
  await expect(page.getByText('1 found')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(person('Łucja O’Brien')).toBeFocused()

  await page.getByRole('button', { name: 'Add…' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Position' }).press('Enter')
  await page.keyboard.type('Midwife')
  await page.keyboard.press('Enter')
  await expect(option(/Midwife/)).toBeVisible()

  await list().focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Delete')
  await expect(page.getByText('Removed Łucja O’Brien')).toBeVisible()
  await expect(page.getByText('No one found')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).focus()
  await page.keyboard.press('Enter')
  await expect(option(/Łucja/)).toBeVisible()
  await expect(page.getByText('Undone: Remove contacts')).toBeVisible()

  await search().focus()
  await page.keyboard.press('Escape')
  await expect(search()).toHaveValue('')
  await expect(option(/Adaeze Nwosu/)).toBeVisible()
})

test('a form says beside the field what is wrong, and takes any number of addresses', async ({ launch }) => {
  app = await openPlanner(launch)
  page = app.page
  await app.clickMenu('new-contact')
  const given = page.getByRole('textbox', { name: 'First name' })
  await page.getByRole('button', { name: 'Add contact' }).click()
  await expect(given).toHaveAccessibleDescription('Give at least a first or a last name.')
  await expect(given).toBeFocused()

  await given.fill('Dana')
  await page.getByRole('textbox', { name: 'Position' }).fill('x'.repeat(1001))
  await page.getByRole('textbox', { name: 'E-mail' }).fill('dana@example.com')
  await page.getByRole('button', { name: 'Add e-mail' }).click()
  await page.getByRole('textbox', { name: 'E-mail' }).nth(1).fill('dana@work.example.com')
  await page.getByRole('button', { name: 'Add phone' }).click()
  await page.getByRole('textbox', { name: 'Tags' }).fill('health, ')
  await page.getByRole('textbox', { name: 'Tags' }).pressSequentially('nurse')
  await page.getByRole('button', { name: 'Add contact' }).click()
  await expect(page.getByText('This is longer than Askwell can keep.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Position' }).fill('Nurse')
  await page.getByRole('button', { name: 'Add contact' }).click()
  await expect(person('Dana')).toBeVisible()
  const { contacts } = await app.ask('contacts.page', { listing: searching(''), offset: 0, limit: 10 })
  const view = await app.ask('contacts.get', { id: contacts[0]?.id ?? '' })
  expect(view.points.map(({ value }) => value)).toEqual(['dana@example.com', 'dana@work.example.com'])
  expect(view.tags).toContain('nurse')
})

test('what was typed and not saved is still there when one comes back', async ({ launch }) => {
  app = await openSample(launch)
  page = app.page
  await app.clickMenu('new-contact')
  await page.getByRole('textbox', { name: 'First name' }).fill('Half')
  await app.clickMenu('go-today')
  await app.clickMenu('new-contact')
  await expect(page.getByRole('textbox', { name: 'First name' })).toHaveValue('Half')
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(page.getByRole('textbox', { name: 'First name' })).toHaveValue('')
})

test('the list moves by keyboard with the person beside it, and Undo in a field undoes typing', async ({
  launch,
}) => {
  app = await openSample(launch)
  page = app.page
  await app.show('/contacts')
  await list().focus()
  await page.keyboard.press('j')
  await expect(person('Adaeze Nwosu')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(person('Anaïs Lefèvre')).toBeVisible()
  await expect(list()).toBeFocused()
  await expect(option(/Anaïs/)).toHaveAttribute('aria-setsize', '40')
  await expect(option(/Anaïs/)).toHaveAttribute('aria-posinset', '2')
  const active = await list().getAttribute('aria-activedescendant')
  expect(await option(/Anaïs/).getAttribute('id')).toBe(active)

  await app.clickMenu('find')
  await page.keyboard.type('dana')
  await app.clickMenu('undo')
  await expect(search()).not.toHaveValue('dana')
  expect((await app.ask('planner.summary', {})).contacts).toBe(40)
})

test('a right-click offers what can be done with a person', async ({ launch }) => {
  app = await openSample(launch)
  page = app.page
  await app.show('/contacts')
  await option(/Dana Okafor/).click({ button: 'right' })
  await expect(page.getByRole('menu', { name: 'More actions' })).toBeVisible()
  await page.getByRole('menuitem', { name: 'Plan interview' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Dana Okafor').first()).toBeVisible()
})

test('a narrow window shows the list or the person, and leads back', async ({ launch }) => {
  app = await openSample(launch, { size: { width: 900, height: 600 } })
  page = app.page
  await app.show('/contacts')
  await list().focus()
  for (let i = 0; i < 30; i++) await page.keyboard.press('j')
  const scrolled = await list().evaluate((element) => element.scrollTop)
  expect(scrolled).toBeGreaterThan(500)
  await page.keyboard.press('Enter')
  await expect(list()).toBeHidden()
  await page.getByRole('link', { name: 'All contacts' }).click()
  await expect(list()).toBeFocused()
  expect(await list().evaluate((element) => element.scrollTop)).toBe(scrolled)
})

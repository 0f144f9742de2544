import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import { words } from '../../domain/words/words.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { pressOn, tabTo, typeInto } from '../support/keyboard.ts'
import { openPlanner, openSample } from '../support/planner.ts'

const NORTHWIND = '/companies/sample-company-northwind'
const text = words.companies

const list = (page: Page) => page.getByRole('listbox', { name: text.title })
const company = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const facts = (page: Page) => page.getByRole('textbox', { name: text.fact, exact: true })

async function openJoin(page: Page): Promise<void> {
  await pressOn(page, page.getByRole('button', { name: text.more }))
  await expect(page.getByRole('menuitem', { name: text.join })).toBeFocused()
  await page.keyboard.press('Enter')
}

test('a company is found, opened, changed and researched by keyboard alone, each change one step to undo', async ({
  launch,
}) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show('/companies')
  await page.keyboard.press('/')
  await page.keyboard.type('health nor')
  await expect(page.getByText('1 found')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(company(page, 'Northwind Health')).toBeFocused()

  await typeInto(page, field(page, text.form.industry), 'Telehealth')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('option', { name: /Northwind Health/ })).toContainText('Telehealth')

  await tabTo(page, facts(page).first())
  await page.keyboard.press('Alt+ArrowDown')
  await expect(facts(page).nth(1)).toHaveValue(/remote-monitoring/)
  await pressOn(page, page.getByRole('button', { name: text.addFact }))
  await expect(facts(page).last()).toBeFocused()
  await page.keyboard.type('Opens a second site in May')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Local paper')
  await page.keyboard.press('Enter')
  await expect(facts(page).nth(5)).toHaveValue('Opens a second site in May')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: text.addFact })).toBeFocused()
  const kept = () => app.ask('companies.get', { id: 'sample-company-northwind' })
  // The field that was typed in looks like the line it becomes: only the planner knows when that is kept.
  await expect
    .poll(async () => (await kept()).notes.at(-1))
    .toMatchObject({ source: 'Local paper', notedOn: '2026-11-23' })
  expect((await kept()).company.industry).toBe('Telehealth')

  for (const label of [text.undo.addNote, text.undo.moveNote, text.undo.edit]) {
    await app.clickMenu('undo')
    await expect(page.getByText(`Undone: ${label}`)).toBeVisible()
  }
  await expect(facts(page).first()).toHaveValue(/remote-monitoring/)
  await expect(field(page, text.form.industry)).toHaveValue('Remote care')
})

test('a name that is taken is said beside the field, and what was typed stays', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show(NORTHWIND)
  await field(page, text.form.name).fill('calder university')
  await page.keyboard.press('Tab')
  await expect(field(page, text.form.name)).toHaveAccessibleDescription(text.taken('Calder University'))
  await expect(field(page, text.form.name)).toHaveValue('calder university')
  await expect(company(page, 'Northwind Health')).toBeVisible()
  expect(await accessibilityProblems(page)).toEqual([])
  await field(page, text.form.name).fill('Northwind Care')
  await page.keyboard.press('Enter')
  await expect(company(page, 'Northwind Care')).toBeVisible()
})

test('a company is added, joined with another and brought back by keyboard', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show('/companies')
  await list(page).focus()
  await page.keyboard.press('n')
  await expect(field(page, text.form.name)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(field(page, text.form.name)).toHaveAccessibleDescription('This cannot be empty.')
  await page.keyboard.type('Northwind-Health')
  await page.keyboard.press('Enter')
  await expect(company(page, 'Northwind-Health')).toBeFocused()
  await expect(page.getByText(text.namesake('Northwind Health', 4))).toBeVisible()

  await openJoin(page)
  const choice = page.getByRole('combobox', { name: text.joinWith })
  await expect(choice).toBeFocused()
  await page.keyboard.type('calder')
  await page.getByRole('option', { name: 'Calder University' }).last().waitFor()
  await page.keyboard.press('Escape')
  await expect(choice).toHaveAttribute('aria-expanded', 'false')
  expect(await accessibilityProblems(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(company(page, 'Northwind-Health')).toBeFocused()
  await openJoin(page)
  await expect(choice).toBeFocused()
  await page.keyboard.type('calder')
  await page.getByRole('option', { name: 'Calder University' }).last().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(company(page, 'Calder University')).toBeVisible()
  await expect(page.getByRole('option', { name: 'Northwind-Health' })).toHaveCount(0)
  await app.clickMenu('undo')
  await expect(page.getByRole('option', { name: 'Northwind-Health' })).toBeVisible()

  await app.show(NORTHWIND)
  await pressOn(page, page.getByRole('button', { name: text.makeOne }))
  await expect(page.getByRole('button', { name: text.makeOne })).toHaveCount(0)
  expect((await app.ask('planner.summary', {})).companies).toBe(14)
})

test('a removed company leaves its people, and the notice takes it back', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show('/companies')
  await list(page).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await expect(company(page, 'Aldgate Talent')).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(page.getByText(text.removed('Aldgate Talent'))).toBeVisible()
  expect(await app.ask('planner.summary', {})).toMatchObject({ companies: 13, contacts: 40 })
  await pressOn(page, page.getByRole('button', { name: 'Undo' }))
  await expect(page.getByRole('option', { name: /Aldgate Talent/ })).toBeVisible()
})

test('many people of a company come a window at a time, and lead to each of them', async ({ launch }) => {
  const app = await openPlanner(launch)
  const { page } = app
  const { id } = await app.ask('companies.add', { name: 'Northwind' })
  const form = {
    family: '',
    pronunciation: '',
    pronouns: '',
    company: 'Northwind',
    position: 'Nurse',
    location: '',
    zone: null,
    knownHow: '',
    closeness: 0,
    notes: '',
    points: [],
    tags: [],
  }
  for (let at = 10; at < 70; at++) await app.ask('contacts.add', { ...form, given: `Person ${at}` })
  await app.show(`/companies/${id}`)
  await expect(page.getByRole('link', { name: /^Person/ })).toHaveCount(50)
  await pressOn(page, page.getByRole('button', { name: text.showMore(10) }))
  await expect(page.getByRole('link', { name: /^Person/ })).toHaveCount(60)
  await page.getByRole('link', { name: /Person 69/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Person 69' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`companies are accessible, ${colorScheme}`, async ({ launch }) => {
    const app = await openPlanner(launch, { colorScheme })
    await app.show('/companies')
    expect(await accessibilityProblems(app.page), 'empty').toEqual([])
    await app.ask('planner.addSample', {})
    for (const route of ['/companies', '/companies/new', NORTHWIND, '/companies/gone']) {
      await app.show(route)
      expect(await accessibilityProblems(app.page), route).toEqual([])
    }
    await app.show(NORTHWIND)
    await app.page.getByRole('button', { name: text.addFact }).click()
    expect(await accessibilityProblems(app.page), 'adding a fact').toEqual([])
  })
}

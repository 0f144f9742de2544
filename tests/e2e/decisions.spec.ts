import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import { words } from '../../domain/words/words.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { pressOn, tabTo, typeInto } from '../support/keyboard.ts'
import { openPlanner, openSample } from '../support/planner.ts'

const MSC = '/decisions/sample-decision-msc'
const EXAM = '/decisions/sample-decision-exam'
const text = words.decisions

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const side = (page: Page, leaning: string, option: string) =>
  page.getByRole('list', { name: text.evidenceOf(leaning, option) })

test('a decision is added, described and made by keyboard alone, each change one step to undo', async ({
  launch,
}) => {
  const app = await openPlanner(launch)
  const { page } = app
  await app.show('/decisions')
  await pressOn(page, page.getByRole('link', { name: text.add }))
  await expect(field(page, text.form.title)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(field(page, text.form.title)).toHaveAccessibleDescription('This cannot be empty.')
  await page.keyboard.type('Enrol in the MSc?')
  await page.keyboard.press('Enter')
  await expect(title(page, 'Enrol in the MSc?')).toBeFocused()
  await expect(page.getByRole('link', { name: `${text.title} 1` })).toBeVisible()

  await pressOn(page, button(page, text.addOption))
  await expect(field(page, text.option)).toBeFocused()
  for (const option of ['Enrol in January', 'Wait a year']) {
    await page.keyboard.type(option)
    await page.keyboard.press('Enter')
    await expect(button(page, text.chooseOf(option))).toBeVisible()
  }
  await page.keyboard.press('Escape')
  await expect(button(page, text.addOption)).toBeFocused()
  await pressOn(page, button(page, text.addQuestion))
  await page.keyboard.type('Who pays?')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await typeInto(page, field(page, text.answer), 'My employer, half')
  await page.keyboard.press('Tab')
  await expect(page.getByText(text.openCount(0, 1))).toBeVisible()
  await typeInto(page, field(page, text.form.target), 'Health data analyst')
  await page.keyboard.press('Enter')
  await expect(field(page, text.form.target)).toHaveValue('Health data analyst')

  await tabTo(page, button(page, text.chooseOf('Wait a year')), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: text.made })).toContainText('Wait a year')
  await expect(field(page, text.form.reasons)).toBeFocused()
  await page.keyboard.type('The nights come first')
  await page.keyboard.press('Tab')
  await expect(button(page, text.chooseOf('Wait a year'))).toHaveCount(0)
  await expect
    .poll(async () => (await app.ask('decisions.list', {})).decisions)
    .toMatchObject([
      { target: 'Health data analyst', reasons: 'The nights come first', decidedOn: '2026-11-23' },
    ])

  await tabTo(page, button(page, text.reopen), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(button(page, text.chooseOf('Wait a year'))).toBeVisible()
  await expect(field(page, text.reasonsSoFar)).toHaveValue('The nights come first')
  for (const label of [text.undo.reopen, text.undo.edit, text.undo.decide, text.undo.edit]) {
    await app.clickMenu('undo')
    await expect(page.getByText(`Undone: ${label}`)).toBeVisible()
  }
  await expect(field(page, text.form.target)).toHaveValue('')
})

test('what people said is weighed, moved and taken back by keyboard', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show(MSC)
  const enrol = 'Enrol in January, two evenings a week'
  const certificate = 'Take the certificate first and apply a year later'
  await expect(page.getByText('2 people for, 1 against; one sees both sides')).toBeVisible()
  await expect(side(page, text.leanings.against, enrol)).toContainText('Marcus Bell, 17 Nov 2026')

  const hours = button(page, text.weigh('Eleven hours a week, beside night shifts, for two years'))
  await pressOn(page, hours)
  await page.getByRole('menuitem', { name: text.weighFor(enrol) }).waitFor()
  expect(await accessibilityProblems(page), 'menu').toEqual([])
  await page.keyboard.type(text.weighFor(certificate).slice(0, 12))
  await expect(page.getByRole('menuitem', { name: text.weighFor(certificate) })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(side(page, text.leanings.for, certificate)).toContainText('Eleven hours')
  await expect(side(page, text.leanings.against, enrol)).toHaveCount(0)
  await expect(page.getByText('2 people for', { exact: true }).first()).toBeVisible()
  await expect(hours).toBeFocused()

  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  await expect(page.getByRole('menuitem', { name: text.weighElsewhere })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: text.unweighed })).toContainText('Eleven hours')
  for (const _ of [1, 2]) {
    await app.clickMenu('undo')
    await expect(page.getByText(`Undone: ${text.undo.weigh}`)).toBeVisible()
  }
  await expect(side(page, text.leanings.against, enrol)).toContainText('Eleven hours')

  const options = page.getByRole('textbox', { name: text.option, exact: true })
  await tabTo(page, options.first(), 'Shift+Tab')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(options.nth(1)).toHaveValue(enrol)
  await expect(options.nth(1)).toBeFocused()
})

test('a decision leads to those who can help, and a removed one comes back', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show('/decisions')
  await expect(page.getByRole('listitem').filter({ hasText: 'secondment' })).toContainText('16 days left')
  await pressOn(page, page.getByRole('link', { name: /part-time MSc/ }))
  await expect(title(page, 'Enrol in the part-time MSc')).toBeVisible()
  const next = page.getByRole('region', { name: words.rank.next.title })
  await expect(next.getByRole('listitem')).toHaveCount(5)
  await pressOn(page, next.getByRole('link', { name: words.rank.next.all }))
  await expect(title(page, words.rank.title)).toBeVisible()
  await expect(page.getByRole('button', { name: /part-time MSc/ })).toBeVisible()

  await app.show(EXAM)
  await pressOn(page, button(page, text.more))
  await page.keyboard.press('Enter')
  await expect(title(page, text.title)).toBeVisible()
  await expect(page.getByText('Sit the SQL certificate')).toHaveCount(1)
  await pressOn(page, button(page, 'Undo'))
  await expect(page.getByRole('link', { name: /Sit the SQL certificate/ })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`decisions are accessible, ${colorScheme}`, async ({ launch }) => {
    const app = await openPlanner(launch, { colorScheme })
    await app.show('/decisions')
    expect(await accessibilityProblems(app.page), 'empty').toEqual([])
    const { id } = await app.ask('decisions.add', { title: 'Enrol?', kind: 'enrol', deadline: null })
    await app.show(`/decisions/${id}`)
    expect(await accessibilityProblems(app.page), 'bare').toEqual([])
    await app.ask('decisions.remove', { id })
    await app.ask('planner.addSample', {})
    for (const route of ['/decisions', '/decisions/new', MSC, EXAM, '/decisions/gone']) {
      await app.show(route)
      expect(await accessibilityProblems(app.page), route).toEqual([])
    }
    await app.show(MSC)
    await button(app.page, text.addOption).click()
    await app.page.keyboard.press('Enter')
    expect(await accessibilityProblems(app.page), 'an option that says nothing').toEqual([])
  })
}

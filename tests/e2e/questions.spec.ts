import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import { words } from '../../domain/words/words.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { pressOn, tabTo, typeInto } from '../support/keyboard.ts'
import { openPlanner, openSample } from '../support/planner.ts'
import { title } from '../support/title.ts'

const text = words.questions
const OWN = '/questions/sample-question-certificate'

const rows = (page: Page) => page.getByRole('listbox', { name: text.title }).getByRole('option')
const own = (page: Page) => rows(page).filter({ has: page.getByText(text.own, { exact: true }) })
const question = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

test('the bank is searched, filtered and read by keyboard alone', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show('/questions')
  await page.keyboard.press('/')
  await page.keyboard.type('first job')
  await expect(page.getByText(text.counted(1, true))).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(question(page, 'How did you find your first job in this field?')).toBeFocused()
  await page.keyboard.press('/')
  await page.keyboard.press('Escape')
  await tabTo(page, page.getByRole('button', { name: new RegExp(text.anyTheme) }))
  await page.keyboard.press('Enter')
  await page.keyboard.type('study')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: new RegExp(text.anyInsight) }))
  await page.keyboard.press('Enter')
  await page.keyboard.type(text.insights.cost.toLowerCase())
  await page.keyboard.press('Enter')
  const { questions } = await app.ask('questions.list', {})
  const wanted = questions.filter(({ theme, reveals }) => theme === 'study' && reveals === 'cost')
  await expect(rows(page)).toHaveCount(wanted.length)
  // The panel of the choice is gone, and has given the focus back.
  await expect(page.getByRole('listbox')).toHaveCount(1)
  await tabTo(page, page.getByRole('searchbox'), 'Shift+Tab')
  await page.keyboard.press('ArrowDown')
  await expect(rows(page).first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(question(page, wanted[1]?.text ?? '')).toBeVisible()
})

test('an own question is written, changed, used and removed by keyboard, each change one step to undo', async ({
  launch,
}) => {
  const app = await openPlanner(launch)
  const { page } = app
  await app.show('/questions')
  await page.keyboard.press('n')
  await expect(field(page, text.text)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(field(page, text.text)).toHaveAccessibleDescription(new RegExp(words.text.required))
  await page.keyboard.type('Which shift suits a beginner?')
  await page.keyboard.press('Enter')
  await expect(question(page, 'Which shift suits a beginner?')).toBeFocused()
  await expect(own(page)).toHaveCount(1)
  await typeInto(page, field(page, text.text), 'Which shift suits a newcomer?')
  await page.keyboard.press('Enter')
  await expect(question(page, 'Which shift suits a newcomer?')).toBeVisible()
  await pressOn(page, page.getByRole('button', { name: text.more }))
  await page.keyboard.press('Enter')
  await expect(own(page)).toHaveCount(0)
  for (const label of [text.undo.remove, text.undo.edit]) {
    await app.clickMenu('undo')
    await expect(page.getByText(`Undone: ${label}`)).toBeVisible()
  }
  await expect(rows(page).filter({ hasText: 'Which shift suits a beginner?' })).toHaveCount(1)
})

test('a question names the agendas it stands on', async ({ launch }) => {
  const app = await openSample(launch)
  await app.show(OWN)
  await app.page.getByRole('link', { name: /Dana Okafor/ }).click()
  await expect(title(app.page)).toHaveText('Dana Okafor')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the question bank is accessible, ${colorScheme}`, async ({ launch }) => {
    const app = await openSample(launch, { colorScheme })
    for (const route of ['/questions', '/questions/success-best', OWN, '/questions/new', '/questions/gone']) {
      await app.show(route)
      expect(await accessibilityProblems(app.page), route).toEqual([])
    }
    await app.page.getByRole('searchbox', { name: text.search }).fill('xyzzy')
    await app.page.getByText(text.noneFound).waitFor()
    expect(await accessibilityProblems(app.page), 'nothing found').toEqual([])
  })
}

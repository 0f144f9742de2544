import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import { words } from '../../domain/words/words.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { pressOn, tabTo } from '../support/keyboard.ts'
import { openPlanner, openSample } from '../support/planner.ts'

const LUKASZ = 'Łukasz Żebrowski'
const text = words.rank
const people = (page: Page) => page.getByRole('list', { name: text.people })
/** The names in their order. */
const names = (page: Page) => people(page).getByRole('link').filter({ hasNotText: text.plan })

test('who to ask is chosen for a decision, weighed, understood and planned with, by keyboard alone', async ({
  launch,
}) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show('/interviews')
  await pressOn(page, page.getByRole('link', { name: text.link }))
  await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeVisible()
  const about = page.getByRole('button', { name: new RegExp(text.about) })
  await expect(about).toContainText('secondment')
  await pressOn(page, about)
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(about).toContainText('MSc')
  await expect(page.getByText('Looked for “Health”, “data”, “analyst”')).toBeVisible()
  await expect(names(page).first()).toHaveText('Imani Reyes')

  const closeness = page.getByRole('slider', { name: text.factors.closeness })
  const introduction = page.getByRole('slider', { name: text.factors.referral })
  const shared = page.getByRole('slider', { name: text.factors.shared })
  for (const slider of [closeness, introduction, shared]) {
    await tabTo(page, slider)
    await page.keyboard.press('Home')
    await expect(slider).toHaveAttribute('aria-valuetext', 'Not at all')
  }
  await expect(names(page).first()).toHaveText(LUKASZ)
  await app.show('/ask')
  await expect(closeness, 'remembered').toHaveAttribute('aria-valuetext', 'Not at all')
  await expect(names(page).first()).toHaveText(LUKASZ)

  await pressOn(page, page.getByRole('button', { name: text.whyOf(LUKASZ) }))
  const reasons = people(page).getByRole('list').first()
  await expect(reasons.getByText('“data”, “analyst”, and “clinical” in their position')).toBeVisible()
  await expect(reasons.getByText(text.reasons.noReferral)).toBeVisible()

  await pressOn(page, page.getByRole('button', { name: text.notNowOf(LUKASZ) }))
  await expect(names(page).first()).not.toHaveText(LUKASZ)
  await expect(names(page).first()).toBeFocused()
  await pressOn(page, page.getByRole('button', { name: text.bringBack }))
  await expect(names(page).first()).toHaveText(LUKASZ)

  await pressOn(page, page.getByRole('button', { name: text.weights.reset }))
  await expect(closeness).toHaveAttribute('aria-valuetext', 'Some')
  await expect(names(page).first()).toHaveText('Imani Reyes')
  await tabTo(page, page.getByRole('link', { name: text.planWith('Imani Reyes') }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Interview with Imani Reyes' })).toBeVisible()
})

test('one asks about a few words of one’s own, and about employers', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show('/ask')
  await page.getByRole('button', { name: new RegExp(text.about) }).click()
  await page.getByRole('option', { name: text.otherSubject }).click()
  await expect(page.getByText(text.subjectMissing)).toBeVisible()
  const field = page.getByRole('textbox', { name: text.subject })
  await expect(field).toBeFocused()
  await page.keyboard.type('machine learning')
  await expect(page.getByText('Looked for “machine” and “learning”.')).toBeVisible()
  await expect(people(page).getByText('Chidi Eze')).toBeVisible()
  await page.getByRole('tab', { name: text.tabs.employers }).click()
  await page.getByRole('list', { name: text.employers }).getByText('Tidewater Analytics').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tidewater Analytics' })).toBeVisible()
})

test('without contacts one imports, without a decision one names it in place', async ({ launch }) => {
  const app = await openPlanner(launch)
  const { page } = app
  await app.show('/ask')
  await expect(page.getByRole('button', { name: text.empty.import })).toBeVisible()
  expect(await accessibilityProblems(page), 'no contacts').toEqual([])
  await app.ask('contacts.add', {
    given: 'Dana',
    family: '',
    pronunciation: '',
    pronouns: '',
    company: '',
    position: 'Nurse',
    location: '',
    zone: null,
    knownHow: '',
    closeness: 0,
    notes: '',
    points: [],
    tags: [],
  })
  await app.show('/ask')
  await expect(page.getByRole('heading', { level: 1, name: text.empty.decisionTitle })).toBeVisible()
  expect(await accessibilityProblems(page), 'no decision').toEqual([])
  const field = page.getByRole('textbox', { name: text.empty.decision })
  await tabTo(page, field)
  await page.keyboard.press('Enter')
  await expect(field).toHaveAccessibleDescription('This cannot be empty.')
  await page.keyboard.type('Train as a nurse?')
  await page.keyboard.press('Enter')
  await expect(names(page)).toHaveText(['Dana'])
  expect((await app.ask('decisions.list', {})).decisions.map(({ title }) => title)).toEqual([
    'Train as a nurse?',
  ])
})

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 1280],
  ['light', 900],
] as const) {
  test(`asking is accessible, ${colorScheme}, ${width} px wide`, async ({ launch }) => {
    const app = await openSample(launch, { colorScheme, size: { width, height: 600 } })
    const { page } = app
    await app.show('/ask')
    if (width < 1100) await page.getByRole('button', { name: text.weights.title }).click()
    await page.getByRole('button', { name: /^Why/ }).first().click()
    await expect(page.getByRole('slider')).toHaveCount(8)
    expect(await accessibilityProblems(page), 'people').toEqual([])
    await page.getByRole('tab', { name: text.tabs.employers }).click()
    await page.getByRole('list', { name: text.employers }).waitFor()
    expect(await accessibilityProblems(page), 'employers').toEqual([])
  })
}

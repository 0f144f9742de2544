import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import { likelyStarters } from '../../domain/words/profile.ts'
import { words } from '../../domain/words/words.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { pressOn, tabTo, typeInto } from '../support/keyboard.ts'
import { openPlanner, openSample } from '../support/planner.ts'

const text = words.profile

const rows = (page: Page, list: string) => page.getByRole('grid', { name: list }).getByRole('row')
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

test('a profile is begun, an entry added, worded and moved by keyboard alone, each change one step to undo', async ({
  launch,
}) => {
  const app = await openPlanner(launch)
  const { page } = app
  await app.show('/profile')
  await typeInto(page, field(page, text.form.name), 'Nina Halvorsen')
  await typeInto(page, field(page, text.form.headline), 'Ward nurse')
  for (const title of ['SQL', 'Night-shift lead']) {
    await typeInto(page, field(page, text.newTitle), title)
    await page.keyboard.press('Enter')
    await expect(field(page, text.entry.title)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(rows(page, text.entries).filter({ hasText: title })).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await typeInto(page, field(page, text.entry.share), 'Led nine people at night')
  await typeInto(page, field(page, text.entry.detail), 'Acute')
  await page.keyboard.press('Enter')
  await page.keyboard.type('medicine')
  await page.keyboard.press('Escape')
  const lead = rows(page, text.entries).filter({ hasText: 'Night-shift lead' })
  await expect(lead).toContainText('Led nine people at night')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(rows(page, text.entries).first()).toContainText('Night-shift lead')
  await expect(lead).toBeFocused()
  await expect(page.getByText(words.ordered.moved('Night-shift lead', 1, 2))).toBeAttached()
  await expect
    .poll(async () => (await app.ask('profile.get', {})).entries[0])
    .toMatchObject({ share: 'Led nine people at night', detail: 'Acute\nmedicine' })

  await page.keyboard.press('Delete')
  await expect(lead).toHaveCount(0)
  for (const label of [text.undo.removeEntry, text.undo.moveEntry, text.undo.editEntry]) {
    await app.clickMenu('undo')
    await expect(page.getByText(`Undone: ${label}`)).toBeVisible()
  }
  await expect(rows(page, text.entries).last()).toContainText('Night-shift lead')
})

test('an often asked question is taken over with a hint what to draw from, and answered by keyboard', async ({
  launch,
}) => {
  const app = await openPlanner(launch)
  const { page } = app
  await app.show('/profile')
  const [, starter] = likelyStarters
  if (starter === undefined) throw new Error('Nothing is offered.')
  await pressOn(page, page.getByRole('button', { name: text.addStarter(starter.question) }))
  await expect(field(page, text.keywords)).toBeFocused()
  await expect(page.getByText(starter.hint)).toBeVisible()
  await page.keyboard.type('the night we guessed wrong')
  await typeInto(page, field(page, text.answer), 'I trusted my eye.')
  await page.keyboard.press('Escape')
  await expect(rows(page, text.likely)).toContainText('the night we guessed wrong')
  await expect(page.getByRole('button', { name: text.addStarter(starter.question) })).toHaveCount(0)
  await expect
    .poll(async () => (await app.ask('profile.get', {})).likely)
    .toMatchObject([{ question: starter.question, answer: 'I trusted my eye.' }])
  await typeInto(page, field(page, text.newLikely), ' ')
  await page.keyboard.press('Enter')
  await expect(field(page, text.newLikely)).toHaveAccessibleDescription(words.text.required)
})

test('an entry is dragged to its place, and a menu does all that the keys do', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show('/profile')
  const entries = rows(page, text.entries)
  await entries.nth(2).dragTo(entries.nth(0), { targetPosition: { x: 200, y: 4 } })
  await expect(entries.first()).toContainText('Night-shift lead')
  await tabTo(page, entries.first())
  await pressOn(page, page.getByRole('button', { name: words.ordered.actions('Night-shift lead') }))
  await page.getByRole('menuitem', { name: words.ordered.down }).click()
  await expect(entries.nth(1)).toContainText('Night-shift lead')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the profile is accessible, ${colorScheme}`, async ({ launch }) => {
    const app = await openPlanner(launch, { colorScheme })
    await app.show('/profile')
    expect(await accessibilityProblems(app.page), 'empty').toEqual([])
    await app.ask('planner.addSample', {})
    await app.show('/profile')
    await rows(app.page, text.entries).first().focus()
    await app.page.keyboard.press('Enter')
    await expect(field(app.page, text.entry.title)).toBeFocused()
    expect(await accessibilityProblems(app.page), 'an entry open').toEqual([])
    await typeInto(app.page, field(app.page, text.entry.title), ' ')
    await app.page.keyboard.press('Tab')
    expect(await accessibilityProblems(app.page), 'a title that is missing').toEqual([])
  })
}

import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import { words } from '../../domain/words/words.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { openPlanner, openSample } from '../support/planner.ts'

const { palette } = words

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('searchbox', { name: palette.title })).toBeFocused()
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a few letters lead to a record, by keyboard, ${colorScheme}`, async ({ launch }) => {
    const { page } = await openSample(launch, { colorScheme })
    await openPalette(page)
    expect(await accessibilityProblems(page), 'as it opens').toEqual([])

    await page.keyboard.type('okafor da')
    const person = page.getByRole('option', { name: 'Dana Okafor', exact: true })
    await expect(person).toBeVisible()
    await expect(page.getByRole('option', { name: palette.interviewWith('Dana Okafor') })).toBeVisible()
    // All that the last letter finds, and nothing of what the letters before it found.
    await expect(page.getByRole('option')).toHaveCount(2)
    expect(await accessibilityProblems(page), 'with what was found').toEqual([])
    while ((await person.getAttribute('data-focused')) === null) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Dana Okafor' })).toBeVisible()
    await expect(page.getByRole('dialog')).toBeHidden()
  })
}

test('Enter takes the first that was found, and Escape leaves all as it was', async ({ launch }) => {
  const { page } = await openSample(launch)
  await openPalette(page)
  await page.keyboard.type('northwind')
  await expect(page.getByRole('option', { name: 'Northwind Health', exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('link', { name: words.menu.today })).toHaveAttribute('aria-current', 'page')

  await openPalette(page)
  await page.keyboard.type(words.profile.title)
  await expect(page.getByRole('option').first()).toHaveAccessibleName(words.profile.title)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: words.profile.title })).toHaveAttribute('aria-current', 'page')
})

test('commands run from it as from the menu, and what they open stays open', async ({ launch }) => {
  const { page } = await openPlanner(launch)
  await openPalette(page)
  await page.keyboard.type('export')
  await expect(page.getByRole('option').first()).toHaveAccessibleName(words.menu.export)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: words.exports.title })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()

  await openPalette(page)
  await page.keyboard.type('xyzzy')
  await expect(page.getByText(palette.none)).toBeVisible()
  expect(await accessibilityProblems(page)).toEqual([])
})

test('every screen of the sidebar has its keys', async ({ launch }) => {
  const { page } = await openSample(launch)
  const screens = page.getByRole('navigation').getByRole('link')
  for (const [at, screen] of (await screens.all()).slice(0, -1).entries()) {
    await page.keyboard.press(`Control+${at + 1}`)
    await expect(screen).toHaveAttribute('aria-current', 'page')
  }
  await page.keyboard.press('Control+,')
  await expect(screens.last()).toHaveAttribute('aria-current', 'page')
})

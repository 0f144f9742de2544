import { expect } from '@playwright/test'
import { test } from '../support/e2e.ts'
import { openPlanner, openSample } from '../support/planner.ts'

test('an empty planner offers three ways to begin, and the sample goes again without a trace', async ({
  launch,
}) => {
  const app = await openPlanner(launch)
  const { page } = app
  await expect(page.getByText('Askwell works with the cable cut')).toBeVisible()
  for (const name of ['Import contacts', 'Add a contact', 'Try the sample planner']) {
    await expect(page.getByRole('button', { name })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Try the sample planner' }).click()
  await expect(page.getByRole('heading', { name: 'Monday 23 November' })).toBeVisible()
  await expect(page.getByText('26 of 20 min planned · 6 over')).toBeVisible()

  await page.getByRole('button', { name: 'Remove the sample' }).click()
  await expect(page.getByText('The sample was removed.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Who could answer your question?' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { name: 'Monday 23 November' })).toBeVisible()
})

test('what is due is done where it stands, and undone', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show('/')
  const before = (await app.ask('today.get', {})).due.length
  const jacket = page.getByRole('checkbox', { name: 'Press the navy jacket and try it on' })
  await page.getByText('Press the navy jacket').waitFor()
  await jacket.focus()
  await page.keyboard.press('Space')
  await expect(jacket).toHaveCount(0)
  await expect(page.getByText('Done: Press the navy jacket and try it on')).toBeVisible()
  expect((await app.ask('today.get', {})).due).toHaveLength(before - 1)

  await app.clickMenu('undo')
  await expect(jacket).toBeVisible()
  await expect(jacket).not.toBeChecked()
  const thanks = page.getByRole('checkbox', { name: /^Thank / }).first()
  const name = await thanks.getAttribute('aria-label')
  await thanks.focus()
  await page.keyboard.press('Space')
  await expect(page.getByText(`Done: ${name}`)).toBeVisible()

  await page.getByRole('link', { name: 'Dana Okafor' }).click()
  await expect(page.getByRole('tab', { name: 'Agenda' })).toBeVisible()
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { defaultNorms } from '../../domain/norms.ts'
import { defaultWeights } from '../../domain/rank/weights.ts'
import { words } from '../../domain/words/words.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { typeInto } from '../support/keyboard.ts'
import { openPlanner, openSample } from '../support/planner.ts'

test('a choice of appearance and paper is kept at once', async ({ launch }) => {
  const app = await openPlanner(launch)
  const { page } = app
  await app.clickMenu('go-settings')
  await page.getByText('Dark', { exact: true }).click()
  await expect.poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
  await page.getByRole('radio', { name: /^A4/ }).focus()
  await page.keyboard.press('ArrowRight')
  await expect
    .poll(async () => await app.ask('settings.get', {}))
    .toEqual({
      theme: 'dark',
      paper: 'Letter',
      reminders: 'on',
      norms: defaultNorms,
      rankWeights: defaultWeights,
    })
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect(page.getByRole('radio', { name: /^Letter/ })).toBeChecked()
  await expect(page.getByText(app.dataDir, { exact: true })).toBeVisible()
})

test('a custom that cannot be is said beside its field, one that can be is kept and counted by', async ({
  launch,
}) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show('/settings')
  const thanks = page.getByRole('textbox', { name: words.settings.norms.fields.thankYouHours })
  await typeInto(page, thanks, '999')
  await page.keyboard.press('Tab')
  await expect(page.getByText(words.settings.between(1, 168))).toBeVisible()
  await expect(thanks).toHaveAccessibleDescription(
    /hours after the conversation.*A whole number from 1 to 168/,
  )
  expect(await accessibilityProblems(page)).toEqual([])
  expect((await app.ask('settings.get', {})).norms).toEqual(defaultNorms)

  await typeInto(page, thanks, '48')
  await page.keyboard.press('Tab')
  await expect.poll(async () => (await app.ask('settings.get', {})).norms.thankYouHours).toBe(48)
  await typeInto(page, page.getByRole('textbox', { name: words.settings.norms.fields.askAnotherDays }), '1')
  await page.keyboard.press('Tab')
  await expect
    .poll(async () => (await app.ask('settings.get', {})).norms)
    .toEqual({ ...defaultNorms, thankYouHours: 48, askAnotherDays: 1 })
  await expect(page.getByText(words.settings.between(1, 168))).toHaveCount(0)
})

test('the planner is written where the person says', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  const saveFile = join(app.dataDir, 'copy.json')
  app.answer({ kind: 'saveFile', value: saveFile })
  await app.show('/settings')
  await page.getByRole('button', { name: words.settings.export }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: /^Askwell planner/ }).check({ force: true })
  await dialog.getByRole('button', { name: 'Export…' }).click()
  await expect(page.getByText(/^Exported the planner with .* contacts to/)).toBeVisible()
  expect(JSON.parse(readFileSync(saveFile, 'utf8')).contacts).toHaveLength(40)
})

import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { pressOn, tabTo } from '../support/keyboard.ts'
import { openSample } from '../support/planner.ts'

const target = (name: string) => join(mkdtempSync(join(tmpdir(), 'askwell-export-')), name)

test('everyone goes out as vCard, a table and the planner, by keyboard', async ({ launch }) => {
  const card = target('all.vcf')
  const table = target('all.csv')
  const planner = target('all.json')
  const app = await openSample(launch, { saveFile: card })
  const { page } = app
  const dialog = page.getByRole('dialog', { name: 'Export' })

  await app.clickMenu('export')
  await pressOn(page, dialog.getByRole('button', { name: 'Export…' }))
  await expect(page.getByText(`Exported 40 contacts to ${card}`)).toBeVisible()
  expect(readFileSync(card, 'utf8').match(/^BEGIN:VCARD\r$/gm)).toHaveLength(40)

  app.answer({ kind: 'saveFile', value: table })
  await app.clickMenu('export')
  await tabTo(page, dialog.getByRole('radio', { name: /^vCard/ }))
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('radio', { name: /^Table \(CSV\)/ })).toBeChecked()
  await pressOn(page, dialog.getByRole('button', { name: 'Export…' }))
  await expect(page.getByText(`Exported 40 contacts to ${table}`)).toBeVisible()
  expect(readFileSync(table, 'utf8')).toMatch(/^\ufeffAskwell ID,/)

  app.answer({ kind: 'saveFile', value: planner })
  await app.clickMenu('export')
  await tabTo(page, dialog.getByRole('radio', { name: /^vCard/ }))
  await page.keyboard.press('ArrowUp')
  await pressOn(page, dialog.getByRole('button', { name: 'Export…' }))
  await expect(page.getByText(`Exported the planner with 40 contacts to ${planner}`)).toBeVisible()
  expect(JSON.parse(readFileSync(planner, 'utf8'))).toMatchObject({ format: 'askwell-planner' })
})

test('the selected go out alone, and a place that cannot be written is told in the dialog', async ({
  launch,
}) => {
  const file = target('two.csv')
  const app = await openSample(launch, { saveFile: '/proc/nowhere/two.csv' })
  const { page } = app
  await app.show('/contacts')
  const list = page.getByRole('listbox', { name: 'Contacts' })
  await list.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('x')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('x')
  await pressOn(page, page.getByRole('button', { name: 'Export', exact: true }))
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog.getByRole('radio', { name: 'The 2 contacts selected' })).toBeChecked()
  await tabTo(page, dialog.getByRole('radio', { name: /^vCard/ }))
  await page.keyboard.press('ArrowDown')
  await pressOn(page, dialog.getByRole('button', { name: 'Export…' }))
  await expect(dialog.getByRole('alert')).toHaveText(
    'Askwell cannot write /proc/nowhere/two.csv. Nothing was changed.',
  )
  expect(await accessibilityProblems(page), 'problem').toEqual([])

  app.answer({ kind: 'saveFile', value: file })
  await pressOn(page, dialog.getByRole('button', { name: 'Export…' }))
  await expect(page.getByText(`Exported 2 contacts to ${file}`)).toBeVisible()
  await expect(dialog).toBeHidden()
  expect(readFileSync(file, 'utf8').trim().split('\r\n')).toHaveLength(3)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the export is accessible and left by Escape, ${colorScheme}`, async ({ launch }) => {
    const app = await openSample(launch, { colorScheme })
    const { page } = app
    await app.clickMenu('export')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await dialog.waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    // Nowhere is chosen in the system's dialog: ours stays as it is.
    await dialog.getByRole('button', { name: 'Export…' }).click()
    await expect(dialog.getByRole('radio', { name: /^vCard/ })).toBeChecked()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })
}

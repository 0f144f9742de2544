import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { pressOn, tabTo } from '../support/keyboard.ts'
import { openPlanner, openSample } from '../support/planner.ts'

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'

function file(name: string, content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'askwell-import-')), name)
  writeFileSync(path, content)
  return path
}

function csv(rows: readonly string[]): string {
  const lines = ['Notes:', '"About missing e-mail addresses"', '', HEADER, ...rows, '']
  return file('Connections.csv', lines.join('\n'))
}

/** A table of one's own, with a column that no program knows. */
const FAIR = [
  'Name,Mail,Firm,Role,Stand',
  'Aïcha Ben Said,aicha@example.org,Institut Nord,Analyst,north hall',
  'Tom Berg,tom@example.org,Contoso,Buyer,south hall',
  'Dana Okafor,dana.okafor@northwind.example.com,Northwind Health,,north hall',
  ',,,,lost property',
].join('\n')

/** Chooses an option of a field that opens a list, as someone without a mouse does. */
async function choose(page: Page, field: RegExp, option: string): Promise<void> {
  await pressOn(page, page.getByRole('button', { name: field }))
  await page.getByRole('listbox').waitFor()
  await page.keyboard.type(option)
  await page.keyboard.press('Enter')
  await page.getByRole('listbox').waitFor({ state: 'detached' })
}

test('an import is looked at first, then done, then undone', async ({ launch }) => {
  const openFile = csv([
    'Aïcha,Ben Said,https://www.linkedin.com/in/aicha,,Institut Nord,Analyst,12 Mar 2024',
    'Dana,Okafor,https://www.linkedin.com/in/danaok,dana.okafor@northwind.example.com,Northwind Health,Lead Data Scientist,01 Feb 2023',
    ',,,,Nameless Ltd,Someone,12 Mar 2024',
  ])
  const app = await openSample(launch, { openFile })
  const { page } = app
  await app.clickMenu('import')
  const dialog = page.getByRole('dialog', { name: 'Import Connections.csv' })
  await expect(dialog).toBeVisible()
  await expect(dialog.getByText('Aïcha Ben Said')).toBeVisible()
  await expect(dialog.getByRole('tab', { name: '1 new' })).toHaveAttribute('aria-selected', 'true')
  await dialog.getByRole('tab', { name: '1 skipped' }).click()
  await expect(dialog.getByText('no name, e-mail or profile')).toBeVisible()
  await expect(dialog.getByText('line 7')).toBeVisible()
  expect((await app.ask('planner.summary', {})).contacts).toBe(40)

  await dialog.getByRole('button', { name: 'Import 2 contacts' }).click()
  await expect(page.getByRole('dialog', { name: 'Imported 2 contacts' })).toBeVisible()
  expect((await app.ask('planner.summary', {})).contacts).toBe(41)
  await page.getByRole('button', { name: 'Undo import' }).click()
  await expect(page.getByText(/^Undone: Import/)).toBeVisible()
  expect((await app.ask('planner.summary', {})).contacts).toBe(40)
})

test('the same file again adds nothing and says so', async ({ launch }) => {
  const openFile = csv([
    'Aïcha,Ben Said,https://www.linkedin.com/in/aicha,,Institut Nord,Analyst,12 Mar 2024',
  ])
  const app = await openPlanner(launch, { openFile })
  const { page } = app
  await page.getByRole('button', { name: 'Import contacts' }).click()
  await page.getByRole('button', { name: 'Import 1 contact' }).click()
  await page.getByRole('button', { name: 'Show contacts' }).click()
  await expect(page.getByRole('option', { name: /Aïcha/ })).toBeVisible()

  app.answer({ kind: 'openFile', value: [openFile] })
  await app.clickMenu('import')
  await expect(page.getByText('Everything in this file is in your planner already.')).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('a file that cannot be read is told in one sentence and another can be chosen', async ({ launch }) => {
  const wrong = file('holiday.pdf', '%PDF-1.7\n')
  const app = await openSample(launch, { openFile: wrong })
  const { page } = app
  await app.clickMenu('import')
  await expect(page.getByRole('dialog', { name: 'This file was not imported' })).toBeVisible()
  app.answer({ kind: 'openFile', value: [csv(['Ann,Lee,,,,,12 Mar 2024'])] })
  await page.getByRole('button', { name: 'Choose another file' }).click()
  await expect(page.getByRole('dialog', { name: 'Import Connections.csv' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  expect((await app.ask('planner.summary', {})).contacts).toBe(40)
})

test('thousands of contacts leave the document small', async ({ launch }) => {
  const rows = Array.from(
    { length: 5000 },
    (_, index) =>
      `Name${String(index).padStart(4, '0')},Family,https://www.linkedin.com/in/p${index},,Company ${index % 90},Engineer,12 Mar 2024`,
  )
  const app = await openPlanner(launch, { openFile: csv(rows) })
  const { page } = app
  await app.clickMenu('import')
  await page.getByRole('button', { name: 'Import 5,000 contacts' }).click()
  await page.getByRole('button', { name: 'Show contacts' }).click()
  const list = page.getByRole('listbox', { name: 'Contacts' })
  await list.focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('option', { name: /Name4999/ })).toHaveAttribute('aria-posinset', '5000')
  await expect(page.getByRole('heading', { level: 1, name: 'Name4999 Family' })).toBeVisible()
  expect(await page.getByRole('option').count()).toBeLessThan(60)
})

test('a table is put right column by column, imported, undone, and remembered, by keyboard', async ({
  launch,
}) => {
  const app = await openSample(launch, { openFile: file('fair.csv', FAIR) })
  const { page } = app
  await app.clickMenu('import')
  const dialog = page.getByRole('dialog', { name: 'Import fair.csv' })
  await expect(dialog.getByText('4 records')).toBeVisible()
  await expect(dialog.getByRole('tab', { name: '2 new' })).toBeVisible()
  await expect(dialog.getByRole('tab', { name: '1 filled in' })).toBeVisible()
  await expect(dialog.getByText('north hall · south hall')).toBeVisible()

  // What nobody knows is kept; as a tag it is found again. Without their addresses two more people are new.
  await choose(page, /What “Stand” is/, 'Tags')
  await choose(page, /What “Mail” is/, 'Leave out')
  await expect(dialog.getByRole('button', { name: /What “Mail” is/ })).toContainText('Leave out')
  await choose(page, /What “Firm” is/, 'Leave out')
  await expect(dialog.getByRole('tab', { name: '3 new' })).toBeVisible()
  await choose(page, /What “Mail” is/, 'E-mail')
  await expect(dialog.getByRole('tab', { name: '1 filled in' })).toBeVisible()
  await tabTo(page, dialog.getByRole('tab', { name: '2 new' }))
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByText('Adds tags')).toBeVisible()
  expect((await app.ask('planner.summary', {})).contacts).toBe(40)

  await pressOn(page, dialog.getByRole('button', { name: 'Import 3 contacts' }))
  await expect(page.getByRole('dialog', { name: 'Imported 3 contacts' })).toBeVisible()
  expect((await app.ask('contacts.facets', {})).tags).toContainEqual({ tag: 'north hall', count: 2 })
  await pressOn(page, page.getByRole('button', { name: 'Undo import' }))
  await expect(page.getByText(/^Undone: Import/)).toBeVisible()
  expect((await app.ask('contacts.facets', {})).tags.map(({ tag }) => tag)).not.toContain('north hall')

  app.answer({ kind: 'openFile', value: [file('another fair.csv', FAIR)] })
  await app.clickMenu('import')
  const again = page.getByRole('dialog', { name: 'Import another fair.csv' })
  await expect(again.getByRole('button', { name: /What “Stand” is/ })).toContainText('Tags')
  await expect(again.getByRole('button', { name: /What “Firm” is/ })).toContainText('Leave out')
})

test('a file is read as something else by hand; what it is not is told, and the preview stays', async ({
  launch,
}) => {
  const content = `${HEADER}\nAnn,Lee,,,Contoso,Buyer,12 Mar 2024\n`
  const app = await openSample(launch, { openFile: file('Connections.csv', content) })
  const { page } = app
  await app.clickMenu('import')
  const dialog = page.getByRole('dialog', { name: 'Import Connections.csv' })
  const format = dialog.getByRole('button', { name: /Read as/ })
  await expect(format).toContainText('LinkedIn connections')
  await choose(page, /Read as/, 'vCard')
  await expect(dialog.getByRole('alert')).toContainText('This is not a vCard')
  await expect(format).toContainText('LinkedIn connections')
  expect(await accessibilityProblems(page), 'problem').toEqual([])
  await choose(page, /Read as/, 'Table')
  await expect(format).toContainText('Table (CSV)')
  await expect(dialog.getByRole('alert')).toBeHidden()
  await expect(dialog.getByRole('button', { name: /What “.*” is/ }).first()).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every step of an import is accessible, ${colorScheme}`, async ({ launch }) => {
    const app = await openSample(launch, { colorScheme, openFile: file('fair.csv', FAIR) })
    const { page } = app
    await app.clickMenu('import')
    const dialog = page.getByRole('dialog', { name: 'Import fair.csv' })
    await dialog.waitFor()
    expect(await accessibilityProblems(page), 'columns').toEqual([])
    await dialog.getByRole('tab', { name: '1 skipped' }).click()
    expect(await accessibilityProblems(page), 'skipped').toEqual([])
    await dialog.getByRole('button', { name: /What “Stand” is/ }).click()
    await page.getByRole('listbox').waitFor()
    expect(await accessibilityProblems(page), 'fields').toEqual([])
    await page.keyboard.press('Escape')
    await dialog.getByRole('button', { name: 'Import 3 contacts' }).click()
    await page.getByRole('dialog', { name: 'Imported 3 contacts' }).waitFor()
    expect(await accessibilityProblems(page), 'done').toEqual([])
  })
}

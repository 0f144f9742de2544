import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../support/e2e.ts'
import { openPlanner, openSample } from '../support/planner.ts'

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'

function csv(rows: readonly string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'askwell-import-')), 'Connections.csv')
  writeFileSync(file, ['Notes:', '"About missing e-mail addresses"', '', HEADER, ...rows, ''].join('\n'))
  return file
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
  await page.getByRole('button', { name: 'Import from LinkedIn' }).click()
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
  const wrong = join(mkdtempSync(join(tmpdir(), 'askwell-import-')), 'holiday.csv')
  writeFileSync(wrong, 'colour,size\nred,3\n')
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

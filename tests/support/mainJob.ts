import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { words } from '../../domain/words/words.ts'
import { hasFocus, pressOn, tabTo, typeInto } from './keyboard.ts'
import type { LaunchedApp } from './launch.ts'
import { readPdf } from './readPdf.ts'

const connections = join(import.meta.dirname, '../fixtures/linkedin/connections.csv')

/** How an app is launched to do the main job: the day before, a file to import, and a place for the page. */
export function mainJobOptions(pdf: string) {
  return { now: '2026-11-23T09:00:00Z', openFile: connections, saveFile: pdf, locale: 'en-GB' } as const
}

/** From a LinkedIn file to a printed page, by keyboard alone; what the page says is checked as well. */
export async function doMainJob({ page }: LaunchedApp, pdf: string): Promise<void> {
  const { keyboard } = page
  const { form } = words.interviews

  // Import
  await page.getByRole('heading', { level: 1 }).waitFor()
  await keyboard.press('ControlOrMeta+I')
  await pressOn(page, page.getByRole('button', { name: words.imports.dialog.importCount(3) }))
  await pressOn(page, page.getByRole('button', { name: words.imports.dialog.show }))

  // Find
  await page.getByText('Dana Okafor').first().waitFor()
  await keyboard.press('/')
  await keyboard.type('lead dana')
  await expect(page.getByText('Łukasz Żebrowski')).toHaveCount(0)
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Dana Okafor', level: 1 })).toBeVisible()

  // Plan
  await pressOn(
    page,
    page
      .getByRole('button', { name: words.interviews.planInterview })
      .or(page.getByRole('link', { name: words.interviews.planInterview })),
  )
  await tabTo(page, page.getByRole('spinbutton', { name: /day/i }))
  await keyboard.type('261120261400')
  await typeInto(page, page.getByRole('textbox', { name: form.limit }), '20')
  await typeInto(page, page.getByRole('textbox', { name: form.place }), '48 Canal Street, 3rd floor')
  await typeInto(page, page.getByRole('textbox', { name: form.purpose }), 'Which credential opens the door?')
  await pressOn(page, page.getByRole('button', { name: form.save, exact: true }))
  await expect(page.getByRole('tab', { name: words.interviews.tabs.agenda })).toBeVisible()

  // Write: one question more than the limit allows, moved up and made a must
  const question = 'What does a degree tell you that a certificate does not?'
  await typeInto(page, page.getByRole('textbox', { name: words.agenda.newText }), question)
  await keyboard.press('Enter')
  await expect(page.getByText(words.agenda.over(3))).toBeVisible()
  const row = page.getByRole('row', { name: question })
  await tabTo(page, page.getByRole('row').first(), 'Shift+Tab')
  await keyboard.press('End')
  for (let step = 0; step < 12 && !(await hasFocus(row)); step += 1) await keyboard.press('ArrowUp')
  await expect(row).toBeFocused()
  await keyboard.press('Alt+ArrowUp')
  await expect(row).toBeFocused()

  // Fit
  await pressOn(page, page.getByRole('button', { name: words.agenda.fit.apply(20) }))
  await expect(page.getByText(words.agenda.plannedOf(20, 20)).first()).toBeVisible()
  await expect(page.getByText(words.agenda.over(3))).toHaveCount(0)

  // Print
  await pressOn(page, page.getByRole('button', { name: words.interviews.more, exact: true }))
  for (const letter of words.interviews.savePdf.slice(0, 4)) await keyboard.press(letter)
  await keyboard.press('Enter')
  await expect.poll(() => existsSync(pdf)).toBe(true)

  const { pages, text, title } = await readPdf(readFileSync(pdf))
  expect(pages).toBe(1)
  expect(title).toContain('Dana Okafor')
  for (const part of [
    'Dana Okafor',
    '14:00',
    '14:20',
    '48 Canal Street',
    'Which credential opens the door?',
    question,
  ]) {
    expect(text).toContain(part)
  }
}

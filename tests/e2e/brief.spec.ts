import { existsSync, readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import { words } from '../../domain/words/words.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { pressOn, tabTo } from '../support/keyboard.ts'
import { type OpenPlanner, openSample } from '../support/planner.ts'
import { readPdf } from '../support/readPdf.ts'

const interviewId = 'sample-interview-dana'
const text = words.briefTab
const { sections } = words.brief

const preview = (page: Page) => page.getByRole('region', { name: text.preview })
const sheet = (page: Page) => preview(page).getByRole('article')
const list = (page: Page) => page.getByRole('grid', { name: text.sections.list })
const row = (page: Page, name: string) => list(page).getByRole('row', { name })
const report = (page: Page) => page.getByRole('region', { name: text.leftOffList })
const printed = (page: Page) =>
  sheet(page)
    .locator('section[data-section]')
    .evaluateAll((found) => found.map((each) => each.getAttribute('data-section')))

const show = (app: OpenPlanner) => app.show(`/interviews/${interviewId}/brief`)

const skill = (at: number) =>
  `Skill ${at} of twelve, told at such length that it takes several lines of a column, where a few words would do as well`

/** More to share than any page holds, and a question that could wait. */
async function overfill(app: OpenPlanner): Promise<void> {
  const form = { kind: 'skill', organisation: '', period: '', detail: '' } as const
  for (let at = 1; at <= 12; at++) {
    await app.ask('profile.addEntry', { ...form, title: `Skill ${at}`, share: skill(at) })
  }
  for (let at = 1; at <= 24; at++) {
    await app.ask('agenda.add', {
      interviewId,
      index: null,
      item: {
        kind: 'question',
        text: `What would you ask first, number ${at}?`,
        minutes: 2,
        importance: 'could',
        questionId: null,
        profileEntryId: null,
      },
    })
  }
  await show(app)
  await expect(report(app.page).getByRole('button', { name: text.shorten }).first()).toBeVisible()
}

test('sections are moved and switched off by keyboard, the page follows, and each change is one step to undo', async ({
  launch,
}, info) => {
  const pdf = info.outputPath('brief.pdf')
  const app = await openSample(launch, { saveFile: pdf })
  const { page } = app
  await show(app)
  await expect(report(page)).toContainText(text.allOn)
  await tabTo(page, row(page, sections.where))
  await page.keyboard.press('End')
  await expect(row(page, sections.after)).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(row(page, sections.after)).toBeFocused()
  await expect(page.getByText(words.ordered.moved(sections.after, 8, 9))).toBeAttached()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(row(page, sections.asked).getByRole('switch')).not.toBeChecked()
  await expect(report(page)).toContainText(text.sections.off(sections.asked))
  await expect.poll(() => printed(page)).not.toContain('asked')

  await pressOn(page, page.getByRole('button', { name: text.savePdf }))
  await expect.poll(() => existsSync(pdf)).toBe(true)
  const read = await readPdf(readFileSync(pdf))
  expect(read).toMatchObject({ pages: 1, tagged: true, language: 'en-GB' })
  expect(read.text).not.toContain(sections.asked.toUpperCase())
  expect(read.text).toContain(sections.after.toUpperCase())
  expect(read.fonts.every(({ embedded }) => embedded)).toBe(true)

  for (const label of [text.undo.switchOff(sections.asked), text.undo.move(sections.after)]) {
    await app.clickMenu('undo')
    await expect(page.getByText(`Undone: ${label}`)).toBeVisible()
  }
  await expect(row(page, sections.asked).getByRole('switch')).toBeChecked()
  await expect.poll(() => printed(page)).toContain('asked')
  await expect(page.getByRole('button', { name: text.sections.reset })).toHaveCount(0)
})

test('a page as it comes is one press away, and a menu and dragging do what the keys do', async ({
  launch,
}) => {
  const app = await openSample(launch)
  const { page } = app
  await show(app)
  await tabTo(page, row(page, sections.where))
  await pressOn(page, page.getByRole('button', { name: words.ordered.actions(sections.where) }))
  await page.getByRole('menuitem', { name: words.ordered.down }).click()
  await expect(list(page).getByRole('row').first()).toContainText(sections.reception)
  await row(page, sections.agenda).dragTo(row(page, sections.reception), {
    targetPosition: { x: 90, y: 3 },
  })
  await expect(list(page).getByRole('row').first()).toContainText(sections.agenda)
  await expect.poll(async () => (await printed(page))[0]).toBe('agenda')
  await page.getByRole('button', { name: text.sections.reset }).focus()
  await page.keyboard.press('Enter')
  await expect(list(page).getByRole('row').first()).toContainText(sections.where)
  await expect(page.getByRole('button', { name: text.sections.title })).toBeFocused()
  await expect.poll(async () => (await printed(page))[0]).toBe('where')
})

test('what is left off comes back at one press: made a must, put first, shortened, or by switching a section off', async ({
  launch,
}) => {
  const app = await openSample(launch)
  const { page } = app
  await overfill(app)
  const off = report(page)
  const question = 'What would you ask first, number 24?'
  const ofQuestion = (name: string) => off.getByRole('button', { name: `${name}: ${question}` })
  const { must, first } = text.promote

  await expect(sheet(page).getByText(question)).toBeHidden()
  await pressOn(page, ofQuestion(must))
  await expect(page.getByText(text.promoted.must)).toBeVisible()
  await expect(sheet(page).getByText(question)).toBeVisible()
  await expect(ofQuestion(must)).toHaveCount(0)
  await expect(off).toBeFocused()
  await app.ask('agenda.applyFit', { interviewId, limit: 30 })

  const ofSkill = (name: string) => off.getByRole('button', { name: `${name}: ${skill(12)}` })
  await ofSkill(first).focus()
  await page.keyboard.press('Enter')
  await expect(sheet(page).getByText(skill(12))).toBeVisible()
  await app.clickMenu('undo')
  await expect(ofSkill(first)).toBeVisible()

  await ofSkill(text.shorten).focus()
  await page.keyboard.press('Enter')
  const field = off.getByRole('textbox', { name: text.shortenField })
  await expect(field).toBeFocused()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Twelve skills')
  await page.keyboard.press('Enter')
  await expect(sheet(page).getByText('Twelve skills')).toBeVisible()
  await expect(off).toBeFocused()
  await app.clickMenu('undo')
  await expect(ofSkill(text.shorten)).toBeVisible()

  await pressOn(page, off.getByRole('button', { name: text.switchOff(sections.share) }))
  await expect(off).toContainText(text.allOn)
  await expect(off).toContainText(text.sections.off(sections.share))
  await expect.poll(() => printed(page)).not.toContain('share')
  await app.clickMenu('undo')
  await expect(ofSkill(text.shorten)).toBeVisible()
})

test('the page is printed on the paper chosen by keyboard, and characters without a font are named', async ({
  launch,
}, info) => {
  const pdf = info.outputPath('letter.pdf')
  const app = await openSample(launch, { saveFile: pdf })
  const { page } = app
  await app.ask('interviews.edit', { id: interviewId, changes: { purpose: 'Why \u{13000}?' } })
  await show(app)
  await expect(page.getByText(text.missing('\u{13000}'))).toBeVisible()
  await tabTo(page, page.getByRole('radio', { name: text.papers.A4 }))
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: text.papers.Letter })).toBeChecked()
  await tabTo(page, page.getByRole('button', { name: text.savePdf }))
  await page.keyboard.press('Enter')
  await expect.poll(() => existsSync(pdf)).toBe(true)
  const { pages, width, height } = await readPdf(readFileSync(pdf))
  expect([pages, Math.round(width), Math.round(height)]).toEqual([1, 612, 792])
})

test('an interview in another zone shows both times', async ({ launch }) => {
  const app = await openSample(launch)
  await app.ask('interviews.edit', {
    id: interviewId,
    changes: { zone: 'America/New_York', method: 'video' },
  })
  await show(app)
  const head = sheet(app.page).locator('header')
  await expect(head).toContainText('14:00')
  await expect(head).toContainText(words.brief.elsewhere('08:00', 'New York'))
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the brief is accessible, ${colorScheme}`, async ({ launch }) => {
    const app = await openSample(launch, { colorScheme })
    const { page } = app
    await show(app)
    await expect(report(page)).toContainText(text.allOn)
    expect(await accessibilityProblems(page), 'all on').toEqual([])
    await overfill(app)
    expect(await accessibilityProblems(page), 'overfull').toEqual([])
    await report(page).getByRole('button', { name: text.shorten }).first().press('Enter')
    await expect(report(page).getByRole('textbox', { name: text.shortenField })).toBeFocused()
    expect(await accessibilityProblems(page), 'a text open').toEqual([])
    await page.getByRole('button', { name: text.sections.title }).press('Enter')
    await expect(list(page)).toBeVisible()
    expect(await accessibilityProblems(page), 'sections open').toEqual([])
  })
}

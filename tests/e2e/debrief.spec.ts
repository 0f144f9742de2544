import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import { words } from '../../domain/words/words.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { pressOn, tabTo } from '../support/keyboard.ts'
import { openPlanner, openSample } from '../support/planner.ts'

const tab = (interview: string) => `/interviews/sample-interview-${interview}/debrief`
/** Held the day before, nothing written down yet. */
const PRIYA = tab('priya')
const MSC = '/decisions/sample-decision-msc'
const ENROL = 'Enrol in January, two evenings a week'
const HERS = 'Priya Raghunathan'

const text = words.debrief
const owed = words.followUps
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const addContact = (page: Page, name: string) => button(page, text.addContactOf(name))
const contactName = (page: Page) =>
  page.getByRole('form').getByRole('textbox', { name: text.name, exact: true })
const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const status = (page: Page, name: string) => page.getByRole('main').getByText(name, { exact: true })

test('paper becomes record by keyboard alone, and the thanks go out by mail', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show(PRIYA)
  const asked = (await app.ask('debrief.get', { interviewId: 'sample-interview-priya' })).answers

  // Down the page: an answer to every question, then its strip.
  await expect(card(page, text.didItTakePlace)).toBeVisible()
  await tabTo(page, field(page, text.answerTo(asked[0]?.question ?? '')))
  for (const [index, { question }] of asked.entries()) {
    await expect(field(page, text.answerTo(question))).toBeFocused()
    await page.keyboard.type(`Answer ${index + 1}`)
    await page.keyboard.press('Enter')
  }
  await expect(field(page, text.addAsked)).toBeFocused()
  await page.keyboard.type('Who reads the letters?')
  await page.keyboard.press('Enter')
  await expect(field(page, text.answerTo('Who reads the letters?'))).toBeFocused()
  await page.keyboard.type('Two nurses')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('and a doctor')
  await page.keyboard.press('Enter')
  await expect(field(page, text.addAsked)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(field(page, text.addPromise.me)).toBeFocused()
  await page.keyboard.type('Send her the plan')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('checkbox', { name: text.done('Send her the plan') })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(field(page, text.addPromise.them)).toBeFocused()
  await page.keyboard.type('Lend me the study')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('checkbox', { name: text.done('Lend me the study') })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(field(page, text.addName)).toBeFocused()
  await page.keyboard.type('Ines van der Berg, tutor')
  await page.keyboard.press('Enter')
  await expect(addContact(page, 'Ines van der Berg, tutor')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(field(page, text.point)).toBeFocused()
  await page.keyboard.type('start with the letters people write')
  await page.keyboard.press('Tab')
  await expect(card(page, text.didItTakePlace)).toHaveCount(0)

  // The thanks, with that point in them.
  await pressOn(page, button(page, owed.writeNote))
  await expect(field(page, owed.message)).toBeFocused()
  await expect(field(page, owed.message)).toHaveValue(/this: start with the letters people write\./)
  await expect(page.getByText(owed.pointMissing)).toHaveCount(0)
  await pressOn(page, button(page, owed.openMail))
  await expect
    .poll(() => app.calls().find(({ kind }) => kind === 'openExternal'))
    .toMatchObject({
      url: expect.stringMatching(
        /^mailto:priya\.raghunathan@orchard\.example\.com\?subject=Thank%20you.*letters/,
      ),
    })
  await pressOn(page, button(page, owed.markSent))
  await expect(card(page, owed.titles['thank-you'](HERS))).toContainText('Thanked by note today')
  await expect(button(page, owed.reopen)).toBeFocused()
  const { status: now } = await app.ask('interviews.get', { id: 'sample-interview-priya' })
  expect(words.interviews.statuses[now]).toBe('Closed')

  // A takeaway of an answer, weighed with the keys.
  await tabTo(page, field(page, text.answerTo('Who reads the letters?')), 'Shift+Tab')
  await page.keyboard.press('ControlOrMeta+Enter')
  const about = button(page, text.weighButton(text.noDecision, 'Two nurses and a doctor'))
  await expect(about).toBeVisible()
  await tabTo(page, about)
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: text.leaning.for(ENROL) }).waitFor()
  await page.keyboard.type(text.leaning.for(ENROL).slice(0, 10))
  await expect(page.getByRole('menuitem', { name: text.leaning.for(ENROL) })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(
    button(page, text.weighButton(text.leaning.for(ENROL), 'Two nurses and a doctor')),
  ).toBeFocused()
  await page.keyboard.press('a')
  await expect(
    button(page, text.weighButton(text.leaning.against(ENROL), 'Two nurses and a doctor')),
  ).toBeFocused()

  await app.show(MSC)
  await expect(
    page.getByRole('list', { name: words.decisions.evidenceOf(words.decisions.leanings.against, ENROL) }),
  ).toContainText('Two nurses and a doctor')
  for (const label of [words.decisions.undo.weigh, words.decisions.undo.weigh, text.undo.addTakeaway]) {
    await app.clickMenu('undo')
    await expect(page.getByText(`Undone: ${label}`)).toBeVisible()
  }
  await expect(page.getByText('Two nurses and a doctor')).toHaveCount(0)
})

test('a name becomes a contact by keyboard, and who gave it is told once they are met', async ({
  launch,
}) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show(tab('marcus'))
  await pressOn(page, addContact(page, 'Beatriz, tutor of the practicum'))
  await expect(contactName(page)).toBeFocused()
  await expect(contactName(page)).toHaveValue('Beatriz')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Lockbridge University')
  await page.keyboard.press('Enter')
  const link = page.getByRole('link', { name: 'Beatriz', exact: true })
  await expect(link).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Beatriz' })).toBeVisible()
  await expect(page.getByText('named by Marcus Bell')).toBeVisible()
  await app.clickMenu('undo')
  await expect(page.getByText(`Undone: ${text.undo.addContact}`)).toBeVisible()

  await app.show(tab('olivia'))
  const told = page.getByRole('checkbox', { name: text.toldOf('Olivia Brandt', 'Marcus Bell') })
  await tabTo(page, told)
  await page.keyboard.press('Space')
  await expect(told).toBeChecked()
  await app.show(tab('marcus'))
  await expect(card(page, owed.titles['report-back']('Olivia Brandt'))).toContainText('Told by note today')
})

test('thanks are said on the phone by three lines, and taken back', async ({ launch }) => {
  const app = await openSample(launch, { now: '2026-11-26T08:00:00Z' })
  const { page } = app
  await app.show(tab('marcus'))
  await pressOn(page, button(page, owed.reopen).first())
  const thanks = card(page, owed.titles['thank-you']('Marcus Bell'))
  await expect(thanks).toContainText(owed.veryLate)
  await expect(thanks.getByRole('textbox', { name: owed.message })).toBeFocused()
  await pressOn(page, thanks.getByRole('button', { name: owed.more }))
  await expect(page.getByRole('menuitem', { name: owed.call })).toBeFocused()
  await page.keyboard.press('Enter')
  const script = thanks.getByRole('textbox', { name: owed.whatToSay })
  await expect(script).toBeFocused()
  await expect(script).toHaveValue(/^Hello Marcus, this is Nina Halvorsen\..*\nWhat stayed with me: .*\nNext/)
  await expect(thanks).toContainText('+44 7700 900183')
  await pressOn(page, thanks.getByRole('button', { name: owed.markCalled }))
  await expect(thanks).toContainText('Thanked by phone today')
  for (const label of [words.undo.finishFollowUp, owed.undo.begin['thank-you'], owed.undo.reopen]) {
    await app.clickMenu('undo')
    await expect(page.getByText(`Undone: ${label}`)).toBeVisible()
  }
  await expect(thanks).toContainText('Thanked by note')
})

test('an interview that did not take place finds a new time; later touches come only when taken', async ({
  launch,
}) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show(PRIYA)
  const touches = page.getByRole('button', { name: /^Remove the touch of/ })
  await expect(button(page, owed.takeProposal)).toBeVisible()
  await expect(touches).toHaveCount(0)
  await pressOn(page, button(page, owed.takeProposal))
  await expect(touches).toHaveCount(3)
  await pressOn(page, touches.first())
  await expect(touches).toHaveCount(2)
  await tabTo(page, button(page, text.didNot), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: text.newTime })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: words.interviews.tabs.prepare, selected: true })).toBeVisible()
  await expect(status(page, words.interviews.noTime)).toBeVisible()
  await app.show(PRIYA)
  await expect(page.getByRole('heading', { name: text.before })).toBeVisible()
  await pressOn(page, button(page, text.tookPlace))
  await expect(card(page, owed.titles['thank-you'](HERS))).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`debriefs are accessible, ${colorScheme}`, async ({ launch }) => {
    const app = await openPlanner(launch, { colorScheme })
    const { page } = app
    await app.ask('planner.addSample', {})
    for (const interview of ['dana', 'priya', 'marcus', 'olivia']) {
      await app.show(tab(interview))
      expect(await accessibilityProblems(page), interview).toEqual([])
    }
    await app.show(tab('marcus'))
    await addContact(page, 'Beatriz, tutor of the practicum').click()
    await contactName(page).fill('')
    await page.keyboard.press('Enter')
    await expect(page.getByText(words.text.required)).toBeVisible()
    expect(await accessibilityProblems(page), 'a contact without a name').toEqual([])
    await page.keyboard.press('Escape')
    await app.show(PRIYA)
    await button(page, owed.writeNote).click()
    await expect(page.getByText(owed.pointMissing)).toBeVisible()
    expect(await accessibilityProblems(page), 'a note without its point').toEqual([])
    await page.getByRole('button', { name: owed.more }).last().click()
    await page.getByRole('menuitem', { name: owed.call }).click()
    await field(page, owed.whatToSay).waitFor()
    expect(await accessibilityProblems(page), 'a call').toEqual([])
  })
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { words } from '../../domain/words/words.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { aContactForm } from '../support/forms.ts'
import { pressOn, tabTo } from '../support/keyboard.ts'
import { type OpenPlanner, openPlanner, openSample } from '../support/planner.ts'
import { readCalendar } from '../support/readCalendar.ts'

/** An interview about which nothing is known but that it is soon. */
async function planBare(app: OpenPlanner, given: string, startsAt: string): Promise<string> {
  const { id: contactId } = await app.ask('contacts.add', aContactForm({ given, company: 'Larkfield' }))
  const { id } = await app.ask('interviews.plan', {
    contactId,
    form: {
      method: 'phone',
      place: '',
      link: '',
      startsAt,
      zone: 'Europe/Warsaw',
      limitMinutes: 20,
      purpose: '',
      decisionIds: [],
      preset: null,
    },
  })
  return id
}

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

test('by keyboard: one thing after another is done, and another put off, with nothing lost in between', async ({
  launch,
}) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show('/')
  const row = (name: string) => page.getByRole('checkbox', { name, exact: true })
  await tabTo(page, row('Tell Olivia Brandt how it went'))
  await page.keyboard.press('Space')
  // The focus goes on to the next thing, which is done the same way.
  await expect(row('Tell her how the talk with Marcus went')).toBeFocused()
  await expect(row('Tell Olivia Brandt how it went')).toHaveCount(0)

  await pressOn(page, page.getByRole('button', { name: 'Later: Tell her how the talk with Marcus went' }))
  await page.getByRole('menuitem', { name: 'Tomorrow' }).waitFor()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Moved to 24 Nov 2026: Tell her how the talk with Marcus went')).toBeVisible()
  const next = page.getByRole('region', { name: words.today.groups.next })
  await expect(next.getByText('Tell her how the talk with Marcus went')).toBeVisible()
  await app.clickMenu('undo')
  await expect(next.getByText('Tell her how the talk with Marcus went')).toHaveCount(0)

  await pressOn(page, page.getByRole('link', { name: 'Ask: Ask someone else at Havenbrook Hospital' }))
  await expect(page.getByRole('tab', { name: 'Ask', selected: true })).toBeVisible()
})

test('an interview that nobody prepared is rescued from Today, and undo takes that back', async ({
  launch,
}) => {
  const app = await openPlanner(launch)
  const { page } = app
  const id = await planBare(app, 'Dana', '2026-11-24T08:00:00Z')
  await app.show('/')
  const card = page.getByRole('region', { name: words.today.rescue.title })
  await expect(card.getByText('Dana, tomorrow 09:00: little is prepared yet.')).toBeVisible()
  expect(await accessibilityProblems(page)).toEqual([])
  await pressOn(page, card.getByRole('button', { name: words.today.rescue.agendaAct }))
  await expect(card.getByText(words.today.rescue.agendaDone)).toBeVisible()
  await expect(card.getByRole('link', { name: words.today.rescue.researchAct })).toBeFocused()
  const { agenda } = await app.ask('interviews.get', { id })
  expect(agenda.filter(({ kind }) => kind === 'question')).toHaveLength(5)
  expect(agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(20)

  await app.clickMenu('undo')
  await expect(card.getByRole('button', { name: words.today.rescue.agendaAct })).toBeVisible()
  await pressOn(page, card.getByRole('link', { name: words.today.rescue.printAct }))
  await expect(page.getByRole('tab', { name: 'Brief', selected: true })).toBeVisible()
})

test('an interview goes into a calendar from its card', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  const file = join(app.dataDir, 'dana.ics')
  app.answer({ kind: 'saveFile', value: file })
  await app.show('/')
  await pressOn(page, page.getByRole('button', { name: words.today.addToCalendar('Dana Okafor') }))
  await expect(page.getByText(words.calendar.saved(file))).toBeVisible()
  expect(readCalendar(readFileSync(file, 'utf8'))).toMatchObject([
    { start: '2026-11-24T13:00:00.000Z', end: '2026-11-24T13:20:00.000Z' },
  ])
  // The same from the interview's own page.
  const other = join(app.dataDir, 'again.ics')
  app.answer({ kind: 'saveFile', value: other })
  await app.show('/interviews/sample-interview-dana')
  await pressOn(page, page.getByRole('button', { name: words.interviews.more, exact: true }))
  await page.getByRole('menuitem', { name: words.calendar.add }).press('Enter')
  await expect(page.getByText(words.calendar.saved(other))).toBeVisible()
  const asked = app.calls().find(({ kind }) => kind === 'saveFile')
  expect(JSON.stringify(asked)).toContain('Interview Dana Okafor.ics')
})

test('two hundred things due: the first of each day at once, the rest when asked for', async ({ launch }) => {
  const app = await openPlanner(launch, { size: { width: 900, height: 600 } })
  const { page } = app
  const interviewId = await planBare(app, 'Dana', '2026-11-02T08:00:00Z')
  for (let index = 0; index < 200; index += 1) {
    const text = `Send paper ${index}`
    const dueOn = index % 2 === 0 ? '2026-11-20' : '2026-11-23'
    await app.ask('promises.add', { interviewId, by: 'me', text, dueOn })
  }
  await app.show('/')
  const overdue = page.getByRole('region', { name: words.today.groups.overdue })
  await expect(overdue.getByRole('listitem')).toHaveCount(8)
  await pressOn(page, overdue.getByRole('button', { name: /^Show all 1\d\d$/ }))
  await expect(overdue.getByRole('listitem')).not.toHaveCount(8)
  await expect(overdue.getByText('Send paper 198')).toBeAttached()
  // The focus stands on the first of those that came.
  await expect(overdue.getByRole('listitem').nth(8).getByRole('checkbox')).toBeFocused()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(900)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on Today, ${colorScheme}`, async ({ launch }) => {
    const app = await openSample(launch, { colorScheme })
    const { page } = app
    await planBare(app, 'Mirela', '2026-11-23T18:00:00Z')
    await app.show('/')
    await page.getByRole('region', { name: words.today.rescue.title }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await pressOn(page, page.getByRole('button', { name: /^Later: Tell Olivia/ }))
    await page.getByRole('menuitem', { name: 'Tomorrow' }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
  })
}

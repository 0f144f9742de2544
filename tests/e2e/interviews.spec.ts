import { expect } from '@playwright/test'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { openSample } from '../support/planner.ts'
import { title } from '../support/title.ts'

const DANA = 'sample-interview-dana'

test('an interview is planned by keyboard and opens at its agenda', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show('/interviews')
  await page.getByRole('link', { name: 'Plan interview' }).focus()
  await page.keyboard.press('Enter')

  await expect(page.getByRole('combobox', { name: 'With whom' })).toBeFocused()
  await page.keyboard.type('lefevre')
  await expect(page.getByRole('option')).toHaveText([/Anaïs Lefèvre/])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'By phone' })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.type('031220260930')
  await page.getByRole('textbox', { name: 'Number to call' }).focus()
  await page.keyboard.type('+48 22 555 0100')
  await page.keyboard.press('Enter')

  await expect(title(page)).toHaveText('Anaïs Lefèvre')
  await expect(page.getByRole('tab', { name: 'Agenda' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByText('20 of 20 min', { exact: true })).toBeVisible()
  const { interviews } = await app.ask('interviews.list', {})
  expect(interviews.find(({ contact }) => contact.name === 'Anaïs Lefèvre')).toMatchObject({
    method: 'phone',
    startsAt: '2026-12-03T08:30:00Z',
    zone: 'Europe/Warsaw',
    limitMinutes: 20,
    plannedMinutes: 20,
    status: 'scheduled',
  })
})

test('a plan without a person, or with a zone that is none, says so beside the field', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show('/interviews/plan')
  await page.getByRole('combobox', { name: 'Time zone' }).fill('Atlantis')
  await page.getByRole('button', { name: 'Plan interview' }).click()
  await expect(page.getByRole('combobox', { name: 'With whom' })).toHaveAccessibleDescription(
    'Choose whom you will meet.',
  )
  await expect(page.getByRole('combobox', { name: 'Time zone' })).toHaveAccessibleDescription(
    'Askwell does not know this time zone.',
  )
})

test('a decision is added where it is needed', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show('/interviews/plan?contact=sample-contact-dana')
  await expect(
    page.getByRole('main').getByRole('heading', { level: 1, name: 'Interview with Dana Okafor' }),
  ).toBeVisible()
  await page.getByRole('textbox', { name: 'Another decision' }).fill('Move to Copenhagen?')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('checkbox', { name: 'Move to Copenhagen?' })).toBeChecked()
  await page.getByRole('button', { name: 'Plan interview' }).click()
  await expect(page.getByText('for Move to Copenhagen?')).toBeVisible()
})

test('the list is grouped, and arrow keys and Enter open an interview', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show('/interviews')
  const list = page.getByRole('grid', { name: 'Interviews' })
  await expect(list.getByRole('rowheader')).toHaveText([/Upcoming/, /To arrange/, /Past/])
  await list.getByRole('row', { name: /Dana Okafor/ }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(list.getByRole('row', { name: /Siobhán O’Brien, .*Asked/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('Siobhán O’Brien')
})

test('what is typed under Prepare is kept when the field is left, as one step', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show(`/interviews/${DANA}/prepare`)
  const care = page.getByRole('textbox', { name: 'Why I care' })
  const before = await care.inputValue()
  await care.fill('Because the ward needs it.')
  await page.keyboard.press('Tab')
  const kept = async () => (await app.ask('interviews.get', { id: DANA })).interview
  await expect.poll(async () => (await kept()).whyICare).toBe('Because the ward needs it.')

  await page.getByRole('textbox', { name: 'Time limit' }).fill('25')
  await page.keyboard.press('Tab')
  await expect(page.getByText('25 minutes, in person')).toBeVisible()
  await page.getByText('By video').click()
  await expect(page.getByRole('textbox', { name: 'Link to join' })).toBeVisible()
  await page.getByText('Print the brief', { exact: true }).click()
  await expect(page.getByText('4 of 12 done')).toBeVisible()

  for (let i = 0; i < 4; i++) await app.clickMenu('undo')
  await expect(care).toHaveValue(before)
  await expect(page.getByText('20 minutes, in person')).toBeVisible()
})

test('a pause is enough: what is typed is kept while the field still has the focus', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show(`/interviews/${DANA}/prepare`)
  await page.getByRole('textbox', { name: 'Outfit' }).fill('Grey suit ')
  await expect
    .poll(async () => (await app.ask('interviews.get', { id: DANA })).interview.outfit)
    .toBe('Grey suit')
  await expect(page.getByRole('textbox', { name: 'Outfit' })).toHaveValue('Grey suit ')
})

test('another time zone keeps the clock time', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show(`/interviews/${DANA}/prepare`)
  await page.getByRole('combobox', { name: 'Time zone' }).fill('Europe/London')
  await page.keyboard.press('Tab')
  await expect(page.getByText('Tue 24 Nov, 14:00 in London')).toBeVisible()
})

test('printing takes along what is being typed', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show(`/interviews/${DANA}/prepare`)
  await page.getByRole('textbox', { name: 'What you want to find out' }).fill('Typed right now.')
  await app.clickMenu('print-brief')
  await expect.poll(() => app.calls().filter(({ kind }) => kind === 'print').length).toBe(1)
  expect((await app.ask('interviews.get', { id: DANA })).interview.purpose).toBe('Typed right now.')
})

test('a removed interview comes back by undo', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show(`/interviews/${DANA}/agenda`)
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Remove interview' }).click()
  await expect(page.getByRole('main').getByRole('heading', { level: 1, name: 'Interviews' })).toBeVisible()
  await expect(page.getByRole('row', { name: /Dana Okafor/ })).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('row', { name: /Dana Okafor/ })).toBeVisible()
})

test('the preview shows the page on the paper chosen', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show(`/interviews/${DANA}/brief`)
  const preview = page.getByRole('region', { name: 'Preview of the printed page' })
  await expect(preview.getByText('hard stop 14:20')).toBeVisible()
  await page.getByText('Letter', { exact: true }).click()
  await expect.poll(async () => (await app.ask('settings.get', {})).paper).toBe('Letter')
  await expect(preview.getByRole('article')).toHaveCSS('width', '816px')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing stands in anybody's way, ${colorScheme}`, async ({ launch }) => {
    const app = await openSample(launch, { colorScheme })
    const { page } = app
    const routes = ['prepare', 'agenda', 'brief'].map((tab) => `/interviews/${DANA}/${tab}`)
    for (const route of ['/interviews', '/interviews/plan', ...routes]) {
      await app.show(route)
      if (route.endsWith('brief')) await page.getByRole('article').waitFor()
      expect(await accessibilityProblems(page), route).toEqual([])
    }
  })
}

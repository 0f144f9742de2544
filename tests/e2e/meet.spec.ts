import { expect, type Page } from '@playwright/test'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { hasFocus, pressOn, tabTo } from '../support/keyboard.ts'
import type { LaunchOptions, launchApp } from '../support/launch.ts'
import { type OpenPlanner, openPlanner, openSample } from '../support/planner.ts'

const MINUTE = 60_000
const NARROW = { width: 900, height: 600 }

/** The sample, with the screen from which its next interview begins; its agenda has 26 minutes for a limit of 20. */
async function ready(launch: typeof launchApp, options: LaunchOptions = {}) {
  const app = await openSample(launch, options)
  const { interviews } = await app.ask('interviews.list', {})
  const id = interviews.find(({ contact }) => contact.name === 'Dana Okafor')?.id ?? ''
  await app.show(`/interviews/${id}/meet`)
  return { app, page: app.page, id }
}

const timer = (page: Page) => page.getByRole('timer')
const now = (page: Page) => page.getByRole('region', { name: 'Now' })
const field = (page: Page) => page.getByRole('textbox', { name: 'Answer' })
const list = (page: Page) => page.getByRole('navigation', { name: 'Agenda' })
const view = (app: OpenPlanner, interviewId: string) => app.ask('meetings.get', { interviewId })

/** What the clock says, in seconds. */
async function secondsLeft(page: Page): Promise<number> {
  const [, minutes, seconds] = /^(\d+):(\d\d)left$/.exec((await timer(page).textContent()) ?? '') ?? []
  return Number(minutes) * 60 + Number(seconds)
}

/** Begins by keyboard and waits until the clock runs. */
async function begin(page: Page, name: 'Begin' | 'Rehearse' = 'Begin'): Promise<void> {
  await pressOn(page, page.getByRole('button', { name, exact: true }))
  await expect(now(page)).toContainText('Thank you, check the time')
}

test('an interview goes from its page to the debrief by keyboard alone', async ({ launch }) => {
  const { app, page, id } = await ready(launch)
  await app.show(`/interviews/${id}/agenda`)
  await pressOn(page, page.getByRole('link', { name: 'Begin or rehearse' }))
  await expect(page.getByText('9 items, 26 minutes planned')).toBeVisible()
  await begin(page)
  await expect(timer(page)).toContainText(/^(20:00|19:\d\d)left$/)
  await expect(page.getByText('6 min behind')).toBeVisible()

  await page.keyboard.press('Space')
  await expect(now(page)).toContainText('Me in a minute')
  await page.keyboard.press('Enter')
  await expect(now(page)).toContainText('What separates the people who do well')
  await expect(now(page)).toContainText('Question 1')
  await page.keyboard.press('+')
  await expect(now(page)).toContainText('left of 4 min')
  await page.keyboard.press('ArrowDown')
  await expect(now(page)).toContainText('Question 2')
  await page.keyboard.press('ArrowUp')
  await expect(now(page)).toContainText('Question 1')

  // While one types, letters and spaces are text.
  await page.keyboard.press('j')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('Skip slides, listen Long')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Escape')
  await expect(field(page)).not.toBeFocused()
  await expect(now(page)).toContainText('Question 1')
  await page.keyboard.press('s')
  await expect(now(page)).toContainText('Question 2')
  await expect(list(page).getByRole('button', { name: /What separates/ })).toContainText('skipped')

  // Back to what was skipped: its answer is there.
  const skipped = list(page).getByRole('button', { name: /What separates/ })
  await tabTo(page, skipped)
  await page.keyboard.press('Enter')
  await expect(now(page)).toContainText('Question 1')
  await expect(field(page)).toHaveValue('Skip slides, listen Long\n')
  await page.keyboard.press('Space')
  await expect(now(page)).toContainText('Question 2')

  await pressOn(page, page.getByRole('button', { name: 'End and debrief' }))
  await expect(page.getByRole('tab', { name: 'Debrief' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByText('Skip slides, listen Long')).toBeVisible()
  await expect.poll(async () => (await app.ask('interviews.get', { id })).status).toBe('held')
})

test('when they must leave the rest is fitted at once, and one step brings it back', async ({ launch }) => {
  const { app, page, id } = await ready(launch)
  await begin(page)
  await page.keyboard.press('Space')
  await expect(now(page)).toContainText('Me in a minute')
  await page.keyboard.press('l')
  const leave = page.getByRole('textbox', { name: 'When must they leave?' })
  await expect(leave).toBeFocused()
  await page.keyboard.type('later')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Type minutes, such as 10')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('12')
  await expect(page.getByText(/in 12 minutes\. Left out: “/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(leave).toHaveCount(0)
  await expect(timer(page)).toContainText(/^(12:00|11:\d\d)left$/)
  await expect(page.getByText(/they leave at/)).toBeVisible()
  await expect(list(page).getByText('left out')).toHaveCount(4)
  const kept = async () => (await view(app, id)).items.filter(({ state }) => state === 'left-out').length
  await expect.poll(kept).toBe(4)

  await app.clickMenu('undo')
  await expect.poll(kept).toBe(0)
  await expect(list(page).getByText('left out')).toHaveCount(0)
  await expect(timer(page)).toContainText(/^(20:00|19:\d\d)left$/)

  // The panel leaves without a trace.
  await page.keyboard.press('l')
  await expect(leave).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(leave).toHaveCount(0)
  await page.keyboard.press('Space')
  await expect(now(page)).toContainText('Question 1')
})

test('killed in the middle: the answer is kept, the meeting found again and its time right', async ({
  launch,
}) => {
  const dataDir = test.info().outputPath('planner')
  const { app, page, id } = await ready(launch, { dataDir })
  await begin(page)
  await page.keyboard.press('Space')
  await expect(now(page)).toContainText('Me in a minute')
  await page.keyboard.press('j')
  await page.keyboard.type('Half a sentence, and the')
  const jottings = async () => (await view(app, id)).jottings.map(({ text }) => text)
  await expect.poll(jottings).toEqual(['Half a sentence, and the'])
  const { meeting } = await view(app, id)
  await app.kill()

  const began = Date.parse(meeting?.startedAt ?? '')
  const again = await openPlanner(launch, { dataDir, now: new Date(began + 7 * MINUTE).toISOString() })
  await expect(again.page.getByRole('region', { name: /is running$/ })).toContainText(
    /Interview with Dana Okafor is running 1[123]:\d\d left/,
  )
  await pressOn(again.page, again.page.getByRole('link', { name: 'Resume' }))
  await expect.poll(() => secondsLeft(again.page)).toBeLessThanOrEqual(13 * 60)
  expect(await secondsLeft(again.page)).toBeGreaterThan(11 * 60)
  await expect(now(again.page)).toContainText('Me in a minute')
  await expect(field(again.page)).toHaveValue('Half a sentence, and the')

  // A clock that is set back takes nothing back, and one behind a closed lid goes on.
  const before = await secondsLeft(again.page)
  await again.moveClock(-60 * MINUTE)
  await expect.poll(() => secondsLeft(again.page)).toBeLessThan(before)
  await again.moveClock(60 * MINUTE)
  await again.moveClock(5 * MINUTE)
  await expect.poll(() => secondsLeft(again.page)).toBeLessThan(before - 5 * 60)
  expect(await secondsLeft(again.page)).toBeGreaterThan(before - 7 * 60)

  // Killed again, and the clock set back an hour meanwhile: no time is negative.
  await again.kill()
  const back = await openPlanner(launch, { dataDir, now: new Date(began - 60 * MINUTE).toISOString() })
  await expect(back.page.getByRole('region', { name: /is running$/ })).toContainText(/(20:00|19:\d\d) left/)
})

test('the desktop warns twice and the screen stays on, also from another screen', async ({ launch }) => {
  const { app, page, id } = await ready(launch)
  const notifications = () =>
    app
      .calls()
      .flatMap((call) => (call.kind === 'notification' && call.title.endsWith('left') ? [call.title] : []))
  const awake = () => app.calls().filter(({ kind }) => kind === 'stayAwake' || kind === 'maySleep')
  expect(awake()).toEqual([])
  await begin(page)
  await expect.poll(awake).toEqual([{ kind: 'stayAwake' }])
  await app.moveClock(15 * MINUTE)
  await expect(timer(page)).toContainText(/^(5:00|4:\d\d)left$/)
  expect(notifications()).toEqual([])
  await app.moveClock(MINUTE)
  await expect(page.getByText('Begin to close').first()).toBeVisible()
  await expect.poll(notifications).toEqual(['4 minutes left'])

  await pressOn(page, page.getByRole('link', { name: 'Back to the interview' }))
  await pressOn(page, page.getByRole('link', { name: /^Contacts/ }))
  await expect(page.getByRole('region', { name: /is running$/ })).toBeVisible()
  await app.clickNotification('4 minutes left')
  await expect(timer(page)).toBeVisible()
  await expect(now(page)).toBeVisible()
  await app.moveClock(3 * MINUTE)
  await expect.poll(notifications).toEqual(['4 minutes left', expect.stringMatching(/^\d\d seconds left$/)])

  await pressOn(page, page.getByRole('button', { name: 'End and debrief' }))
  await expect.poll(awake).toEqual([{ kind: 'stayAwake' }, { kind: 'maySleep' }])
  await app.show(`/interviews/${id}/meet`)
  await expect(page.getByRole('heading', { name: 'The interview has ended' })).toBeVisible()
  await pressOn(page, page.getByRole('button', { name: 'Go on with it' }))
  await expect(timer(page)).toBeVisible()
})

test('after the limit the time counts on, with a word for it', async ({ launch }) => {
  const { app, page } = await ready(launch)
  await begin(page)
  await app.moveClock(19 * MINUTE)
  await expect(page.getByText('Close now').first()).toBeVisible()
  await app.moveClock(3 * MINUTE)
  await expect(timer(page)).toContainText(/^2:\d\dover$/)
  await expect(page.getByText('The time is over').first()).toBeVisible()
  expect(await accessibilityProblems(page)).toEqual([])
})

test('a rehearsal keeps nothing but its minutes, and those only when asked', async ({ launch }) => {
  const { app, page, id } = await ready(launch)
  await begin(page, 'Rehearse')
  await expect(page.getByText('Rehearsal', { exact: true })).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.type('Only for practice')
  await expect(field(page)).toHaveValue('Only for practice')
  await page.keyboard.press('Escape')
  await app.moveClock(4 * MINUTE)
  await expect(timer(page)).toContainText(/^(16:00|15:\d\d)left$/)
  await page.keyboard.press('Space')
  await expect(now(page)).toContainText('Me in a minute')
  await pressOn(page, page.getByRole('button', { name: 'End rehearsal' }))

  const thanks = page.getByRole('row', { name: /^Thank you/ })
  await expect(thanks).toContainText('2 min4 min2 longer')
  expect((await view(app, id)).jottings).toEqual([])
  expect((await app.ask('interviews.get', { id })).status).toBe('scheduled')
  expect(await accessibilityProblems(page)).toEqual([])

  const minutes = async () => (await app.ask('interviews.get', { id })).agenda[0]?.minutes
  await pressOn(page, page.getByRole('button', { name: 'Take these minutes over' }))
  await expect(page.getByText('The agenda has the minutes of the rehearsal')).toBeVisible()
  await expect.poll(minutes).toBe(4)
  await app.clickMenu('undo')
  await expect.poll(minutes).toBe(2)
})

test('an agenda without items still has its clock', async ({ launch }) => {
  const { app, page, id } = await ready(launch)
  for (const item of (await view(app, id)).agenda) await app.ask('agenda.remove', { id: item.id })
  await expect(page.getByText('Nothing is on the agenda.')).toBeVisible()
  await pressOn(page, page.getByRole('button', { name: 'Begin', exact: true }))
  await expect(timer(page)).toContainText(/^(20:00|19:\d\d)left$/)
  await page.keyboard.press('Space')
  await page.keyboard.press('s')
  await expect(page.getByText('The clock runs all the same.')).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`sixty items and a question of 500 characters stay usable and accessible, ${colorScheme}`, async ({
    launch,
  }) => {
    const { app, page, id } = await ready(launch, { colorScheme, size: NARROW })
    expect(await accessibilityProblems(page)).toEqual([])
    const form = {
      kind: 'question',
      minutes: 1,
      importance: 'could',
      questionId: null,
      profileEntryId: null,
    } as const
    for (let count = 0; count < 51; count += 1) {
      await app.ask('agenda.add', {
        interviewId: id,
        index: count === 0 ? 0 : null,
        item: { ...form, text: count === 0 ? 'Why is that so? '.repeat(31) : `Question <b>${count}</b>` },
      })
    }
    await pressOn(page, page.getByRole('button', { name: 'Begin', exact: true }))
    await expect(now(page)).toContainText('Why is that so?')
    expect((await view(app, id)).agenda).toHaveLength(60)
    for (const name of [/^Done/, /^Skip/, /^\+1 minute/, /^They must leave/]) {
      await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 })
    }
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.press('l')
    await page.keyboard.type('5')
    await expect(page.getByText(/and 5\d more\./)).toBeVisible()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect(list(page).getByText('left out').first()).toBeVisible()
    expect(await hasFocus(page.getByRole('main'))).toBe(true)
    await app.show('/')
    await expect(page.getByRole('region', { name: /is running$/ })).toBeVisible()
    expect(await accessibilityProblems(page)).toEqual([])
  })
}

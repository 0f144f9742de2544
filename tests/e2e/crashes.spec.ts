import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import { words } from '../../domain/words/words.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { type OpenPlanner, openPlanner, openSample } from '../support/planner.ts'

test.use({ breaks: true })

const text = words.crashes
const form = words.profile.form

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** The last message box, as the app asked for it. */
function lastMessage(app: OpenPlanner): { readonly message?: string; readonly buttons?: readonly string[] } {
  const boxes = app.calls().flatMap((call) => (call.kind === 'messageBox' ? [call.options] : []))
  return boxes.at(-1) ?? {}
}

const reports = (app: OpenPlanner) =>
  app.calls().flatMap((call) => (call.kind === 'clipboard' ? [call.text] : []))

/** Waits until the app has noticed that its store ended so many times; what is asked from then on waits for the next. */
const ended = (app: OpenPlanner, times: number) =>
  expect.poll(() => app.logs().match(/an unexpected error \(planner: /g)?.length).toBe(times)

const headline = async (app: OpenPlanner) => (await app.ask('profile.get', {})).profile.headline

test('a page that crashes while someone types loses nothing that was saved: a message says so, and the window goes on', async ({
  launch,
}) => {
  const app = await openPlanner(launch)
  await app.ask('profile.edit', { id: 'me', changes: { headline: 'Ward nurse' } })
  await app.show('/profile')
  await field(app.page, form.name).fill('Nina Halv')
  const goOn = text.reload
  const buttons = [goOn, text.copyReport, text.quit]
  for (const chosen of [text.copyReport, goOn])
    app.answer({ kind: 'messageBox', value: buttons.indexOf(chosen) })
  const next = app.page.context().waitForEvent('page')
  const devTools = await app.page.context().newCDPSession(app.page)
  // A page that crashes gives no answer.
  devTools.send('Page.crash').catch(() => undefined)
  const page = await next
  await expect(page.getByRole('navigation', { name: words.app.screens })).toBeVisible()
  await page.getByRole('link', { name: words.profile.title }).click()
  await expect(field(page, form.headline)).toHaveValue('Ward nurse')
  await field(page, form.name).fill('Nina Halvorsen')
  await page.keyboard.press('Tab')
  await page.getByRole('link', { name: words.menu.today }).click()
  await page.getByRole('link', { name: words.profile.title }).click()
  await expect(field(page, form.name)).toHaveValue('Nina Halvorsen')
  expect(lastMessage(app)).toMatchObject({ message: text.pageTitle, buttons })
  expect(reports(app)).toEqual([
    expect.stringMatching(/^Askwell report\n(.+\n)*What broke: window \(crashed\)\n$/),
  ])
})

for (const role of ['writer', 'reader']) {
  test(`a store whose ${role} ends starts again by itself, and what is typed is saved`, async ({
    launch,
  }) => {
    const app = await openPlanner(launch)
    await app.show('/profile')
    await field(app.page, form.headline).fill('Ward nurse')
    await app.onDesktop({ desktop: 'end-thread', role })
    await app.page.keyboard.press('Tab')
    await ended(app, 1)
    await expect.poll(() => headline(app)).toBe('Ward nurse')
    await expect(field(app.page, form.headline)).toHaveValue('Ward nurse')
    await field(app.page, form.name).fill('Nina')
    await app.page.keyboard.press('Tab')
    await expect.poll(async () => (await app.ask('profile.get', {})).profile.name).toBe('Nina')
    expect(app.calls().filter(({ kind }) => kind === 'messageBox')).toEqual([])
    // Undo goes on where it was.
    expect((await app.ask('planner.undo', {})).label).not.toBeNull()
  })
}

test('what was on its way to a store that ended is sent once more, and another refusal is not', async ({
  launch,
}) => {
  const app = await openPlanner(launch)
  await app.show('/profile')
  await app.onDesktop({ desktop: 'refuse-once', channel: 'profile.edit', code: 'store-gone' })
  await field(app.page, form.headline).fill('Ward nurse')
  await app.page.keyboard.press('Tab')
  await expect.poll(() => headline(app)).toBe('Ward nurse')
  await app.onDesktop({ desktop: 'refuse-once', channel: 'profile.edit', code: 'disk-full' })
  await field(app.page, form.headline).fill('Night-shift lead')
  await app.page.keyboard.press('Tab')
  await expect(field(app.page, form.headline)).toHaveAccessibleDescription(/disk-full/)
  await expect(field(app.page, form.headline)).toHaveValue('Night-shift lead')
  expect(await headline(app)).toBe('Ward nurse')
})

test('a store that ends twice within a minute is not started a third time: one message leads to a report and out', async ({
  launch,
}) => {
  const app = await openSample(launch)
  await app.onDesktop({ desktop: 'end-thread', role: 'writer' })
  await ended(app, 1)
  await app.ask('profile.edit', { id: 'me', changes: { headline: 'Ward nurse' } })
  const buttons = [text.copyReport, text.quit]
  for (const chosen of buttons) app.answer({ kind: 'messageBox', value: buttons.indexOf(chosen) })
  const closed = app.page.waitForEvent('close')
  await app.onDesktop({ desktop: 'end-thread', role: 'writer' })
  await closed
  expect(lastMessage(app)).toMatchObject({ message: text.storeTitle, buttons })
  expect(reports(app)).toEqual([expect.stringContaining('What broke: planner\nError: Error\n')])
})

test('a screen that cannot be shown says so calmly, beside a sidebar that goes on', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.onDesktop({ desktop: 'answer-channel', channel: 'decisions.rows', value: { rows: 'Canary' } })
  await page.getByRole('link', { name: words.decisions.title }).click()
  await expect(page.getByRole('heading', { level: 1, name: text.screenTitle })).toBeVisible()
  expect(await accessibilityProblems(page)).toEqual([])
  await page.getByRole('button', { name: text.copyReport }).click()
  await expect(page.getByRole('status').filter({ hasText: text.copied })).toBeVisible()
  expect(reports(app)).toEqual([
    expect.stringMatching(/What broke: screen\nError: TypeError\n( {4}at .*assets\/.*\n)+$/),
  ])
  expect(reports(app).join()).not.toContain('Canary')
  await page.getByRole('button', { name: text.goToToday }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Monday 23 November' })).toBeVisible()
  await page.getByRole('link', { name: words.decisions.title }).click()
  await expect(page.getByRole('heading', { level: 1, name: text.screenTitle })).toBeVisible()
  await app.onDesktop({ desktop: 'answer-channel', channel: 'decisions.rows', value: null })
  await page.getByRole('button', { name: text.tryAgain }).click()
  await expect(page.getByRole('heading', { level: 1, name: words.decisions.title })).toBeVisible()
})

test('a window that cannot be shown at all says the same, and begins anew at Today', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  const broken = { desktop: 'answer-channel', channel: 'meetings.running' } as const
  await app.onDesktop({ ...broken, value: { running: {} } })
  await app.show('/profile')
  await expect(page.getByRole('heading', { level: 1, name: text.screenTitle })).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  expect(await accessibilityProblems(page)).toEqual([])
  await app.onDesktop({ ...broken, value: null })
  await page.getByRole('button', { name: text.goToToday }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Monday 23 November' })).toBeVisible()
  await expect(page.getByRole('link', { name: `${words.menu.contacts} 40` })).toBeVisible()
})

test('an error nobody foresaw is told once; nothing of what it says is logged, and the app goes on', async ({
  launch,
}) => {
  const app = await openSample(launch)
  const canary = 'Canary Kowalska'
  const buttons = [text.goOn, text.copyReport, text.quit]
  for (const chosen of [text.copyReport, text.goOn])
    app.answer({ kind: 'messageBox', value: buttons.indexOf(chosen) })
  await app.onDesktop({ desktop: 'throw', message: `${canary}\n    at ${canary} (/home/kowalska/x.ts:1:1)` })
  await expect.poll(() => reports(app).length).toBe(1)
  expect(lastMessage(app)).toMatchObject({ message: text.mainTitle, buttons })
  expect((await app.ask('planner.summary', {})).contacts).toBe(40)
  expect(reports(app)[0]).toContain('What broke: main\nError: Error\n')
  expect(`${app.logs()}${reports(app)}`).not.toMatch(/canary|kowalska/i)
  expect(app.logs()).toContain('Askwell met an unexpected error (Error)')
})

test('what a window leaves in the planner’s folder is its owner’s alone', async ({ launch }, info) => {
  const dataDir = info.outputPath('planner')
  const app = await openSample(launch, { dataDir })
  await app.close()
  const mode = (name: string) => statSync(join(dataDir, name)).mode & 0o777
  expect(mode('window.json')).toBe(0o600)
  expect(mode('.')).toBe(0o700)
})

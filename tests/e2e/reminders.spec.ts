import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { words } from '../../domain/words/words.ts'
import { test } from '../support/e2e.ts'
import { aContactForm } from '../support/forms.ts'
import { type OpenPlanner, openPlanner, openSample } from '../support/planner.ts'

const titles = (app: OpenPlanner) =>
  app.calls().flatMap((call) => (call.kind === 'notification' ? [call.title] : []))

/** A call at a moment; by phone one is reminded 15 minutes before. */
async function planCall(app: OpenPlanner, given: string, startsAt: string): Promise<void> {
  const { id: contactId } = await app.ask('contacts.add', aContactForm({ given }))
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
  // Nothing else reminds of it.
  await app.ask('interviews.edit', { id, changes: { whyICare: 'It does.' } })
  for (const { id: item } of (await app.ask('interviews.get', { id })).checklist) {
    await app.ask('checklist.remove', { id: item })
  }
}

test('the desktop reminds of an interview in time, a click opens its page, and no restart repeats it', async ({
  launch,
}) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'askwell-reminders-'))
  try {
    const app = await openPlanner(launch, { dataDir, now: '2026-11-23T08:00:00Z' })
    await app.ask('settings.change', { reminders: 'off' })
    await planCall(app, 'Dana', '2026-11-23T08:15:00Z')
    expect(titles(app)).toEqual([])
    await app.ask('settings.change', { reminders: 'on' })
    await expect.poll(() => titles(app)).toEqual(['Dana in 15 minutes'])
    await app.clickNotification('Dana in 15 minutes')
    await expect(app.page.getByRole('tab', { name: 'Brief', selected: true })).toBeVisible()
    await app.close()

    const again = await openPlanner(launch, { dataDir, now: '2026-11-23T08:05:00Z' })
    await again.ask('settings.change', { reminders: 'off' })
    await planCall(again, 'Priya', '2026-11-23T08:20:00Z')
    await again.ask('settings.change', { reminders: 'on' })
    await expect.poll(() => titles(again)).toEqual(['Priya in 15 minutes'])
    await again.close()
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})

test('many at once are one notification, which leads to Today', async ({ launch }) => {
  const app = await openSample(launch)
  await expect.poll(() => titles(app)).toHaveLength(1)
  const [title = ''] = titles(app)
  expect(title).toMatch(/^\d+ things are due$/)
  await app.show('/contacts')
  await app.clickNotification(title)
  await expect(app.page.getByRole('heading', { name: 'Monday 23 November' })).toBeVisible()
})

test('reminders are switched off and on in the settings, by keyboard', async ({ launch }) => {
  const app = await openPlanner(launch)
  const { page } = app
  await app.show('/settings')
  const on = page
    .getByRole('radiogroup', { name: words.settings.reminders })
    .getByRole('radio', { name: 'On' })
  await on.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await app.ask('settings.get', {})).reminders).toBe('off')
})

import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import { words } from '../../domain/words/words.ts'
import { test } from '../support/e2e.ts'
import { pressOn } from '../support/keyboard.ts'
import { openPlanner, openSample } from '../support/planner.ts'

const text = words.outreach

const RUTH = 'sample-contact-ruth'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const body = (page: Page) => field(page, text.message.body.email)
const check = (page: Page, id: keyof typeof words.messages.checks) =>
  page.getByRole('listitem').filter({ hasText: words.messages.checks[id].name })

test('names full of markup, marks of direction and line breaks stay text, in the message and on their way out', async ({
  launch,
}) => {
  const app = await openPlanner(launch)
  const { page } = app
  const hostile = '<img src=x onerror=alert(1)>\u202e&bcc=eve@example.com'
  const { id } = await app.ask('contacts.add', {
    given: hostile,
    family: '',
    pronunciation: '',
    pronouns: '',
    company: `{my name}?cc=eve@example.com`,
    position: '',
    location: '',
    zone: null,
    knownHow: '',
    closeness: 0,
    notes: '',
    points: [{ kind: 'email', label: '', value: 'dana@example.com?bcc=eve@example.com' }],
    tags: [],
  })
  await app.show(`/contacts/${id}`)
  await expect(button(page, text.ask(''))).toBeVisible()
  const { interviewId } = await app.ask('outreach.start', { contactId: id, decisionIds: [] })
  await app.show(`/interviews/${interviewId}/ask`)
  await expect(body(page)).toHaveValue(/^Dear <img src=x onerror=alert\(1\)>&bcc=eve@example\.com,/)
  await expect(page.getByRole('img')).toHaveCount(0)
  await pressOn(page, button(page, text.message.openMail))
  await expect(page.getByText(text.notAnAddress)).toBeVisible()
  for (const to of [
    'a@example.com,eve@example.com',
    'a@example.com\r\nBcc: eve@example.com',
    'https://example.com',
  ]) {
    await expect(app.ask('mail.open', { to, subject: '', body: '' })).rejects.toThrow('mail.open')
  }
  const long = { to: 'dana@example.com', subject: '', body: 'word '.repeat(1000) }
  await expect(app.ask('mail.open', long)).rejects.toThrow(text.tooLongForMail)
  expect(app.calls()).toEqual([])

  await app.ask('contacts.edit', {
    id,
    changes: { points: [{ kind: 'email', label: '', value: 'dana@example.com' }] },
  })
  await expect(page.getByRole('button', { name: /dana@example\.com/ })).toHaveText('dana@example.com')
  await pressOn(page, button(page, text.message.openMail))
  await expect.poll(() => app.calls().length).toBe(1)
  const [call] = app.calls()
  const url = call?.kind === 'openExternal' ? call.url : ''
  expect(url).toMatch(/^mailto:dana@example\.com\?subject=[^&]*&body=[^&]*$/)
})

test('ten million characters are refused when pasted, and shown in part where a file brought them', async ({
  launch,
}) => {
  const app = await openSample(launch)
  const { page } = app
  const { interviewId } = await app.ask('outreach.start', { contactId: RUTH, decisionIds: [] })
  await app.show(`/interviews/${interviewId}/ask`)
  const before = await body(page).inputValue()
  await body(page).focus()
  await body(page).evaluate((area) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'word '.repeat(2_000_000))
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(page.getByText(text.message.tooLongToPaste)).toBeVisible()
  await expect(body(page)).toHaveValue(before)
  await page.keyboard.type('So it is. ')
  await expect(page.getByText(text.message.tooLongToPaste)).toHaveCount(0)
  // What is typed is kept after a pause: it must not come after what is written next.
  const kept = async () => (await app.ask('outreach.get', { interviewId })).draft?.body
  await expect.poll(kept).toBe(`So it is. ${before}`)

  const { id } = await app.ask('outreach.write', {
    interviewId,
    channel: 'email',
    subject: 'Long',
    body: 'word '.repeat(2_000_000),
  })
  await app.show(`/interviews/${interviewId}/ask`)
  await expect(page.getByText(text.message.tooLongToEdit)).toBeVisible()
  await expect(button(page, text.message.openMail)).toBeDisabled()
  await expect(check(page, 'length')).toContainText('Over 1,000 words')
  await app.ask('outreach.send', { id })
  await pressOn(page, page.getByRole('button', { name: /^Show the message of/ }))
  await expect(page.getByText(text.sent.more)).toBeVisible()
})

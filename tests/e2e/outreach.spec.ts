import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import { words } from '../../domain/words/words.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { pressOn, tabTo, typeInto } from '../support/keyboard.ts'
import { type OpenPlanner, openPlanner, openSample } from '../support/planner.ts'

const text = words.outreach

const RUTH = 'sample-contact-ruth'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const body = (page: Page) => field(page, text.message.body.email)
const check = (page: Page, id: keyof typeof words.messages.checks) =>
  page.getByRole('listitem').filter({ hasText: words.messages.checks[id].name })

/** What stands in the planner for the interview that is on screen. */
async function view(app: OpenPlanner) {
  const route = await app.page.evaluate(() => sessionStorage.getItem('askwell.route'))
  return app.ask('outreach.get', { interviewId: route?.split('/')[2] ?? '' })
}

async function chooseFrom(page: Page, item: string): Promise<void> {
  await pressOn(page, button(page, text.message.templates))
  const entry = page.getByRole('menuitem', { name: item, exact: true })
  await entry.waitFor()
  while (!(await entry.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
}

test('somebody is asked by keyboard: drafted, read, handed to the mail program, sent, and answered', async ({
  launch,
}) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show(`/contacts/${RUTH}`)
  await pressOn(page, button(page, text.ask('Ruth')))
  await expect(body(page)).toHaveValue(/^Dear Ruth,\n\nYou may remember me: Taught my second year/)
  await expect(check(page, 'unfilled')).toContainText(text.checks.look)
  await expect(
    page.getByRole('link', { name: text.fields.missing(words.messages.fields.target) }),
  ).toHaveAttribute('href', /prepare/)

  await typeInto(page, field(page, text.message.subject), 'A question & 20 minutes?')
  await typeInto(page, body(page), 'Dear Ruth,')
  await page.keyboard.press('Enter')
  await page.keyboard.type('You taught my second year at the university. I am looking for a job.')
  await expect(check(page, 'job')).toContainText(words.messages.checks.job.look())
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Dear Ruth, your course made me count. Could I ask you about it for 20 minutes?')
  await expect(page.getByText(text.checks.summary(0))).toBeVisible()

  await pressOn(page, button(page, text.message.openMail))
  await expect(page.getByText(text.message.handedOver)).toBeVisible()
  const call = app.calls().find(({ kind }) => kind === 'openExternal')
  const url = new URL(call?.kind === 'openExternal' ? call.url : '')
  expect(url.href.slice(0, url.href.indexOf('?'))).toBe('mailto:ruth.ellery@example.org')
  expect([...new URLSearchParams(url.search.replaceAll('+', '%2B'))]).toEqual([
    ['subject', 'A question & 20 minutes?'],
    ['body', 'Dear Ruth, your course made me count. Could I ask you about it for 20 minutes?'],
  ])
  expect((await view(app)).draft?.sentAt).toBeNull()

  await pressOn(page, button(page, text.message.sent.email))
  await expect(page.getByText(text.standing.waiting, { exact: true })).toBeVisible()
  // Monday morning: counted from that day on.
  await expect(page.getByText(text.standing.waitingText('Mon 23 Nov', 'Thu 26 Nov', ''))).toBeVisible()
  expect((await view(app)).sent).toMatchObject([{ subject: 'A question & 20 minutes?', reply: 'none' }])

  await pressOn(page, button(page, text.standing.saidYes('Ruth')))
  await expect(page.getByText(text.standing.acceptedText)).toBeVisible()
  await pressOn(page, page.getByRole('link', { name: text.standing.agree }))
  await expect(page.getByRole('tab', { name: words.interviews.tabs.prepare })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  for (const label of [text.undo.answer, text.undo.send, text.undo.edit]) {
    await app.clickMenu('undo')
    await expect(page.getByText(words.app.undone(label))).toBeVisible()
  }
})

test('a message is copied, begun anew from a template, kept as one of one’s own, renamed and removed', async ({
  launch,
}) => {
  const app = await openSample(launch)
  const { page } = app
  const { interviewId } = await app.ask('outreach.start', { contactId: RUTH, decisionIds: [] })
  await app.show(`/interviews/${interviewId}/ask`)
  await page.evaluate(() => {
    addEventListener('copy', (event) => {
      document.body.dataset.copied = event.clipboardData?.getData('text/plain') ?? ''
    })
  })
  await pressOn(page, button(page, text.message.copy))
  await expect(page.locator('body')).toHaveAttribute('data-copied', /^Dear Ruth,\n\nYou may remember me/)
  await expect(page.getByText(text.message.copied)).toBeVisible()

  await chooseFrom(page, words.messages.templates.note)
  await expect(field(page, text.message.body.linkedin)).toHaveValue(/^Hello Ruth, your work as/)
  await expect(page.getByText(text.message.nowhere.linkedin)).toBeVisible()
  await chooseFrom(page, text.message.saveAsTemplate)
  await expect(field(page, text.template.name)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(field(page, text.template.name)).toHaveAccessibleDescription(new RegExp(words.text.required))
  await page.keyboard.type('For a note')
  await page.keyboard.press('Enter')
  await expect(page.getByText(text.template.saved('For a note'))).toBeVisible()
  expect((await app.ask('templates.list', {})).templates).toMatchObject([
    {
      name: 'For a note',
      purpose: 'request',
      body: expect.stringMatching(/^Hello \{first name\}.*\{my name\}$/),
    },
  ])

  await chooseFrom(page, words.messages.templates.stranger)
  await expect(body(page)).toHaveValue(/have not met/)
  await chooseFrom(page, 'For a note')
  await expect(body(page)).toHaveValue(/^Hello Ruth, your work as/)

  await chooseFrom(page, text.message.ownTemplates)
  await typeInto(page, field(page, text.template.name), 'Short note')
  await page.keyboard.press('Tab')
  await expect(button(page, text.template.remove('Short note'))).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(text.template.none)).toBeVisible()
  await app.clickMenu('undo')
  await expect(field(page, text.template.name)).toHaveValue('Short note')
})

test('what is known is put in at the caret, and what becomes known later fills its gap', async ({
  launch,
}) => {
  const app = await openSample(launch)
  const { page } = app
  const { interviewId } = await app.ask('outreach.start', { contactId: RUTH, decisionIds: [] })
  await app.show(`/interviews/${interviewId}/ask`)
  await typeInto(page, body(page), 'From : {target}')
  for (let left = 0; left < ': {target}'.length; left += 1) await page.keyboard.press('ArrowLeft')
  await pressOn(page, button(page, `${words.messages.fields.myName} Nina Halvorsen`))
  await expect(body(page)).toHaveValue('From Nina Halvorsen: {target}')
  await expect(body(page)).toBeFocused()
  const { decisions } = await app.ask('decisions.list', {})
  await page.keyboard.press('Tab')
  await app.ask('interviews.edit', {
    id: interviewId,
    changes: { decisionIds: decisions.slice(0, 1).map(({ id }) => id) },
  })
  await pressOn(page, button(page, text.fields.fillIn))
  await expect(body(page)).toHaveValue('From Nina Halvorsen: Health data analyst, clinical')
  await expect(check(page, 'unfilled')).toContainText(text.checks.ok)
})

test('silence asks for somebody else, then for a second message, then to let it rest', async ({ launch }) => {
  const first = await openSample(launch)
  const dataDir = first.dataDir
  const interviewId = 'sample-interview-siobhan'
  await first.show(`/interviews/${interviewId}/ask`)
  await expect(first.page.getByText(text.standing.silent(4))).toBeVisible()
  await pressOn(first.page, button(first.page, text.another.ask('Grace Thornbury')))
  await expect(body(first.page)).toHaveValue(/^Dear Grace,/)
  await first.kill()

  const second = await openPlanner(launch, { dataDir, now: '2026-11-26T08:00:00Z' })
  await second.show(`/interviews/${interviewId}/ask`)
  await expect(second.page.getByText(text.standing.silent(7))).toBeVisible()
  await pressOn(second.page, button(second.page, text.standing.writeAgain))
  await expect(second.page.getByRole('heading', { name: text.message.again })).toBeVisible()
  await expect(body(second.page)).toHaveValue(/I wrote to you on Tuesday 17 November/)
  await pressOn(second.page, button(second.page, text.message.sent.email))
  await expect(second.page.getByText(text.standing.waitingAgain, { exact: true })).toBeVisible()
  await second.kill()

  const third = await openPlanner(launch, { dataDir, now: '2026-12-07T08:00:00Z' })
  await third.show(`/interviews/${interviewId}/ask`)
  await expect(third.page.getByText(text.standing.stop, { exact: true })).toBeVisible()
  await pressOn(third.page, button(third.page, text.standing.stopHere))
  await expect(third.page.getByText(text.standing.stopped, { exact: true })).toBeVisible()
  expect((await third.ask('interviews.get', { id: interviewId })).status).toBe('closed')
  await third.clickMenu('undo')
  await expect(third.page.getByText(text.standing.stop, { exact: true })).toBeVisible()
})

test('the record of a message is opened, put right and removed', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show('/interviews/sample-interview-siobhan/ask')
  await pressOn(page, page.getByRole('button', { name: text.sent.showOf('Tue 17 Nov, 09:20') }))
  await expect(page.getByText('Adaeze Nwosu gave me your address.')).toBeVisible()
  await tabTo(page, page.getByRole('spinbutton', { name: /day/i }).first())
  await page.keyboard.type('29')
  await tabTo(page, button(page, text.sent.remove))
  await expect(page.getByText(text.sentLater)).toBeVisible()
  await tabTo(page, page.getByRole('spinbutton', { name: /day/i }).first(), 'Shift+Tab')
  await page.keyboard.type('16')
  await tabTo(page, button(page, text.sent.remove))
  await expect(page.getByText(text.standing.silent(5))).toBeVisible()
  await pressOn(page, button(page, text.sent.remove))
  await expect(page.getByText(text.empty.title('Siobhán'))).toBeVisible()
  await app.clickMenu('undo')
  await expect(page.getByText(text.standing.silent(5))).toBeVisible()
})

test('a scheduled interview is confirmed with day, time and number', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show('/interviews/sample-interview-dana/ask')
  await expect(page.getByText('Tuesday 24 November at 14:00')).toBeVisible()
  await pressOn(page, button(page, text.message.openMail))
  await expect.poll(() => app.calls().map(({ kind }) => kind)).toContain('openExternal')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`asking is accessible, ${colorScheme}`, async ({ launch }) => {
    const app = await openSample(launch, { colorScheme })
    const { page } = app
    const { id } = await app.ask('interviews.plan', {
      contactId: RUTH,
      form: {
        method: 'video',
        place: '',
        link: '',
        startsAt: null,
        zone: 'Europe/Warsaw',
        limitMinutes: 20,
        purpose: '',
        decisionIds: [],
        preset: 20,
      },
    })
    await app.show(`/interviews/${id}/ask`)
    await expect(page.getByText(text.empty.title('Ruth'))).toBeVisible()
    expect(await accessibilityProblems(page), 'empty').toEqual([])
    await pressOn(page, button(page, text.empty.begin('Ruth')))
    await expect(body(page)).toBeVisible()
    expect(await accessibilityProblems(page), 'a draft').toEqual([])
    await chooseFrom(page, text.message.saveAsTemplate)
    await expect(field(page, text.template.name)).toBeFocused()
    await page.keyboard.press('Enter')
    expect(await accessibilityProblems(page), 'a name that is missing').toEqual([])
    await app.show('/interviews/sample-interview-siobhan/ask')
    await pressOn(page, page.getByRole('button', { name: text.sent.showOf('Tue 17 Nov, 09:20') }))
    await expect(page.getByText(text.another.title('Havenbrook Hospital'))).toBeVisible()
    expect(await accessibilityProblems(page), 'silent, with the message open').toEqual([])
    await app.show('/interviews/sample-interview-dana/ask')
    await expect(page.getByText(text.confirm.title)).toBeVisible()
    expect(await accessibilityProblems(page), 'scheduled').toEqual([])
  })
}

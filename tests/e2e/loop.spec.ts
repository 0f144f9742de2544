import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import { words } from '../../domain/words/words.ts'
import { test } from '../support/e2e.ts'
import { pressOn, tabTo, typeInto } from '../support/keyboard.ts'
import { openPlanner, openSample } from '../support/planner.ts'
import { title } from '../support/title.ts'

const DECISION = 'Enrol in the part-time MSc in Health Data, or take the certificate first?'
const ENROL = 'Enrol in January, two evenings a week'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** The tabs of an interview, gone to as a keyboard does. */
async function goToTab(page: Page, name: string): Promise<void> {
  const tabs = page.getByRole('tab')
  await tabTo(page, tabs.and(page.locator('[aria-selected=true]')), 'Shift+Tab')
  const wanted = page.getByRole('tab', { name, exact: true })
  for (let steps = 0; steps < 5 && (await wanted.getAttribute('aria-selected')) !== 'true'; steps += 1) {
    await page.keyboard.press('ArrowRight')
  }
  await expect(wanted).toHaveAttribute('aria-selected', 'true')
}

test('the whole loop with one person, from the decision to the thanks, by keyboard alone', async ({
  launch,
}) => {
  const dataDir = test.info().outputPath('planner')
  let app = await openSample(launch, { dataDir })
  let { page } = app
  let { keyboard } = page

  // Decide, and choose whom to ask.
  await keyboard.press('ControlOrMeta+K')
  await expect(page.getByRole('searchbox', { name: words.palette.title })).toBeFocused()
  await keyboard.type('part-time MSc')
  await expect(page.getByRole('option')).toHaveCount(1)
  await keyboard.press('Enter')
  const next = page.getByRole('region', { name: words.rank.next.title })
  await expect(next.getByRole('listitem').first()).toBeVisible()
  const name =
    (await next.getByRole('link').filter({ hasNotText: words.rank.next.all }).first().textContent()) ?? ''
  const [given = ''] = name.split(' ')
  await pressOn(page, button(page, words.outreach.another.ask(name)))

  // Ask.
  const { message, standing } = words.outreach
  await expect(title(page)).toHaveText(name)
  await typeInto(page, field(page, message.subject), 'Twenty minutes about the MSc?')
  await typeInto(
    page,
    field(page, message.body.email),
    `Dear ${given}, you teach what I may study. Could I ask you about it for 20 minutes?`,
  )
  await pressOn(page, button(page, message.sent.email))
  await pressOn(page, button(page, standing.saidYes(given)))

  // Agree on a time and prepare.
  await pressOn(page, page.getByRole('link', { name: standing.agree }))
  await tabTo(page, page.getByRole('spinbutton', { name: `day, ${words.interviews.form.startsAt}` }))
  await keyboard.type('241120261000')
  await typeInto(page, page.getByRole('textbox', { name: words.interviews.form.limit }), '20')
  await keyboard.press('Tab')
  await expect
    .poll(async () =>
      (await app.ask('interviews.list', {})).interviews.find(({ contact }) => contact.name === name),
    )
    .toMatchObject({ status: 'scheduled', limitMinutes: 20 })
  const ticks = page.getByRole('checkbox', { name: words.checklist.tasks.research })
  await tabTo(page, ticks)
  await keyboard.press('Space')
  await expect(ticks).toBeChecked()

  // An agenda that fits, with a question of one's own.
  await goToTab(page, words.interviews.tabs.agenda)
  const question = 'Which part of the degree did you use first?'
  await typeInto(page, page.getByRole('textbox', { name: words.agenda.newText }), question)
  await keyboard.press('Enter')
  await expect(page.getByRole('row', { name: question })).toBeVisible()
  await pressOn(page, button(page, words.agenda.fit.apply(20)))
  await expect(page.getByText(words.agenda.plannedOf(20, 20)).first()).toBeVisible()

  // The page.
  await goToTab(page, words.interviews.tabs.brief)
  const sheet = page.getByRole('article').first()
  await expect(sheet).toContainText(name)
  await expect(sheet).toContainText(question)

  // Meet, the day after.
  await app.close()
  app = await openPlanner(launch, { dataDir, now: '2026-11-24T09:00:00Z' })
  ;({ page } = app)
  ;({ keyboard } = page)
  await keyboard.press('ControlOrMeta+K')
  await expect(page.getByRole('searchbox', { name: words.palette.title })).toBeFocused()
  await keyboard.type(`interview ${name}`)
  await expect(page.getByRole('option', { name: words.palette.interviewWith(name) })).toBeVisible()
  await keyboard.press('Enter')
  await pressOn(page, page.getByRole('link', { name: words.meet.open }))
  await pressOn(page, button(page, words.meet.begin))
  const now = page.getByRole('region', { name: words.meet.now })
  for (let items = 0; items < 9 && !((await now.textContent()) ?? '').includes(question); items += 1) {
    const before = (await now.textContent()) ?? ''
    await keyboard.press('Space')
    await expect(now).not.toHaveText(before)
  }
  await expect(now).toContainText(question)
  await keyboard.press('j')
  await expect(field(page, words.meet.jot)).toBeFocused()
  await keyboard.type('The practicum, from the second week on')
  await keyboard.press('Escape')
  await pressOn(page, button(page, words.meet.endNow.interview))

  // Debrief: the answer is there; it becomes evidence, and the point goes into the thanks.
  const { debrief, followUps } = words
  await expect(field(page, debrief.answerTo(question))).toHaveValue('The practicum, from the second week on')
  await tabTo(page, field(page, debrief.answerTo(question)))
  await keyboard.press('ControlOrMeta+Enter')
  const learnt = 'The practicum, from the second week on'
  await pressOn(page, button(page, debrief.weighButton(debrief.aboutDecision(DECISION), learnt)))
  await page.getByRole('menuitem', { name: debrief.leaning.for(ENROL) }).waitFor()
  await keyboard.type(debrief.leaning.for(ENROL).slice(0, 10))
  await keyboard.press('Enter')
  await expect(button(page, debrief.weighButton(debrief.leaning.for(ENROL), learnt))).toBeFocused()
  await tabTo(page, field(page, debrief.point), 'Shift+Tab')
  await keyboard.type('the practicum pays from its second week')
  await keyboard.press('Tab')

  // Thank: the one spoken with, and not yet whoever made the introduction.
  const thanks = page.getByRole('region', { name: followUps.titles['thank-you'](name) })
  await tabTo(page, thanks.getByRole('button', { name: followUps.writeNote }), 'Shift+Tab')
  await keyboard.press('Enter')
  await expect(thanks.getByRole('textbox', { name: followUps.message })).toHaveValue(
    /the practicum pays from its second week/,
  )
  await pressOn(page, thanks.getByRole('button', { name: followUps.openMail }))
  await expect.poll(() => app.calls().filter(({ kind }) => kind === 'openExternal')).toHaveLength(1)
  await pressOn(page, thanks.getByRole('button', { name: followUps.markSent }))
  await expect(thanks).toContainText(followUps.done['thank-you'].note('today'))

  // Decide: what was learnt stands there as evidence.
  await keyboard.press('ControlOrMeta+4')
  await pressOn(page, page.getByRole('link', { name: /part-time MSc/ }).first())
  await expect(
    page.getByRole('list', { name: words.decisions.evidenceOf(words.decisions.leanings.for, ENROL) }),
  ).toContainText(learnt)
})

import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import type { PlanForm } from '../../contract/interviews.ts'
import { words } from '../../domain/words/words.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { aContactForm } from '../support/forms.ts'
import { pressOn, tabTo, typeInto } from '../support/keyboard.ts'
import { type OpenPlanner, openPlanner, openSample } from '../support/planner.ts'

const text = words.checklist
const prepare = words.prepare

/** Plans an interview with somebody at a law firm and shows how it is prepared. */
async function showPlanned(app: OpenPlanner, fields: Partial<PlanForm> = {}): Promise<string> {
  const contact = aContactForm({ given: 'Ann', family: 'Lee', company: 'Acme Law' })
  const { id: contactId } = await app.ask('contacts.add', contact)
  const { id } = await app.ask('interviews.plan', {
    contactId,
    form: {
      method: 'in-person',
      place: '',
      link: '',
      startsAt: '2026-12-03T13:00:00Z',
      zone: 'Europe/Warsaw',
      limitMinutes: 20,
      purpose: '',
      decisionIds: [],
      preset: 20,
      ...fields,
    },
  })
  await app.show(`/interviews/${id}/prepare`)
  return id
}

const row = (page: Page, name: string | RegExp) =>
  page.getByRole('grid', { name: text.list }).getByRole('row', { name })
const rows = (page: Page) => page.getByRole('grid', { name: text.list }).getByRole('row')
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const missing = (page: Page, name: string) =>
  page.getByRole('region', { name: prepare.label }).getByRole('link', { name })

test('the checklist is worked off, reworded, timed, moved, added to and taken from by keyboard, each one step', async ({
  launch,
}) => {
  const app = await openPlanner(launch)
  const { page } = app
  const id = await showPlanned(app)
  const first = row(page, text.tasks.research)
  await expect(rows(page)).toHaveCount(10)

  await tabTo(page, first.getByRole('checkbox'))
  await page.keyboard.press('Space')
  await expect(page.getByText(text.done(2, 10))).toBeVisible()

  await tabTo(page, first, 'Shift+Tab')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(rows(page).nth(1)).toHaveAccessibleName(text.tasks.research)
  await expect(first).toBeFocused()

  await page.keyboard.press('ArrowDown')
  await expect(row(page, text.tasks.route)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(field(page, text.text)).toBeFocused()
  await typeInto(page, field(page, text.text), 'Try the tram to Lock Bridge')
  await typeInto(page, field(page, text.dueCount), '3')
  await page.keyboard.press('Escape')
  await expect(row(page, 'Try the tram to Lock Bridge')).toBeFocused()
  const item = async () =>
    (await app.ask('interviews.get', { id })).checklist.find(({ task }) => task === 'route')
  await expect.poll(item).toMatchObject({ text: 'Try the tram to Lock Bridge', dueMinutes: -3 * 1440 })
  await expect(row(page, 'Try the tram to Lock Bridge')).toContainText('Mon 30 Nov, 14:00')

  await page.keyboard.press('Delete')
  await expect(rows(page)).toHaveCount(9)
  await typeInto(page, field(page, text.newItem), 'Buy a notebook')
  await page.keyboard.press('Enter')
  await expect(rows(page).last()).toHaveAccessibleName('Buy a notebook')

  // In a field that is typed in, undo is for the typing.
  await tabTo(page, page.getByRole('button', { name: words.ordered.addTo(text.newItem) }))
  for (const label of [text.undo.add, text.undo.remove]) {
    expect((await app.ask('planner.history', {})).undo).toBe(label)
    await app.clickMenu('undo')
    await expect.poll(async () => (await app.ask('planner.history', {})).redo).toBe(label)
  }
  await expect(rows(page)).toHaveCount(10)
})

test('what is due counts in days, hours or not at all, as one chooses', async ({ launch }) => {
  const app = await openPlanner(launch)
  const { page } = app
  const id = await showPlanned(app)
  const due = async () =>
    (await app.ask('interviews.get', { id })).checklist.find(({ task }) => task === 'research')?.dueMinutes
  await tabTo(page, row(page, text.tasks.research))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: text.due }))
  await page.keyboard.press('Enter')
  const unit = (name: keyof typeof text.dueUnit) => page.getByRole('option', { name: text.dueUnit[name] })
  await expect(unit('days')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(unit('hours')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(due).toBe(-180)
  await expect(page.getByRole('button', { name: text.due })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(unit('hours')).toBeFocused()
  await page.keyboard.press('End')
  await expect(unit('none')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(due).toBeNull()
  await expect(field(page, text.dueCount)).toBeHidden()
})

test('another way to talk brings its own tasks, and one undo takes them back with it', async ({ launch }) => {
  const app = await openPlanner(launch)
  const { page } = app
  await showPlanned(app)
  await expect(row(page, text.tasks.route)).toBeVisible()
  await tabTo(page, page.getByRole('radio', { name: 'In person' }))
  await page.keyboard.press('ArrowRight')
  await expect(row(page, text.tasks.charge)).toBeVisible()
  await expect(row(page, text.tasks.route)).toBeHidden()
  await page.keyboard.press('ArrowRight')
  await expect(row(page, text.tasks.link)).toBeVisible()
  await expect(row(page, text.tasks.charge)).toBeHidden()
  await app.clickMenu('undo')
  await expect(row(page, text.tasks.notes)).toBeVisible()
  await app.clickMenu('undo')
  await expect(row(page, text.tasks.route)).toBeVisible()
  await expect(page.getByRole('radio', { name: 'In person' })).toBeChecked()
})

test('an interview in another zone shows both times, and asks to check them', async ({ launch }) => {
  const app = await openPlanner(launch)
  const { page } = app
  await showPlanned(app)
  await typeInto(page, page.getByRole('combobox', { name: 'Time zone' }), 'America/New_York')
  await page.keyboard.press('Tab')
  await expect(page.getByText('Thu 3 Dec, 14:00 in New York (20:00 at home)')).toBeVisible()
  await expect(page.getByText(prepare.yourClock('Thu 3 Dec, 20:00'))).toBeVisible()
  await expect(row(page, text.tasks.zones)).toContainText('Wed 2 Dec, 20:00')
  await expect(page.getByText(prepare.atDoor('13:50 in New York'))).toBeVisible()
})

test('what is missing leads to its field, and is ready once it stands there', async ({ launch }) => {
  const app = await openPlanner(launch)
  const { page } = app
  const id = await showPlanned(app)
  await expect(page.getByText(prepare.ready(3, 10))).toBeVisible()
  await pressOn(page, missing(page, prepare.parts.care))
  await expect(field(page, words.interviews.prepare.whyICare)).toBeFocused()
  await expect(page.getByText(prepare.carePrompts[0])).toBeVisible()
  await page.keyboard.type('They defend patients.')
  await page.keyboard.press('Tab')
  await expect(page.getByText(prepare.ready(4, 10))).toBeVisible()
  await expect(missing(page, prepare.parts.care)).toBeHidden()
  await expect(page.getByText(prepare.carePrompts[0])).toBeHidden()

  await tabTo(page, missing(page, prepare.parts.outfit), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(field(page, words.interviews.prepare.wear)).toBeFocused()

  await tabTo(page, missing(page, prepare.parts.share), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Agenda' })).toHaveAttribute('aria-selected', 'true')
  expect((await app.ask('interviews.get', { id })).preparedness.ready).toBe(4)
})

test('the company is researched where the interview is prepared, from a question to begin with', async ({
  launch,
}) => {
  const app = await openPlanner(launch)
  const { page } = app
  const id = await showPlanned(app)
  const { contactId } = (await app.ask('interviews.get', { id })).interview
  await pressOn(page, page.getByRole('button', { name: prepare.companyPrompts[1] }))
  const fact = field(page, words.companies.fact)
  await expect(fact).toBeFocused()
  await expect(fact).toHaveAccessibleDescription(prepare.companyPrompts[1])
  await page.keyboard.type('Opened an office in Lockbridge')
  await page.keyboard.press('Tab')
  await page.keyboard.type('press page')
  await page.keyboard.press('Enter')
  const section = page.getByRole('region', { name: prepare.aboutCompany('Acme Law') })
  await expect(section.getByRole('listitem')).toHaveCount(1)
  await expect(missing(page, prepare.parts.research)).toBeHidden()

  await page.keyboard.press('Escape')
  await typeInto(page, field(page, prepare.personNotes), 'Spoke on legal aid in May')
  await tabTo(page, section.getByRole('button', { name: words.companies.addFact }), 'Shift+Tab')
  const noted = async () => (await app.ask('contacts.get', { id: contactId })).contact.notes
  await expect.poll(noted).toBe('Spoke on legal aid in May')
  const people = async () =>
    (await app.ask('companies.page', { search: 'acme', offset: 0, limit: 1 })).companies
  const [company] = await people()
  const { notes } = await app.ask('companies.get', { id: company?.id ?? '' })
  expect(notes).toMatchObject([{ source: 'press page', notedOn: '2026-11-23' }])
  await app.clickMenu('undo')
  await expect(field(page, prepare.personNotes)).toHaveValue('')
})

test('an outfit is suggested by the field, and one’s own words stay', async ({ launch }) => {
  const app = await openPlanner(launch)
  const { page } = app
  const id = await showPlanned(app)
  const outfit = async () => (await app.ask('interviews.get', { id })).interview
  const level = words.brief.dress['business-professional']
  await expect(page.getByText(prepare.suggestedDress(level, prepare.dressReasons.formal))).toBeVisible()
  await pressOn(page, page.getByRole('button', { name: prepare.chooseLevel(level) }))
  await expect.poll(async () => (await outfit()).dressCode).toBe('business-professional')
  await pressOn(page, page.getByRole('button', { name: prepare.writeIdea }))
  await expect(field(page, words.interviews.prepare.wear)).toHaveValue(prepare.ideas['business-professional'])
  await typeInto(page, field(page, words.interviews.prepare.wear), 'Grey suit')
  await page.keyboard.press('Tab')
  await expect.poll(async () => (await outfit()).outfit).toBe('Grey suit')
  await expect(page.getByRole('button', { name: prepare.writeIdea })).toBeHidden()
  await expect(missing(page, prepare.parts.outfit)).toBeHidden()
})

test('an interview that is near and little prepared is rescued at one press, and brought back by one undo', async ({
  launch,
}) => {
  const app = await openPlanner(launch)
  const { page } = app
  const id = await showPlanned(app, { startsAt: '2026-11-23T14:00:00Z', preset: null })
  await pressOn(page, page.getByRole('button', { name: prepare.rescue }))
  await expect(page.getByText(prepare.rescued({ questions: 5, shares: 0, tasks: 0 }))).toBeVisible()
  await expect(page.getByRole('button', { name: prepare.rescue })).toBeHidden()
  const agenda = async () => (await app.ask('interviews.get', { id })).agenda
  expect((await agenda()).filter(({ kind }) => kind === 'question')).toHaveLength(5)
  await app.clickMenu('undo')
  await expect(page.getByRole('button', { name: prepare.rescue })).toBeVisible()
  expect(await agenda()).toHaveLength(0)
})

test('likely questions are answered where the interview is prepared, and say what the brief holds', async ({
  launch,
}) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show('/interviews/sample-interview-dana/prepare')
  await expect(page.getByText(prepare.likelyOnBrief(7, 7))).toBeVisible()
  const list = page.getByRole('grid', { name: words.profile.likely })
  await list.getByRole('row').first().focus()
  await page.keyboard.press('Enter')
  await typeInto(page, field(page, words.profile.keywords), 'the night we guessed')
  await page.keyboard.press('Escape')
  await expect(list.getByRole('row').first()).toContainText('the night we guessed')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`preparing is accessible, empty, in a hurry and full, ${colorScheme}`, async ({ launch }) => {
    const app = await openSample(launch, { colorScheme })
    const { page } = app
    await app.show('/interviews/sample-interview-dana/prepare')
    await expect(page.getByText(prepare.likelyOnBrief(7, 7))).toBeVisible()
    expect(await accessibilityProblems(page)).toEqual([])
    await row(page, 'Print the brief').focus()
    await page.keyboard.press('Enter')
    await expect(field(page, text.text)).toBeFocused()
    expect(await accessibilityProblems(page)).toEqual([])
    await showPlanned(app, { startsAt: '2026-11-23T14:00:00Z', zone: 'America/New_York', preset: null })
    await expect(page.getByRole('button', { name: prepare.rescue })).toBeVisible()
    expect(await accessibilityProblems(page)).toEqual([])
  })
}

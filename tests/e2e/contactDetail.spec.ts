import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import { accessibilityProblems } from '../support/axe.ts'
import { createStore } from '../support/createStore.ts'
import { test } from '../support/e2e.ts'
import { aContactForm } from '../support/forms.ts'
import { pressOn, tabTo, typeInto } from '../support/keyboard.ts'
import { type OpenPlanner, openPlanner, openSample } from '../support/planner.ts'

let app: OpenPlanner
let page: Page

const DANA = 'sample-contact-dana'
const IMANI = 'sample-contact-imani'
const textbox = (name: string) => page.getByRole('textbox', { name, exact: true })
const combobox = (name: string) => page.getByRole('combobox', { name, exact: true })
const button = (name: string | RegExp) => page.getByRole('button', { name })
const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const undoable = async () => (await app.ask('planner.history', {})).undo
const of = (id: string) => app.ask('contacts.get', { id })

test('every detail is edited where it stands, by keyboard, one step of undo each', async ({ launch }) => {
  app = await openSample(launch)
  page = app.page
  await app.show(`/contacts/${DANA}`)
  await typeInto(page, textbox('Position'), 'Head of Data')
  await page.keyboard.press('Enter')
  await expect.poll(undoable).toBe('Edit position')
  const { companies } = await app.ask('planner.summary', {})
  await typeInto(page, combobox('Company'), 'Tide')
  // What the last letter suggests, and nothing of what stood there before it.
  const suggested = page.getByRole('listbox', { name: /Company/ }).getByRole('option')
  await expect(suggested).toHaveText(['Tidewater Analytics'])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Tidewater Analytics' })).toBeVisible()
  expect(await undoable()).toBe('Edit company')
  await typeInto(page, textbox('Location'), 'Harbour End')
  await page.keyboard.press('Tab')
  await expect.poll(undoable).toBe('Edit location')
  await tabTo(page, button(/Closeness/))
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'Colleague' }).press('Enter')
  await expect.poll(undoable).toBe('Edit closeness')
  await tabTo(page, textbox('Tags'))
  await page.keyboard.type('mentor')
  await page.keyboard.press('Enter')
  await expect.poll(undoable).toBe('Edit tags')
  expect(await of(DANA)).toMatchObject({
    contact: { position: 'Head of Data', location: 'Harbour End', closeness: 3 },
    company: { name: 'Tidewater Analytics' },
    tags: ['data', 'hiring', 'mentor', 'nurse-to-data'],
  })
  await title('Dana Okafor').focus()
  expect((await app.ask('planner.summary', {})).companies).toBe(companies)
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ControlOrMeta+Z')
  await expect(textbox('Position')).toHaveValue('Lead Data Scientist')
  await expect(combobox('Company')).toHaveValue('Northwind Health')
})

test('the name has its parts a key away, and cannot go altogether', async ({ launch }) => {
  app = await openSample(launch)
  page = app.page
  await app.show(`/contacts/${DANA}`)
  await title('Dana Okafor').focus()
  await page.keyboard.press('e')
  await expect(textbox('First name')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('Delete')
  await typeInto(page, textbox('Last name'), '')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Enter')
  await expect(textbox('Last name')).toHaveAccessibleDescription('Give at least a first or a last name.')
  await expect(textbox('Last name')).toBeFocused()
  expect(await accessibilityProblems(page)).toEqual([])
  await typeInto(page, textbox('Nickname'), 'Dee')
  await page.keyboard.press('Enter')
  await expect(title('Dee')).toBeFocused()
  await expect(textbox('First name')).toBeHidden()
})

test('what is not known yet stands under one button, and what is wrong is said beside the field', async ({
  launch,
}) => {
  app = await openPlanner(launch)
  page = app.page
  const { id } = await app.ask('contacts.add', aContactForm({ given: 'Ana' }))
  await app.show(`/contacts/${id}`)
  const add = async (what: string) => {
    await pressOn(page, button('Add…'))
    await page.getByRole('menuitem', { name: what, exact: true }).press('Enter')
  }
  await add('Time zone')
  await expect(combobox('Time zone')).toBeFocused()
  await page.keyboard.type('Mars')
  await page.keyboard.press('Tab')
  await expect(combobox('Time zone')).toHaveAccessibleDescription('Askwell does not know this time zone.')
  await expect(combobox('Time zone')).toHaveValue('Mars')
  expect(await accessibilityProblems(page)).toEqual([])
  await typeInto(page, combobox('Time zone'), 'Asia/Tokyo')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect.poll(async () => (await of(id)).contact.zone).toBe('Asia/Tokyo')

  await add('E-mail')
  await expect(textbox('E-mail')).toBeFocused()
  await page.keyboard.type('ana@example.com')
  await page.keyboard.press('Tab')
  await expect(textbox('Label of E-mail')).toBeFocused()
  await page.keyboard.type('work')
  await page.keyboard.press('Enter')
  await add('Phone')
  await page.keyboard.type('+44 20 7946 0142')
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => (await of(id)).points.map(({ kind, label, value }) => [kind, label, value]))
    .toEqual([
      ['email', 'work', 'ana@example.com'],
      ['phone', '', '+44 20 7946 0142'],
    ])
  await pressOn(page, button(/What to do with \+44/))
  await page.getByRole('menuitem', { name: 'Move up' }).press('Enter')
  await expect.poll(async () => (await of(id)).points.map(({ kind }) => kind)).toEqual(['phone', 'email'])
  await pressOn(page, button(/What to do with ana@/))
  await page.getByRole('menuitem', { name: 'Remove e-mail' }).press('Enter')
  await expect(textbox('E-mail')).toBeHidden()

  await add('Notes')
  await page.keyboard.type('First line')
  await page.keyboard.press('Enter')
  await page.keyboard.type('second line')
  await page.keyboard.press('Tab')
  await expect.poll(async () => (await of(id)).contact.notes).toBe('First line\nsecond line')
})

test('a key logs what happened, and the day to be in touch moves with it', async ({ launch }) => {
  app = await openSample(launch)
  page = app.page
  await app.ask('contacts.edit', { id: DANA, changes: { keepInTouchDays: 30 } })
  await app.show(`/contacts/${DANA}`)
  await expect(page.getByText('Next in 20 days, Sunday 13 December')).toBeVisible()
  await title('Dana Okafor').focus()
  await page.keyboard.press('l')
  await expect(textbox('What happened').first()).toBeFocused()
  await page.keyboard.type('Rang to confirm')
  await pressOn(page, page.getByRole('form', { name: 'Log something' }).getByRole('button', { name: /Kind/ }))
  await page.getByRole('option', { name: 'Call' }).press('Enter')
  await tabTo(page, textbox('What happened').first(), 'Shift+Tab')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText('Call logged')).toBeVisible()
  const entries = page.getByRole('region', { name: 'Timeline' }).getByRole('listitem')
  await expect(entries.first()).toContainText('Call, 09:00')
  await expect(page.getByText('Next in 30 days, Wednesday 23 December')).toBeVisible()
  await expect.poll(undoable).toBe('Log call')
  expect(await accessibilityProblems(page)).toEqual([])

  await pressOn(page, button('Call of Mon 23 Nov: more'))
  await page.getByRole('menuitem', { name: 'Change kind or time' }).press('Enter')
  await expect(entries.first().getByRole('button', { name: /Kind/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'Meeting' }).press('Enter')
  await expect(entries.first()).toContainText('Meeting, 09:00')
  await pressOn(page, entries.first().getByRole('button', { name: 'Done' }))
  await pressOn(page, button('Meeting of Mon 23 Nov: more'))
  await page.getByRole('menuitem', { name: 'Remove' }).press('Enter')
  await expect(entries.first()).not.toContainText('Meeting')
  await title('Dana Okafor').focus()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(entries.first().getByRole('textbox', { name: 'What happened' })).toHaveValue('Rang to confirm')
})

test('what is being written down is still there when one comes back', async ({ launch }) => {
  app = await openSample(launch)
  page = app.page
  await app.show(`/contacts/${DANA}`)
  await title('Dana Okafor').focus()
  await page.keyboard.press('l')
  await page.keyboard.type('Half a tho')
  await app.clickMenu('go-today')
  await app.clickMenu('go-contacts')
  await page.getByRole('option', { name: /Dana Okafor/ }).click()
  await expect(textbox('What happened').first()).toHaveValue('Half a tho')
})

test('who introduced whom is chosen by name and stands as a tree', async ({ launch }) => {
  app = await openSample(launch)
  page = app.page
  await app.show(`/contacts/${IMANI}`)
  const tree = page.getByRole('region', { name: 'Introductions' }).getByRole('listitem')
  await expect(tree.first()).toContainText('Ruth Ellery')
  await expect(tree.filter({ hasText: 'Olivia Brandt' }).first()).toContainText('Reported back')
  await expect(tree.filter({ hasText: 'Chidi Eze' })).toContainText('Not reported back')

  const introducer = combobox('Introduced by')
  await typeInto(page, introducer, 'nobody at all')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(introducer).toHaveAccessibleDescription(/Choose someone from the list/)
  expect((await of(IMANI)).introducedBy?.name).toBe('Ruth Ellery')
  await typeInto(page, introducer, 'Grace Tho')
  await page.getByRole('option', { name: /Grace Thornbury/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(undoable).toBe('Edit who introduced them')
  await expect(tree.first()).toContainText('Adaeze Nwosu')
  await tabTo(page, introducer, 'Shift+Tab')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('Delete')
  await expect.poll(async () => (await of(IMANI)).introducedBy).toBeNull()
})

test('whoever it is time to be in touch with stands on Today, and is logged there', async ({ launch }) => {
  app = await openSample(launch)
  page = app.page
  await app.ask('contacts.edit', { id: DANA, changes: { keepInTouchDays: 5 } })
  await app.show('/')
  const row = page.getByRole('region', { name: 'Keep in touch' }).getByRole('listitem')
  await expect(row).toContainText('Be in touch with Dana Okafor')
  await expect(row).toContainText('5 days late')
  expect(await accessibilityProblems(page)).toEqual([])
  await pressOn(page, row.getByRole('button', { name: 'Log' }))
  await page.getByRole('menuitem', { name: 'Message' }).press('Enter')
  await expect(row).toBeHidden()
  await expect(page.getByText('Message logged')).toBeVisible()
  await pressOn(page, button('Undo'))
  await expect(row).toBeVisible()
})

test('what files said stands folded, and a photo beside the name', async ({ launch }) => {
  const folder = test.info().outputPath('planner')
  const store = createStore({ folder })
  const { id } = store.ask('contacts.add', aContactForm({ given: 'Ana' }))
  const extra = {
    columns: [['Birthday', '<b>1985</b>']],
    vcard: [`PHOTO:data:image/gif;base64,${ONE_PIXEL}`],
  }
  store.context.db.prepare('update contacts set extra = ?').run(JSON.stringify(extra))
  store.close()
  app = await openPlanner(launch, { dataDir: folder })
  page = app.page
  await app.show(`/contacts/${id}`)
  const photo = page.getByRole('img', { name: 'Photo of Ana' })
  await expect(photo).toBeVisible()
  expect(await photo.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1)
  await expect(page.getByText('<b>1985</b>')).toBeHidden()
  await pressOn(page, button(/From files/))
  await expect(page.getByText('<b>1985</b>')).toBeVisible()
  expect(await accessibilityProblems(page)).toEqual([])
})

const ONE_PIXEL = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a person of whom nothing or everything is known is accessible, ${colorScheme}`, async ({
    launch,
  }) => {
    app = await openSample(launch, { colorScheme })
    page = app.page
    const { id } = await app.ask('contacts.add', aContactForm({ given: 'Ana' }))
    await app.ask('contacts.edit', { id: IMANI, changes: { zone: 'Asia/Tokyo', keepInTouchDays: 3 } })
    for (const contact of [id, IMANI]) {
      await app.show(`/contacts/${contact}`)
      expect(await accessibilityProblems(page)).toEqual([])
    }
  })
}

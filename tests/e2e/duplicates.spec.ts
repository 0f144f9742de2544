import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import type { ContactForm } from '../../contract/contacts.ts'
import { searching } from '../../domain/contactFilter.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { aContactForm } from '../support/forms.ts'
import { pressOn, tabTo } from '../support/keyboard.ts'
import { type OpenPlanner, openPlanner } from '../support/planner.ts'

let app: OpenPlanner
let page: Page

const email = (value: string) => ({ kind: 'email' as const, label: '', value })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const pairs = () => page.getByRole('listbox', { name: 'Pairs that may be one person' })

async function add(fields: Partial<ContactForm>): Promise<string> {
  return (await app.ask('contacts.add', aContactForm(fields))).id
}

/** Two who are certainly one, two who are likely, and two who are not. */
async function addPeople(): Promise<void> {
  await add({
    given: 'Dana',
    family: 'Okafor',
    company: 'Northwind',
    points: [email('dana@x.org')],
    tags: ['data'],
  })
  await add({
    given: 'Dana',
    family: 'Okafor',
    company: 'Contoso',
    location: 'Leeds',
    points: [email('dana@x.org')],
  })
  await add({
    given: 'Jan',
    family: 'Nowak',
    company: 'Fabrikam',
    location: 'Łódź',
    notes: 'Met at the fair.',
  })
  await add({
    given: 'Jan',
    family: 'Nowak',
    company: 'Fabrikam',
    location: 'York',
    points: [email('jan@x.org')],
  })
  await add({ given: 'Ann', family: 'Lee', company: 'Tailspin' })
  await add({ given: 'Ann', family: 'Lee', company: 'Wide World' })
}

test('pairs are reviewed one after the other by keyboard: merged with a choice, kept apart, undone', async ({
  launch,
}) => {
  app = await openPlanner(launch, { clock: 'stands' })
  page = app.page
  await addPeople()
  await app.show('/contacts/duplicates')
  await expect(title('Dana Okafor, twice')).toBeVisible()
  await expect(page.getByText('3 pairs to look at')).toBeVisible()
  await expect(page.getByRole('list', { name: 'For' }).getByText('dana@x.org')).toBeVisible()

  await tabTo(page, pairs().getByRole('option', { name: /Dana Okafor/ }))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(title('Jan Nowak, twice')).toBeFocused()

  const lodz = page.getByRole('radio', { name: /^Łódź/ })
  const york = page.getByRole('radio', { name: /^York/ })
  await tabTo(page, lodz.or(york).and(page.locator(':checked')))
  const chosen = (await lodz.isChecked()) ? 'York' : 'Łódź'
  await page.keyboard.press(chosen === 'York' ? 'ArrowRight' : 'ArrowLeft')
  const location = page.getByRole('radiogroup', { name: /^Location/ })
  await expect(location.getByText('your choice')).toBeVisible()
  await tabTo(page, button('Merge'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Merged Jan Nowak')).toBeVisible()

  await expect(title('Ann Lee, twice')).toBeFocused()
  const { contacts } = await app.ask('contacts.page', {
    listing: searching('nowak'),
    offset: 0,
    limit: 10,
  })
  expect(contacts).toHaveLength(1)
  const view = await app.ask('contacts.get', { id: contacts[0]?.id ?? '' })
  expect(view.contact).toMatchObject({ location: chosen, notes: 'Met at the fair.' })
  expect(view.points.map(({ value }) => value)).toEqual(['jan@x.org'])

  await pressOn(page, button('Different people'))
  await expect(page.getByText('Ann Lee: kept as two people')).toBeVisible()
  await expect(title('Dana Okafor, twice')).toBeFocused()
  await expect(pairs().getByRole('option')).toHaveCount(1)

  await pressOn(page, button('Undo'))
  await expect(pairs().getByRole('option')).toHaveCount(2)
  await app.clickMenu('undo')
  await expect(pairs().getByRole('option')).toHaveCount(3)
  expect((await app.ask('planner.summary', {})).contacts).toBe(6)
})

test('those who are certain are merged at once, as one step', async ({ launch }) => {
  app = await openPlanner(launch, { clock: 'stands' })
  page = app.page
  await addPeople()
  await add({ given: 'Dana', family: 'Okafor', points: [email('dana@x.org')] })
  await app.show('/contacts/duplicates')
  await expect(page.getByText('One person is certainly here more than once.')).toBeVisible()
  await pressOn(page, button('Merge the certain one'))
  await expect(page.getByText('Merged the entries of 1 person.')).toBeVisible()
  await expect(pairs().getByRole('option')).toHaveCount(2)
  expect((await app.ask('planner.summary', {})).contacts).toBe(5)
  await pressOn(page, button('Undo'))
  await expect(page.getByText('Undone: Merge certain duplicates')).toBeVisible()
  expect((await app.ask('planner.summary', {})).contacts).toBe(7)
})

test('skipping goes round, and when all is decided the screen says so', async ({ launch }) => {
  app = await openPlanner(launch, { clock: 'stands' })
  page = app.page
  await addPeople()
  await app.show('/contacts/duplicates')
  for (const name of ['Jan Nowak, twice', 'Ann Lee, twice', 'Dana Okafor, twice']) {
    await pressOn(page, button('Skip'))
    await expect(title(name)).toBeFocused()
  }
  for (const left of ['Jan Nowak, twice', 'Ann Lee, twice']) {
    await pressOn(page, button('Different people'))
    await expect(title(left)).toBeFocused()
  }
  await expect(button('Skip')).toBeHidden()
  await pressOn(page, button('Different people'))
  await expect(title('No one appears twice')).toBeVisible()
})

test('chosen contacts are merged side by side, and a tag can be left out', async ({ launch }) => {
  app = await openPlanner(launch, { clock: 'stands' })
  page = app.page
  const ids = [
    await add({ given: 'Dana', family: 'Okafor', tags: ['data', 'old'] }),
    await add({ given: 'D.', family: 'Okafor' }),
    await add({ given: 'Dana', family: 'Eze', position: 'Nurse' }),
  ]
  await app.show(`/contacts/merge?ids=${ids.join(',')}`)
  await expect(title('Merge three contacts')).toBeVisible()
  await tabTo(page, page.getByRole('checkbox', { name: 'old' }))
  await page.keyboard.press('Space')
  await pressOn(page, button('Merge'))
  await expect(page.getByText('Merged Dana Okafor')).toBeVisible()
  await expect(title('Dana Okafor')).toBeVisible()
  const view = await app.ask('contacts.get', { id: ids[0] ?? '' })
  expect(view.tags).toEqual(['data'])
  expect(view.contact.position).toBe('Nurse')
  expect((await app.ask('planner.summary', {})).contacts).toBe(1)

  await app.show('/contacts/merge?ids=one')
  await expect(title('Choose from two to five contacts to merge.')).toBeVisible()
  await app.show(`/contacts/merge?ids=${ids.join(',')}`)
  await expect(title('There is no such contact.')).toBeVisible()
})

test('a narrow window shows the pairs or one of them, and leads back', async ({ launch }) => {
  app = await openPlanner(launch, { size: { width: 900, height: 600 } })
  page = app.page
  await addPeople()
  await app.show('/contacts/duplicates')
  await expect(button('Merge')).toBeHidden()
  await tabTo(page, pairs().getByRole('option').first())
  await page.keyboard.press('Enter')
  await expect(title('Dana Okafor, twice')).toBeFocused()
  await expect(pairs()).toBeHidden()
  await pressOn(page, page.getByRole('link', { name: 'All pairs' }))
  await expect(pairs()).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`review and merge are accessible, empty and full, ${colorScheme}`, async ({ launch }) => {
    app = await openPlanner(launch, { colorScheme })
    page = app.page
    await app.show('/contacts/duplicates')
    expect(await accessibilityProblems(page), 'empty').toEqual([])
    await addPeople()
    const { pairs: found } = await app.ask('duplicates.list', { offset: 0, limit: 1 })
    const ids = [found[0]?.a.id, found[0]?.b.id].join(',')
    for (const route of ['/contacts/duplicates', `/contacts/merge?ids=${ids}`]) {
      await app.show(route)
      await expect(page.getByRole('radiogroup').first()).toBeVisible()
      expect(await accessibilityProblems(page), route).toEqual([])
    }
  })
}

test('a page that is gone once the certain ones are merged gives way to the last one there is', async ({
  launch,
}) => {
  app = await openPlanner(launch, { clock: 'stands' })
  page = app.page
  for (let at = 0; at < 51; at++) {
    await add({ given: `Dana ${at}`, family: 'Okafor', points: [email(`dana${at}@x.org`)] })
    await add({ given: `Dana ${at}`, family: 'Okafor', points: [email(`dana${at}@x.org`)] })
  }
  await add({ given: 'Ann', family: 'Lee', company: 'Tailspin' })
  await add({ given: 'Ann', family: 'Lee', company: 'Wide World' })
  await app.show('/contacts/duplicates')
  await pressOn(page, button('Later pairs'))
  await expect(page.getByText('51–52 of 52')).toBeVisible()
  await pressOn(page, button('Merge the 51 certain ones'))
  await expect(title('Ann Lee, twice')).toBeVisible()
  await expect(pairs().getByRole('option')).toHaveCount(1)
})

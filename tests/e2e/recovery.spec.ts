import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { words } from '../../domain/words/words.ts'
import { sealState } from '../../electron/store/health/seal.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { backedUpPlanner, befall } from '../support/damagedPlanner.ts'
import { test } from '../support/e2e.ts'
import { aContactForm } from '../support/forms.ts'
import { pressOn } from '../support/keyboard.ts'
import { openPlanner } from '../support/planner.ts'

const text = words.recovery

/** Monday the 23rd, 9:00 in Warsaw; the backups are of that morning, the day before and the week before. */
const backupsAt = ['2026-11-16T10:00:00Z', '2026-11-22T17:30:00Z', '2026-11-23T07:05:00Z']

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-recovery-'))
})
test.afterEach(() => rmSync(folder, { recursive: true }))

const planner = () => join(folder, 'planner.sqlite')
const sumOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const backups = (page: Page) => page.getByRole('list', { name: text.restoreTitle }).getByRole('listitem')

test('a damaged planner is answered by its backups: one is restored by keyboard, and taken back', async ({
  launch,
}) => {
  backedUpPlanner(folder, backupsAt)
  befall(folder, 'damaged')
  const before = sumOf(planner())
  const app = await openPlanner(launch, { dataDir: folder })
  const { page } = app

  await expect(title(page, text.titles.damaged)).toBeVisible()
  await expect(page.getByText(planner(), { exact: true })).toBeVisible()
  await expect(backups(page)).toHaveCount(3)
  await expect(backups(page).first()).toContainText(text.held(40, 6))
  await expect(backups(page).first()).toContainText(text.suggested)
  expect(await accessibilityProblems(page)).toEqual([])
  expect(sumOf(planner())).toBe(before)

  await pressOn(page, button(page, text.restoreOf('Today, 08:05')))
  await expect(page.getByRole('navigation')).toContainText('40')
  await expect(page.getByRole('status')).toContainText(text.done.restored('today, 08:05', 40, 6))
  expect((await app.ask('planner.summary', {})).contacts).toBe(40)
  const [kept = ''] = readdirSync(join(folder, 'kept'))
  expect(sumOf(join(folder, 'kept', kept, 'planner.sqlite'))).toBe(before)

  // At once: the notice goes away by itself.
  await button(page, words.app.undo).press('Enter')
  await expect(title(page, text.titles.damaged)).toBeVisible()
  expect(sumOf(planner())).toBe(before)
  await expect(backups(page).first()).toContainText(text.reasons['before-restore'])
  await expect(backups(page)).toHaveCount(3)
  await pressOn(page, button(page, text.showMore(1)))
  await expect(backups(page)).toHaveCount(4)
  await expect(backups(page).last().getByRole('button')).toBeFocused()
})

test('of a damaged planner without backups is saved what can be read, and that can be taken back', async ({
  launch,
}) => {
  backedUpPlanner(folder, [])
  befall(folder, 'damaged')
  const before = sumOf(planner())
  const app = await openPlanner(launch, { dataDir: folder })
  const { page } = app
  await expect(page.getByText(text.noBackups)).toBeVisible()
  expect(await accessibilityProblems(page)).toEqual([])
  await pressOn(page, button(page, text.ways.salvage.label))
  await expect(page.getByRole('status')).toContainText(
    /^Saved what could be read: \d+ contacts, 6 interviews\./,
  )
  const { contacts } = await app.ask('planner.summary', {})
  expect(contacts).toBeGreaterThan(20)
  await expect(page.getByRole('status')).toContainText(`${contacts} contacts`)
  await expect(page.getByRole('navigation')).toContainText(String(contacts))

  // At once: the notice goes away by itself.
  await button(page, words.app.undo).press('Enter')
  await expect(title(page, text.titles.damaged)).toBeVisible()
  expect(sumOf(planner())).toBe(before)
})

test('a planner that was changed outside Askwell is used as it is, once that is said', async ({ launch }) => {
  backedUpPlanner(folder, backupsAt)
  befall(folder, 'changed')
  const app = await openPlanner(launch, { dataDir: folder, colorScheme: 'dark' })
  const { page } = app
  await expect(title(page, text.titles.changed)).toBeVisible()
  expect(await accessibilityProblems(page)).toEqual([])
  await pressOn(page, button(page, text.ways.accept.label))
  await expect(page.getByRole('navigation')).toContainText('40')
  expect((await app.ask('contacts.get', { id: 'sample-contact-dana' })).contact.given).toBe('Dina')
})

test('quitting seals the planner: a letter that changes in it afterwards is noticed', async ({ launch }) => {
  const app = await openPlanner(launch, { dataDir: folder })
  await app.ask('contacts.add', aContactForm({ given: 'Wilhelmina' }))
  await app.close()
  expect(sealState(folder)).toBe('intact')
  const bytes = readFileSync(planner())
  bytes.write('X', bytes.indexOf('Wilhelmina'))
  writeFileSync(planner(), bytes)

  const again = await openPlanner(launch, { dataDir: folder })
  await expect(title(again.page, text.titles.changed)).toBeVisible()
})

test('a planner that is gone can be begun anew, and its backups stay', async ({ launch }) => {
  backedUpPlanner(folder, backupsAt)
  befall(folder, 'missing')
  const app = await openPlanner(launch, { dataDir: folder, colorScheme: 'dark' })
  const { page } = app
  await expect(title(page, text.titles.missing)).toBeVisible()
  expect(await accessibilityProblems(page)).toEqual([])
  await pressOn(page, button(page, text.ways.beginEmpty.label))
  await expect(title(page, words.today.welcome)).toBeVisible()
  expect(readdirSync(join(folder, 'backups'))).toHaveLength(3)
})

for (const [what, content] of [
  ['nothing at all', ''],
  ['a text', 'Dana Okafor, head of data, would love to talk.\n'.repeat(500)],
] as const) {
  test(`${what} in the planner’s place comes to the recovery screen, and stays as it is`, async ({
    launch,
  }) => {
    writeFileSync(planner(), content)
    const app = await openPlanner(launch, { dataDir: folder })
    await expect(title(app.page, text.titles.damaged)).toBeVisible()
    await pressOn(app.page, button(app.page, text.ways.salvage.label))
    await expect(app.page.getByRole('alert')).toHaveText(words.health.nothingReadable)
    expect(readFileSync(planner(), 'utf8')).toBe(content)
  })
}

for (const mishap of ['newer', 'foreign'] as const) {
  test(`a planner that is ${mishap} stays as it is, and another one can be opened`, async ({ launch }) => {
    const [empty, other] = [join(folder, 'empty'), join(folder, 'other')]
    mkdirSync(empty)
    backedUpPlanner(other, [])
    backedUpPlanner(folder, [])
    befall(folder, mishap)
    const before = sumOf(planner())
    const app = await openPlanner(launch, { dataDir: folder })
    const { page } = app
    await expect(title(page, text.titles[mishap])).toBeVisible()
    await expect(page.getByText(text.noBackups)).toBeVisible()
    expect(await accessibilityProblems(page)).toEqual([])
    await pressOn(page, button(page, text.ways.showFolder.label))
    await expect.poll(() => app.calls()).toContainEqual({ kind: 'showItemInFolder', path: planner() })

    app.answer({ kind: 'openFile', value: [empty] })
    await pressOn(page, button(page, text.ways.openElsewhere.label))
    await expect(page.getByRole('alert')).toHaveText(text.noPlannerIn(empty))
    expect(readdirSync(empty)).toEqual([])
    app.answer({ kind: 'openFile', value: [other] })
    await pressOn(page, button(page, text.ways.openElsewhere.label))
    await expect
      .poll(() => app.calls().find(({ kind }) => kind === 'relaunch'))
      .toMatchObject({ args: expect.arrayContaining(['--data', other]) })
    // It ends by itself, to start anew.
    await expect.poll(() => page.isClosed()).toBe(true)
    await app.kill()
    expect(sumOf(planner())).toBe(before)
  })
}

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { parseBackupName } from '../../domain/backups.ts'
import { words } from '../../domain/words/words.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { linkedIn } from '../support/importing.ts'
import { openPlanner, openSample } from '../support/planner.ts'

const text = words.backups
const HELD = words.recovery.held(40, 6)

let scratch: string
test.beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'askwell-e2e-backups-'))
})
test.afterEach(() => rmSync(scratch, { recursive: true, force: true }))

const section = (page: Page) => page.getByRole('region', { name: text.title, exact: true })
const button = (page: Page, name: string) => section(page).getByRole('button', { name, exact: true })
const lines = (page: Page) => section(page).getByRole('list', { name: text.list }).getByRole('listitem')
const notice = (page: Page) => page.getByRole('region', { name: words.app.notices })

test('a person sees the last good backup, makes one and finds it listed, all by keyboard', async ({
  launch,
}) => {
  const app = await openSample(launch, { clock: 'stands' })
  const { page } = app
  await app.show('/settings')
  await expect(section(page).getByText(text.none)).toBeVisible()
  await button(page, text.make).press('Enter')
  await expect(notice(page)).toContainText(text.made(40, 6))
  await expect(section(page).getByText(`Today, 09:00 · ${HELD}`)).toBeVisible()
  await expect(lines(page)).toHaveText([
    `Today, 09:00${HELD} · ${words.recovery.reasons.asked}${words.recovery.restore}`,
  ])
  expect(await accessibilityProblems(page)).toEqual([])
  const names = readdirSync(join(app.dataDir, 'backups'))
  expect(names.map((name) => parseBackupName(name)?.reason)).toEqual(['asked'])

  await button(page, text.show).press('Enter')
  await expect
    .poll(() => app.calls().flatMap((call) => (call.kind === 'openPath' ? [call.path] : [])))
    .toEqual([join(app.dataDir, 'backups')])
})

test('a folder of one’s own takes the backups from then on, and those before stay listed', async ({
  launch,
}) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show('/settings')
  await button(page, text.make).click()
  await expect(lines(page)).toHaveCount(1)

  const disk = join(scratch, 'Dropbox')
  mkdirSync(disk)
  app.answer({ kind: 'openFile', value: [disk] })
  await button(page, text.choose).click()
  await expect(lines(page)).toHaveCount(2)
  await expect(section(page).getByText(join(disk, 'Askwell backups'))).toBeVisible()
  await expect(section(page).getByText(text.warnings.folderInCloud('Dropbox'))).toBeVisible()
  expect(readdirSync(join(disk, 'Askwell backups')).length).toBe(1)
  expect(await accessibilityProblems(page)).toEqual([])

  // Its disk is pulled out: the next one goes to the usual folder, and the person is told.
  rmSync(disk, { recursive: true })
  await button(page, text.make).click()
  await expect(section(page).getByText(text.warnings.unreachable)).toBeVisible()
  await expect(lines(page)).toHaveCount(2)
  expect(readdirSync(join(app.dataDir, 'backups')).length).toBe(2)
  expect(existsSync(disk)).toBe(false)

  await button(page, text.reset).click()
  await expect(button(page, text.reset)).toHaveCount(0)
  await expect(section(page).getByText(join(app.dataDir, 'backups'), { exact: true })).toBeVisible()
})

test('a folder that cannot be written is refused in a sentence, and backups stay where they were', async ({
  launch,
}) => {
  const app = await openSample(launch)
  const { page } = app
  await app.show('/settings')
  const disk = join(scratch, 'disk')
  mkdirSync(disk)
  writeFileSync(join(disk, 'Askwell backups'), 'a file in its place')
  app.answer({ kind: 'openFile', value: [disk] })
  await button(page, text.choose).click()
  await expect(notice(page)).toContainText(text.unwritable(join(disk, 'Askwell backups')))
  await expect(section(page).getByText(join(app.dataDir, 'backups'), { exact: true })).toBeVisible()
  // Nobody chose: nothing happens.
  await button(page, text.choose).click()
  await expect(section(page).getByText(text.none)).toBeVisible()
})

test('a backup is restored from the settings, and that is taken back again', async ({ launch }) => {
  const app = await openSample(launch, { clock: 'stands' })
  const { page } = app
  const sidebar = page.getByRole('navigation')
  await app.show('/settings')
  await button(page, text.make).click()
  await expect(lines(page)).toHaveCount(1)
  await app.ask('planner.removeSample', {})
  await expect(sidebar).not.toContainText('40')

  await lines(page).first().getByRole('button').press('Enter')
  // It stays once it has the focus.
  await notice(page).getByRole('button', { name: words.app.undo, exact: true }).focus()
  await expect(notice(page)).toContainText(words.recovery.done.restored('today, 09:00', 40, 6))
  await expect(sidebar).toContainText('40')
  await page.keyboard.press('Enter')
  await expect(notice(page)).toContainText(words.recovery.done.undone)
  await expect(sidebar).not.toContainText('40')
  expect((await app.ask('planner.summary', {})).contacts).toBe(0)
})

test('an import waits for a backup, and is not begun where none can be made', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  const file = join(scratch, 'Connections.csv')
  writeFileSync(file, linkedIn('Ida,Brandt,,ida@example.org,Bright Lab,Chemist,'))
  const backups = join(app.dataDir, 'backups')
  writeFileSync(backups, 'a file in its place')
  const commit = page.getByRole('button', { name: words.imports.dialog.importCount(1), exact: true })

  app.answer({ kind: 'openFile', value: [file] })
  await app.clickMenu('import')
  await commit.click()
  await expect(page.getByRole('dialog')).toContainText(text.notImported(text.unwritable(backups)))
  expect((await app.ask('planner.summary', {})).contacts).toBe(40)

  rmSync(backups)
  app.answer({ kind: 'openFile', value: [file] })
  await page.getByRole('button', { name: words.imports.dialog.chooseAgain, exact: true }).click()
  await commit.click()
  await expect(page.getByRole('dialog')).toContainText(words.imports.dialog.doneTitle(1))
  await expect.poll(async () => (await app.ask('planner.summary', {})).contacts).toBe(41)
  expect(readdirSync(backups).map((name) => parseBackupName(name)?.reason)).toEqual(['before-import'])
})

test('a planner in a synced folder brings a warning, when it is opened and in the settings', async ({
  launch,
}) => {
  const dataDir = join(scratch, 'OneDrive', 'planner')
  mkdirSync(dataDir, { recursive: true })
  const app = await openPlanner(launch, { dataDir })
  const { page } = app
  // A notice goes by itself; this one is looked for from before it comes, and stays once it has the focus.
  await page.evaluate(() => sessionStorage.clear())
  await page.reload()
  await notice(page).getByRole('button', { name: words.settings.title, exact: true }).focus()
  await expect(notice(page)).toContainText(text.warnings.inCloud('OneDrive'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.settings.title)
  await expect(page.getByText(text.warnings.plannerInCloud('OneDrive'))).toBeVisible()
  expect(await accessibilityProblems(page)).toEqual([])
})

import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { pressOn } from '../support/keyboard.ts'
import { type OpenPlanner, openSample } from '../support/planner.ts'

const DANA = 'sample-interview-dana'

let app: OpenPlanner
let page: Page

test.beforeEach(async ({ launch }) => {
  app = await openSample(launch)
  page = app.page
  await app.show(`/interviews/${DANA}/agenda`)
})

const rows = () => page.getByRole('grid', { name: 'Agenda, in order' }).getByRole('row')
const row = (text: string) => rows().filter({ hasText: text })
const minutesOf = (text: string) => row(text).getByRole('textbox')
const sums = () => page.getByText(/^\d+ of 20 min$/)

async function keptTexts(): Promise<readonly string[]> {
  return (await app.ask('interviews.get', { id: DANA })).agenda.map(({ text }) => text)
}

test('says how far the plan is over the limit, and where the limit falls', async () => {
  await expect(sums()).toHaveText('26 of 20 min')
  await expect(page.getByText('6 over')).toBeVisible()
  const editor = page.getByRole('region', { name: 'Agenda', exact: true })
  await expect(editor.getByText('hard stop 14:20')).toBeVisible()
  await expect(row('Which skills')).toHaveAccessibleName(/^14:19.*the limit falls inside$/)
  await expect(row('What have I not asked')).toHaveAccessibleName(/after the limit$/)
})

test('Enter adds a question where questions belong, and leaves room for the next one', async () => {
  const field = page.getByRole('textbox', { name: 'New item' })
  await field.focus()
  await page.keyboard.type('Who decides here?')
  await page.keyboard.press('Enter')
  await expect(row('Who decides here?')).toBeVisible()
  await page.keyboard.type('Who else?')
  await page.keyboard.press('Enter')
  await expect(row('Who else?')).toBeVisible()
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('')
  expect((await keptTexts()).slice(-3)).toEqual([
    'Who decides here?',
    'Who else?',
    'What have I not asked? Whom should I hear next, and may I use your name?',
  ])
  await expect(sums()).toHaveText('32 of 20 min')
})

test('Alt with the arrow keys moves an item, which keeps the focus and says where it stands', async () => {
  const tools = row('Which of your tools')
  await tools.focus()
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(rows().nth(4)).toContainText('Which of your tools')
  await expect(tools).toBeFocused()
  await expect(page.getByText(/Which of your tools.*: 5 of 9, begins 14:10/)).toBeAttached()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(tools).toBeFocused()
  await expect.poll(async () => (await keptTexts())[5]).toContain('Which of your tools')

  await app.clickMenu('undo')
  await expect(rows().nth(4)).toContainText('Which of your tools')
})

test('minutes change with the arrow keys: at once in sight, one step to undo', async () => {
  await row('Which skills').focus()
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab')
  await expect(minutesOf('Which skills')).toBeFocused()
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowUp')
  await expect(sums()).toHaveText('29 of 20 min')
  await page.keyboard.press('Tab')
  await expect.poll(async () => (await app.ask('interviews.get', { id: DANA })).agenda[7]?.minutes).toBe(7)

  await app.clickMenu('undo')
  await expect(minutesOf('Which skills')).toHaveValue('4')
  await expect(sums()).toHaveText('26 of 20 min')
})

test('minutes are typed, and dragged at the lower edge of the block', async () => {
  await minutesOf('Which skills').fill('2')
  await page.keyboard.press('Enter')
  await expect(sums()).toHaveText('24 of 20 min')

  const block = await row('How did you come').boundingBox()
  if (block === null) throw new Error('The block is not drawn')
  await page.mouse.move(block.x + block.width / 2, block.y + block.height - 2)
  await page.mouse.down()
  await page.mouse.move(block.x + block.width / 2, block.y + block.height - 2 + 36, { steps: 6 })
  await page.mouse.up()
  await expect(minutesOf('How did you come')).toHaveValue('5')
  await expect.poll(async () => (await app.ask('interviews.get', { id: DANA })).agenda[4]?.minutes).toBe(5)
})

test('importance and kind change by a small menu, within reach of the Tab key', async () => {
  const team = row('How did you come')
  await team.focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(team.getByRole('button', { name: /^question · could/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitemradio', { name: 'Must' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(team).toHaveAccessibleName(/question · must/)
  await team.getByRole('button', { name: /^question · must/ }).click()
  await page.getByRole('menuitemradio', { name: 'Buffer' }).click()
  await expect(team).toHaveAccessibleName(/buffer$/)
})

test('fits to the limit, says what is left off and why, and undoes it', async () => {
  const panel = page.getByRole('region', { name: 'Fit to the limit' })
  await expect(panel).toContainText(
    'Fits 20 min without “How did you come to build this team?” and “Which of your tools are new this year?”. All three musts stay.',
  )
  await panel.getByRole('button', { name: 'Why these' }).click()
  await expect(panel).toContainText('is left off:')
  await panel.getByRole('button', { name: 'Fit to 20' }).click()
  await expect(sums()).toHaveText('20 of 20 min')
  await expect(panel).toBeHidden()
  await expect(rows()).toHaveCount(7)

  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click()
  await expect(rows()).toHaveCount(9)
})

test('keeping it as it is puts the proposal away until the agenda changes', async () => {
  const panel = page.getByRole('region', { name: 'Fit to the limit' })
  await panel.getByRole('button', { name: 'Keep as it is' }).click()
  await expect(panel).toBeHidden()
  await row('How did you come').focus()
  await page.keyboard.press('Delete')
  await expect(panel).toBeVisible()
})

test('Delete removes, the next item has the focus, and undo brings it back', async () => {
  await row('How did you come').focus()
  await page.keyboard.press('Delete')
  await expect(rows()).toHaveCount(8)
  await expect(row('How much of an ordinary week')).toBeFocused()
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click()
  await expect(rows().nth(4)).toContainText('How did you come')
})

test('Enter edits the text; Escape leaves it, an empty text changes nothing', async () => {
  const team = row('How did you come')
  await team.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('What would you build first today?')
  await page.keyboard.press('Enter')
  const changed = row('What would you build first today?')
  await expect(changed).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Something else')
  await page.keyboard.press('Escape')
  await expect(changed).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Enter')
  await expect(changed).toBeVisible()
  await expect.poll(async () => (await keptTexts())[4]).toBe('What would you build first today?')
})

test('a block is dragged to its place with the mouse', async () => {
  await row('Which of your tools').dragTo(row('What separates the people'), {
    sourcePosition: { x: 200, y: 8 },
    targetPosition: { x: 200, y: 4 },
  })
  await expect(rows().nth(2)).toContainText('Which of your tools')
  await expect.poll(async () => (await keptTexts())[2]).toContain('Which of your tools')
})

test('explains when opening and closing alone are too long', async () => {
  await app.ask('interviews.edit', { id: DANA, changes: { limitMinutes: 4 } })
  await expect(page.getByRole('region', { name: 'Fit to the limit' })).toContainText(
    'Opening and closing alone take 5 minutes; the limit is 4.',
  )
})

test('without a limit it says so and assumes twenty minutes for the fit', async () => {
  await app.ask('interviews.edit', { id: DANA, changes: { limitMinutes: null } })
  await expect(page.getByText('no limit given', { exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Fit to the limit' })).toContainText(
    'No limit given; 20 minutes assumed for the fit.',
  )
})

test('an empty agenda offers a preset', async () => {
  for (const { id } of (await app.ask('interviews.get', { id: DANA })).agenda)
    await app.ask('agenda.remove', { id })
  await page.getByRole('button', { name: 'Use the 20-minute preset' }).click()
  await expect(sums()).toHaveText('20 of 20 min')
})

test('a time that was cut is the new limit, with what it leaves off, and one step back', async () => {
  await pressOn(page, page.getByRole('button', { name: 'The time was cut' }))
  const minutes = page.getByRole('textbox', { name: 'Minutes they have now' })
  await expect(minutes).toBeFocused()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('12')
  await page.keyboard.press('Tab')
  const panel = page.getByRole('dialog', { name: 'The time was cut' })
  await expect(panel.getByText(/^Fits 12 min without/)).toBeVisible()
  expect(await accessibilityProblems(page)).toEqual([])
  await pressOn(page, panel.getByRole('button', { name: 'Make it 12 minutes' }))
  await expect(panel).toHaveCount(0)
  await expect(page.getByText('The limit is now 12 minutes; left off 4 items')).toBeVisible()
  await expect(page.getByText(/^\d+ of 12 min$/)).toBeVisible()
  await app.clickMenu('undo')
  await expect(sums()).toHaveText('26 of 20 min')
})

import { expect } from '@playwright/test'
import { words } from '../../domain/words/words.ts'
import { accessibilityProblems } from '../support/axe.ts'
import { test } from '../support/e2e.ts'
import { pressOn } from '../support/keyboard.ts'
import { openSample } from '../support/planner.ts'

const DANA = 'sample-interview-dana'
const text = words.agenda.offers

/**
 * The search keeps the focus and its arrow keys scroll the list, so that no line of it needs to take it; outside the
 * dialog there are only React Aria’s two hidden buttons that dismiss it.
 */
function isOfThePanel(problem: string): boolean {
  return /^(scrollable-region-focusable|region): /.test(problem)
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`questions and shares are added from the panel by keyboard, several in a row, ${colorScheme}`, async ({
    launch,
  }) => {
    const app = await openSample(launch, { colorScheme })
    const { page } = app
    await app.show(`/interviews/${DANA}/agenda`)
    await pressOn(page, page.getByRole('button', { name: text.open }))
    const search = page.getByRole('searchbox', { name: text.search })
    await expect(search).toBeFocused()
    const options = page.getByRole('listbox', { name: text.search }).getByRole('option')
    await expect(options.filter({ hasText: 'Does Dana’s team hire from either?' })).toContainText(
      'Still unknown',
    )
    const problems = await accessibilityProblems(page)
    expect(
      problems.filter((problem) => !isOfThePanel(problem)),
      'panel',
    ).toEqual([])

    await page.keyboard.type('hours does')
    await expect(options).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(
      page.getByText(words.agenda.added('What hours does the work really ask for?')).last(),
    ).toBeVisible()
    await expect(page.getByText('28 of 20 min').last()).toBeVisible()
    await expect(page.getByText(text.none)).toBeVisible()

    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('duplicate')
    await expect(options).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(page.getByText('29 of 20 min').last()).toBeVisible()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('Delete')
    await expect(options.first()).toContainText('What led you to the work you do now?')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByText('31 of 20 min').last()).toBeVisible()
    await expect(options.nth(1)).not.toContainText('What other routes')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: text.open })).toBeFocused()

    const { agenda } = await app.ask('interviews.get', { id: DANA })
    expect(agenda.filter(({ kind }) => kind === 'question').slice(-2)).toMatchObject([
      { kind: 'question', questionId: 'conditions-hours', minutes: 2 },
      { kind: 'question', questionId: 'path-routes', minutes: 2 },
    ])
    expect(agenda.find(({ profileEntryId }) => profileEntryId === 'sample-profile-open')).toMatchObject({
      kind: 'share',
      minutes: 1,
    })
    for (const left of ['29', '28', '26']) {
      await app.clickMenu('undo')
      await expect(page.getByText(`${left} of 20 min`, { exact: true })).toBeVisible()
    }
  })
}

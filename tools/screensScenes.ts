import { words } from '../domain/words/words.ts'
import type { OpenPlanner } from '../tests/support/planner.ts'
import { button, link, list, person, type Screen, tab } from './screen.ts'
import { fileScreens } from './screensFiles.ts'
import { nearScreens } from './screensNear.ts'

/** Every screen there is, in the order in which one comes to them. */
export const screens: readonly Screen[] = [
  { name: 'first-start', go: ({ page }) => page.getByText(words.today.sampleTitle).waitFor() },
  { name: 'contacts-empty', looks: ['light'], go: (app) => link(app, words.menu.contacts).click() },
  {
    name: 'today',
    go: async (app) => {
      await app.ask('planner.addSample', {})
      await app.ask('contacts.edit', { id: 'sample-contact-ruth', changes: { keepInTouchDays: 30 } })
      await app.show('/')
    },
  },
  {
    name: 'contacts',
    go: async (app) => {
      await app.show('/contacts')
      await app.page.getByText('Dana Okafor').first().click()
      await person(app, 'Dana Okafor').waitFor()
    },
  },
  {
    name: 'contact-story',
    looks: ['light'],
    go: async (app) => {
      await app.show('/contacts/sample-contact-imani')
      await app.page.getByText(words.contactDetail.introductions).scrollIntoViewIfNeeded()
      await app.page.getByText('University Square 1, Lockbridge').scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'contacts-filter',
    looks: ['light', 'light-narrow'],
    go: async (app) => {
      await app.show('/contacts')
      await button(app, words.contactList.filter.open).click()
      await app.page
        .getByRole('checkbox', { name: words.contactList.filter.statuses.scheduled })
        .press('Space')
      await app.page.getByRole('checkbox', { name: words.contactList.filter.statuses.held }).press('Space')
    },
  },
  {
    name: 'contacts-selection',
    looks: ['light', 'dark'],
    go: async (app) => {
      await showEveryone(app)
      await list(app).focus()
      for (const key of ['Home', 'x', 'Shift+ArrowDown', 'Shift+ArrowDown', 't']) {
        await app.page.keyboard.press(key)
      }
      await app.page.keyboard.type('da')
    },
  },
  {
    name: 'contacts-table',
    go: async (app) => {
      await showEveryone(app)
      const turn = button(app, words.contactList.asTable)
      if (await turn.isVisible()) await turn.click()
    },
  },
  {
    name: 'contacts-typo',
    looks: ['light'],
    go: async (app) => {
      await button(app, words.contactList.asList).click()
      await app.page.getByRole('searchbox').fill('okafr')
      await app.page.getByText(words.contactList.corrected('okafr', 'okafor')).waitFor()
    },
  },
  { name: 'contact-form', go: (app) => app.show('/contacts/new') },
  {
    name: 'companies',
    go: async (app) => {
      await app.show('/companies')
      await app.page.getByText('Northwind Health').first().click()
      await person(app, 'Northwind Health').waitFor()
    },
  },
  {
    name: 'decisions',
    go: async (app) => {
      await link(app, words.decisions.title).click()
      await person(app, words.decisions.title).waitFor()
    },
  },
  {
    name: 'decision',
    go: async (app) => {
      await link(app, 'Enrol in the part-time MSc').click()
      await app.page.getByText(words.rank.next.title).waitFor()
    },
  },
  {
    name: 'ask',
    go: async (app) => {
      await app.show('/ask')
      await app.page.getByText(words.rank.why, { exact: true }).first().click()
    },
  },
  {
    name: 'interviews',
    go: async (app) => {
      await link(app, words.menu.interviews).click()
      await app.page.getByText('Dana Okafor').first().waitFor()
    },
  },
  {
    name: 'plan',
    go: async ({ page }) => {
      await page.getByText(words.interviews.planInterview).first().click()
      await page.getByText(words.interviews.form.purpose).waitFor()
    },
  },
  {
    name: 'request',
    go: async (app) => {
      await app.show('/interviews/sample-interview-soren/ask')
      await app.page.getByRole('region', { name: words.outreach.checks.title }).waitFor()
    },
  },
  {
    name: 'request-silent',
    go: async (app) => {
      await app.show('/interviews/sample-interview-siobhan/ask')
      await app.page.getByText(words.outreach.another.title('Havenbrook Hospital')).waitFor()
    },
  },
  {
    name: 'agenda',
    go: async (app) => {
      await link(app, words.menu.interviews).click()
      await app.page.getByText('Dana Okafor').first().click()
      await app.page.getByText(words.agenda.over(6)).waitFor()
    },
  },
  {
    name: 'prepare',
    go: async (app) => {
      await tab(app, words.interviews.tabs.prepare).click()
      await app.page.getByRole('region', { name: words.profile.likely }).waitFor()
    },
  },
  { name: 'brief', go: (app) => tab(app, words.interviews.tabs.brief).click() },
  {
    name: 'brief-full',
    go: async (app) => {
      const reasons = Array.from({ length: 90 }, (_, at) => `Reason ${at + 1} to care, written down in full.`)
      const id = 'sample-interview-dana'
      await app.ask('interviews.edit', { id, changes: { whyICare: reasons.join(' ') } })
      await app.show(`/interviews/${id}/brief`)
      await button(app, words.briefTab.switchOff(words.brief.sections.company)).waitFor()
    },
  },
  { name: 'debrief', go: (app) => app.show('/interviews/sample-interview-marcus/debrief') },
  {
    name: 'debrief-note',
    looks: ['light', 'dark'],
    go: async (app) => {
      await app.show('/interviews/sample-interview-priya/debrief')
      await button(app, words.followUps.writeNote).click()
      await app.page.getByRole('textbox', { name: words.followUps.message }).waitFor()
    },
  },
  { name: 'questions', looks: ['light'], go: (app) => app.show('/questions') },
  { name: 'profile', looks: ['light'], go: (app) => app.show('/profile') },
  { name: 'settings', go: (app) => link(app, words.menu.settings).click() },
  ...fileScreens,
  ...nearScreens,
]

/** The list as it is at first, whatever it was filtered by. */
async function showEveryone(app: OpenPlanner): Promise<void> {
  await app.show('/contacts')
  const clear = button(app, words.contactList.filter.clear)
  if (await clear.isVisible()) await clear.click()
}

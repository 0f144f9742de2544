import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { searching } from '../domain/contactFilter.ts'
import { words } from '../domain/words/words.ts'
import { aContactForm } from '../tests/support/forms.ts'
import type { OpenPlanner } from '../tests/support/planner.ts'

/** The looks a screen is taken in: 1280×800 in light and dark, and light at 900×600. */
export type Look = 'light' | 'dark' | 'light-narrow'

export interface Screen {
  readonly name: string
  /** Where nothing is said, in all. */
  readonly looks?: readonly Look[]
  /** How one comes to it from the screen before. */
  readonly go: (app: OpenPlanner) => Promise<unknown>
}

const connections = resolve(import.meta.dirname, '../tests/fixtures/linkedin/connections.csv')

/** A table of one's own, with a column that no program knows. */
export const fair = [
  'Name,Mail,Firm,Role,Stand,Seen',
  'Aïcha Ben Said,aicha@example.org,Institut Nord,Analyst,north hall,14 Nov',
  'Tomasz Berg,tomasz@example.org,Contoso,Buyer,south hall,14 Nov',
  'Dana Okafor,dana.okafor@northwind.example.com,Northwind Health,,north hall,15 Nov',
  'Mirela Stan,mirela@example.org,Havenbrook Hospital,Ward clerk,north hall,15 Nov',
  ',,,,lost property,',
].join('\n')

const link = ({ page }: OpenPlanner, name: string) => page.getByRole('link', { name }).first()
const tab = ({ page }: OpenPlanner, name: string) => page.getByRole('tab', { name, exact: true })
const button = ({ page }: OpenPlanner, name: string) => page.getByRole('button', { name, exact: true })
const list = ({ page }: OpenPlanner) => page.getByRole('listbox', { name: words.contacts.list })
const person = ({ page }: OpenPlanner, name: string) => page.getByRole('heading', { name, level: 1 })

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
  { name: 'import', looks: ['light'], go: (app) => importing(app, connections) },
  {
    name: 'import-columns',
    go: async (app) => {
      const file = join(tmpdir(), 'fair.csv')
      writeFileSync(file, fair)
      await app.show('/contacts')
      await importing(app, file)
    },
  },
  {
    name: 'export',
    looks: ['light'],
    go: async (app) => {
      await app.show('/contacts')
      await app.page.getByRole('searchbox').fill('')
      await list(app).focus()
      for (const key of ['Home', 'x', 'Shift+ArrowDown']) await app.page.keyboard.press(key)
      await button(app, words.contactList.selected.export).click()
      await app.page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'duplicates',
    go: async (app) => {
      await addTwice(app)
      await app.show('/contacts/duplicates')
      const first = app.page.getByRole('option').first()
      await first.waitFor()
      if (await button(app, words.duplicates.skip).isHidden()) await first.click()
      await button(app, words.duplicates.skip).waitFor()
    },
  },
  {
    name: 'merge',
    looks: ['light'],
    go: async (app) => {
      const more = { company: 'Northwind Health', position: 'Data Scientist', tags: ['conference'] }
      await app.ask('contacts.add', aContactForm({ given: 'Dana', family: 'Okafor', ...more }))
      const page = { listing: searching('dana okafor'), offset: 0, limit: 3 }
      const { contacts } = await app.ask('contacts.page', page)
      await app.show(`/contacts/merge?ids=${contacts.map(({ id }) => id).join(',')}`)
      await app.page.getByRole('radiogroup').first().waitFor()
    },
  },
  {
    name: 'prepare-near',
    go: async (app) => {
      const { id } = await app.ask('interviews.plan', {
        contactId: 'sample-contact-grace',
        form: {
          method: 'in-person',
          place: 'Ferry café, 9 Quay Road',
          link: '',
          startsAt: '2026-11-23T15:00:00Z',
          zone: 'Europe/London',
          limitMinutes: 20,
          purpose: '',
          decisionIds: [],
          preset: null,
        },
      })
      await app.show(`/interviews/${id}/prepare`)
      await button(app, words.prepare.rescue).waitFor()
    },
  },
  {
    name: 'today-near',
    go: async (app) => {
      await app.show('/')
      await app.page.getByRole('region', { name: words.today.rescue.title }).waitFor()
    },
  },
  {
    name: 'rehearsal-sum',
    looks: ['light'],
    go: async (app) => {
      await meeting(app, 'rehearsal')
      await button(app, words.meet.endNow.rehearsal).click()
      await app.page.getByRole('table').waitFor()
    },
  },
  { name: 'meet', go: (app) => meeting(app, 'interview') },
  {
    name: 'meet-leave',
    looks: ['light-narrow'],
    go: async ({ page }) => {
      await page.keyboard.press('l')
      await page.keyboard.type('8')
      await page.getByText(/in 8 minutes/).waitFor()
    },
  },
]

/** The next interview, seven minutes after it began. */
async function meeting(app: OpenPlanner, kind: 'interview' | 'rehearsal'): Promise<void> {
  const interviewId = 'sample-interview-dana'
  const shows = (item: string) =>
    app.page.getByRole('region', { name: words.meet.now }).getByText(item).waitFor()
  await app.ask('meetings.begin', { interviewId, kind })
  await app.show(`/interviews/${interviewId}/meet`)
  await shows('Thank you')
  for (const [minutes, next] of [
    [3, 'Me in a minute'],
    [1, 'What separates'],
    [3, 'When you read'],
  ] as const) {
    await app.moveClock(minutes * 60_000)
    await app.page.keyboard.press('Space')
    await shows(next)
  }
}

/** The list as it is at first, whatever it was filtered by. */
async function showEveryone(app: OpenPlanner): Promise<void> {
  await app.show('/contacts')
  const clear = button(app, words.contactList.filter.clear)
  if (await clear.isVisible()) await clear.click()
}

async function importing(app: OpenPlanner, file: string): Promise<void> {
  app.answer({ kind: 'openFile', value: [file] })
  await app.clickMenu('import')
  await app.page.getByRole('dialog').waitFor()
  await app.page.getByRole('tab').first().waitFor()
}

/** People who are in the sample already: certainly, likely and possibly. */
async function addTwice({ ask }: OpenPlanner): Promise<void> {
  const mail = { kind: 'email' as const, label: '', value: 'dana.okafor@northwind.example.com' }
  await ask(
    'contacts.add',
    aContactForm({ given: 'Dana', family: 'Okafor', company: 'Contoso', location: 'Leeds', points: [mail] }),
  )
  await ask(
    'contacts.add',
    aContactForm({
      given: 'Łukasz',
      family: 'Żebrowski',
      company: 'Northwind Health',
      location: 'Harbour End',
    }),
  )
  await ask('contacts.add', aContactForm({ given: 'Chidi', family: 'Eze', company: 'Wide World' }))
}

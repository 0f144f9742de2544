import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { searching } from '../domain/contactFilter.ts'
import { words } from '../domain/words/words.ts'
import { aContactForm } from '../tests/support/forms.ts'
import type { OpenPlanner } from '../tests/support/planner.ts'
import { button, list, type Screen } from './screen.ts'

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

/** Contacts coming in and going out, and those that came twice. */
export const fileScreens: readonly Screen[] = [
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
]

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

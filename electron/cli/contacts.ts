import type { Command } from 'commander'
import type { ContactRow } from '../../contract/contactList.ts'
import { everyone, searching } from '../../domain/contactFilter.ts'
import { words } from '../../domain/words/words.ts'
import { ask, type CommandContext, type Run } from './command.ts'
import { count } from './number.ts'
import { table } from './table.ts'

const text = words.commandLine.contacts

/** Rows of one request: the contract's own limit. */
const PAGE = 500

/** Rows shown where nobody says how many. */
const SHOWN = 100

/** `contacts`: the list by name, or what a search finds, those with the words in their name first. */
export function contactsCommand(program: Command, run: Run): void {
  program
    .command('contacts')
    .description(text.about)
    .option('--search <text>', text.search, '')
    .option('--limit <n>', text.limit, count, SHOWN)
    .action((_options, command: Command) =>
      run<{ search: string; limit: number }>(command, async (context, { search, limit }) => {
        const found = await page(context, search, limit)
        const { total } = await ask(context, 'contacts.count', { filter: { ...everyone, search } })
        const contacts = await Promise.all(found.map((row) => withEmails(context, row)))
        const rows = contacts.map((row) => [row.name, row.position, row.company, row.emails[0] ?? '', row.id])
        return {
          json: { total, contacts },
          text:
            total === 0 ? text.none : `${table(text.heads, rows)}\n\n${text.shown(contacts.length, total)}`,
        }
      }),
    )
}

async function page(context: CommandContext, search: string, limit: number): Promise<readonly ContactRow[]> {
  const rows: ContactRow[] = []
  while (rows.length < limit) {
    const size = Math.min(PAGE, limit - rows.length)
    const { contacts } = await ask(context, 'contacts.page', {
      listing: searching(search),
      offset: rows.length,
      limit: size,
    })
    rows.push(...contacts)
    if (contacts.length < size) break
  }
  return rows
}

async function withEmails(context: CommandContext, { id, name, company, position }: ContactRow) {
  const { points } = await ask(context, 'contacts.get', { id })
  const emails = points.filter(({ kind }) => kind === 'email').map(({ value }) => value)
  return { id, name, company, position, emails }
}

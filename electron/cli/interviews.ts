import { parseAbsolute } from '@internationalized/date'
import type { Command } from 'commander'
import { words } from '../../domain/words/words.ts'
import { ask, type Run } from './command.ts'
import { table } from './table.ts'

const text = words.commandLine.interviews

/** `interviews`: every interview, each start in its own time zone. */
export function interviewsCommand(program: Command, run: Run): void {
  program
    .command('interviews')
    .description(text.about)
    .action((_options, command: Command) =>
      run(command, async (context) => {
        const { interviews } = await ask(context, 'interviews.list', {})
        const listed = interviews.map(({ id, contact, status, startsAt, zone, limitMinutes }) => ({
          id,
          contact: { id: contact.id, name: contact.name },
          status,
          startsAt: startsAt === null ? null : withOffset(startsAt, zone),
          zone,
          limitMinutes,
        }))
        const rows = listed.map(({ startsAt, contact, status, limitMinutes, id }) => [
          startsAt ?? text.noStart,
          contact.name,
          status,
          limitMinutes === null ? text.noLimit : text.limit(limitMinutes),
          id,
        ])
        return { json: { interviews: listed }, text: rows.length === 0 ? text.none : table(text.heads, rows) }
      }),
    )
}

/** `2026-11-26T14:00:00+01:00`: RFC 3339, the clock of the zone and how far it is from UTC. */
function withOffset(instant: string, zone: string): string {
  return parseAbsolute(instant, zone).toString().replace(/\[.*$/, '')
}

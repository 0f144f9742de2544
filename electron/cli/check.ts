import type { Command } from 'commander'
import { words } from '../../domain/words/words.ts'
import type { Keep } from './command.ts'

const text = words.commandLine.check

/** `check`: looks through all of the planner's file, whatever state it is in, and changes nothing. */
export function checkCommand(program: Command, keep: Keep): void {
  program
    .command('check')
    .description(text.about)
    .action((_options, command: Command) =>
      keep(command, async ({ keeper }) => {
        const { ok, problems, counts } = await keeper.ask('keeper.check', {})
        const json = {
          ok,
          problems,
          contacts: counts?.contacts ?? null,
          interviews: counts?.interviews ?? null,
        }
        if (!ok) return { json, text: problems.join('\n'), failure: text.found(problems.length) }
        return { json, text: counts === null ? text.none : text.sound(counts.contacts, counts.interviews) }
      }),
    )
}

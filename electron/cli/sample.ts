import type { Command } from 'commander'
import { words } from '../../domain/words/words.ts'
import { ask, type Run } from './command.ts'

/** `sample`: fills an empty planner; one that holds anything is refused. */
export function sampleCommand(program: Command, run: Run): void {
  program
    .command('sample')
    .description(words.commandLine.sample.about)
    .action((_options, command: Command) =>
      run(command, async (context) => {
        const { contacts, interviews } = await ask(context, 'planner.addSample', {})
        return {
          json: { contacts, interviews },
          text: words.commandLine.sample.done(contacts, interviews),
        }
      }),
    )
}

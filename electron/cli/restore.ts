import { resolve } from 'node:path'
import type { Command } from 'commander'
import { words } from '../../domain/words/words.ts'
import type { Keep } from './command.ts'

const text = words.commandLine.restore

/** `restore FILE`: puts a backup in the planner's place, also where that is damaged. What was there is kept. */
export function restoreCommand(program: Command, keep: Keep): void {
  program
    .command('restore')
    .description(text.about)
    .argument('<file>', text.file)
    .action((file: string, _options, command: Command) =>
      keep(command, async ({ keeper, cwd }) => {
        const restored = resolve(cwd, file)
        const { contacts, interviews, before } = await keeper.ask('keeper.restore', { path: restored })
        const lines = [
          text.done(restored, contacts, interviews),
          ...(before === null ? [] : [text.kept(before)]),
        ]
        return { json: { restored, contacts, interviews, before }, text: lines.join('\n') }
      }),
    )
}

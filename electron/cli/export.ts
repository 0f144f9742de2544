import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { words } from '../../domain/words/words.ts'
import type { Run } from './command.ts'

const text = words.commandLine.export

/** `export FILE`: writes the planner whole or not at all. */
export function exportCommand(program: Command, run: Run): void {
  program
    .command('export')
    .description(text.about)
    .argument('<file>', text.file)
    .addOption(new Option('--format <format>', text.format).choices(['askwell']).makeOptionMandatory())
    .action((path: string, _options, command: Command) =>
      run(command, async ({ store, cwd }) => {
        const { file, count } = await store.request('files.export', { path: resolve(cwd, path) })
        return { json: { file, count }, text: text.done(file, count) }
      }),
    )
}

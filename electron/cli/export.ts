import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { words } from '../../domain/words/words.ts'
import { type Run, UsageError } from './command.ts'

const text = words.commandLine.export

interface Options {
  readonly format: 'askwell' | 'vcard' | 'csv'
  readonly spreadsheet?: boolean
}

/** `export FILE`: writes the planner or its contacts whole or not at all. */
export function exportCommand(program: Command, run: Run): void {
  program
    .command('export')
    .description(text.about)
    .argument('<file>', text.file)
    .addOption(
      new Option('--format <format>', text.format)
        .choices(['askwell', 'vcard', 'csv'] satisfies Options['format'][])
        .makeOptionMandatory(),
    )
    .option('--spreadsheet', text.spreadsheet)
    .action((path: string, _options, command: Command) =>
      run<Options>(command, async ({ store, cwd }, { format, spreadsheet }) => {
        if (spreadsheet === true && format !== 'csv') {
          throw new UsageError(words.commandLine.usage(text.onlyCsv))
        }
        const { file, count } = await store.request('files.export', {
          path: resolve(cwd, path),
          format: spreadsheet === true ? 'spreadsheet' : format,
          selection: null,
        })
        return { json: { file, count }, text: text.done(file, count) }
      }),
    )
}

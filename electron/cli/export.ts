import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import type { ExportedFile } from '../../contract/exchange.ts'
import { words } from '../../domain/words/words.ts'
import type { Store } from '../store/client.ts'
import { type Run, UsageError } from './command.ts'
import { interviewId } from './interviewId.ts'

const text = words.commandLine.export

interface Options {
  readonly format: 'askwell' | 'vcard' | 'csv' | 'ics'
  readonly spreadsheet?: boolean
  readonly interview?: string
}

/** `export FILE`: writes the planner, its contacts or a calendar whole or not at all. */
export function exportCommand(program: Command, run: Run): void {
  program
    .command('export')
    .description(text.about)
    .argument('<file>', text.file)
    .addOption(
      new Option('--format <format>', text.format)
        .choices(['askwell', 'vcard', 'csv', 'ics'] satisfies Options['format'][])
        .makeOptionMandatory(),
    )
    .option('--spreadsheet', text.spreadsheet)
    .option('--interview <id>', text.interview)
    .action((path: string, _options, command: Command) =>
      run<Options>(command, async ({ store, cwd }, options) => {
        const { file, count } = await write(store, resolve(cwd, path), options)
        const done = options.format === 'ics' ? text.doneCalendar : text.done
        return { json: { file, count }, text: done(file, count) }
      }),
    )
}

/** @throws UsageError for options that do not go together. */
async function write(store: Store, path: string, options: Options): Promise<ExportedFile> {
  const { format, spreadsheet = false, interview } = options
  if (spreadsheet && format !== 'csv') throw new UsageError(words.commandLine.usage(text.onlyCsv))
  if (interview !== undefined && format !== 'ics') {
    throw new UsageError(words.commandLine.usage(text.onlyIcs))
  }
  if (format === 'ics') {
    const id = interview === undefined ? null : interviewId(interview)
    return store.request('files.calendar', { path, interviewId: id })
  }
  return store.request('files.export', {
    path,
    format: spreadsheet ? 'spreadsheet' : format,
    selection: null,
  })
}

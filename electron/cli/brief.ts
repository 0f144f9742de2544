import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { AskwellError } from '../../contract/error.ts'
import { type Paper, paper } from '../../domain/settings.ts'
import { words } from '../../domain/words/words.ts'
import { writeWhole } from '../writeWhole.ts'
import { ask, type CommandContext, type Run } from './command.ts'
import { interviewId } from './interviewId.ts'

const text = words.commandLine.brief

/** Stands for the interview that comes up next. An interview with this id would have to be printed from the window. */
const NEXT = 'next'

/** `brief ID|next --out FILE`: the one printed page as PDF, written whole or not at all. */
export function briefCommand(program: Command, run: Run): void {
  program
    .command('brief')
    .description(text.about)
    .argument('<id>', text.id, idOrNext)
    .requiredOption('--out <file>', text.out)
    .addOption(new Option('--paper <paper>', text.paper).choices(paper.options))
    .action((id: string, _options, command: Command) =>
      run<{ out: string; paper?: Paper }>(command, async (context, options) => {
        const { store, cwd } = context
        const file = resolve(cwd, options.out)
        const interview = id === NEXT ? await nextInterview(context) : id
        await ask(context, 'interviews.get', { id: interview })
        const sheet = options.paper ?? (await ask(context, 'settings.get', {})).paper
        const { pdf, pages, leftOff } = await context.printBrief(store, interview, sheet)
        writeWhole(file, pdf)
        const lines = [
          text.done(file, sheet),
          ...(leftOff.length === 0
            ? []
            : [text.leftOff, ...leftOff.map((row) => `  ${row.section}: ${row.text}`)]),
        ]
        return { json: { file, pages, paper: sheet, leftOff }, text: lines.join('\n') }
      }),
    )
}

function idOrNext(word: string): string {
  return word === NEXT ? word : interviewId(word)
}

/** @throws AskwellError `not-found` when nothing is coming up. */
async function nextInterview(context: CommandContext): Promise<string> {
  const [next] = (await ask(context, 'today.get', {})).upcoming
  if (next === undefined) throw new AskwellError('not-found', text.noneComing)
  return next.id
}

import type { Command } from 'commander'
import type { FitRow } from '../../domain/fitView.ts'
import { limitMinutes } from '../../domain/time.ts'
import { words } from '../../domain/words/words.ts'
import { ask, type Run, UsageError } from './command.ts'
import { interviewId } from './interviewId.ts'
import { wholeNumber } from './number.ts'
import { table } from './table.ts'

const text = words.commandLine.fit

/** `fit ID --limit MIN`: proposes the best agenda within a limit; `--apply` makes it the agenda. */
export function fitCommand(program: Command, run: Run): void {
  program
    .command('fit')
    .description(text.about)
    .argument('<id>', text.id, interviewId)
    .requiredOption('--limit <minutes>', text.limit, minutes)
    .option('--apply', text.apply)
    .action((id: string, _options, command: Command) =>
      run<{ limit: number; apply?: boolean }>(command, async (context, { limit, apply }) => {
        const input = { interviewId: id, limit }
        const fit = await ask(context, apply === true ? 'agenda.applyFit' : 'agenda.fit', input)
        const dropped =
          fit.dropped.length === 0 ? [] : ['', text.dropped, list(fit.dropped), '', fit.explanation]
        return {
          json: { ...fit, applied: apply === true },
          text: [text.kept(fit.minutes, fit.limit), list(fit.kept), ...dropped].join('\n'),
        }
      }),
    )
}

/** @throws UsageError for what is no whole number of minutes from 1 to 600. */
function minutes(word: string): number {
  const parsed = limitMinutes.safeParse(wholeNumber(word))
  if (!parsed.success) throw new UsageError(words.agenda.limit)
  return parsed.data
}

function list(rows: readonly FitRow[]): string {
  const [first, ...rest] = rows.map((row) => [
    `  ${text.row(row.minutes)}`,
    row.kind,
    row.importance,
    row.text,
  ])
  return first === undefined ? '' : table(first, rest)
}

import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import type { SkippedRow } from '../../contract/exchange.ts'
import { type ImportFormat, importFormat } from '../../domain/fileFormat.ts'
import { words } from '../../domain/words/words.ts'
import { backUpFirst } from '../store/backUpFirst.ts'
import type { Run } from './command.ts'

const text = words.commandLine.import

/** Skipped records that people are shown of each reason, by where they stand; `--json` has them all. */
const SHOWN = 5

/** `import FILE`: adds what is new, fills what is empty, and says of every other record why it was skipped. */
export function importCommand(program: Command, run: Run): void {
  program
    .command('import')
    .description(text.about)
    .argument('<file>', text.file)
    .addOption(
      new Option('--format <format>', text.format).choices(['auto', ...importFormat.options]).default('auto'),
    )
    .option('--dry-run', text.dryRun)
    .action((file: string, _options, command: Command) =>
      run<{ format: ImportFormat | 'auto'; dryRun?: boolean }>(command, async ({ store, cwd }, options) => {
        const dryRun = options.dryRun === true
        const path = resolve(cwd, file)
        const asked = options.format === 'auto' ? null : options.format
        if (!dryRun) await backUpFirst(store)
        const outcome = await store.request('files.import', { path, format: asked, mapping: null, dryRun })
        const { format, rows, added, merged, skipped } = outcome
        const lines = [
          (dryRun ? text.preview : text.done)(added, merged, skipped.length),
          ...byReason(skipped),
        ]
        return { json: { format, dryRun, rows, added, merged, skipped }, text: lines.join('\n') }
      }),
    )
}

function byReason(skipped: readonly SkippedRow[]): string[] {
  return [...Map.groupBy(skipped, ({ reason }) => reason)].map(([reason, rows]) =>
    text.skipped(
      rows.length,
      reason,
      rows.slice(0, SHOWN).map(({ row }) => row),
    ),
  )
}

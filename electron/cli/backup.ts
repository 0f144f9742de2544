import { resolve } from 'node:path'
import type { Command } from 'commander'
import { words } from '../../domain/words/words.ts'
import type { Store } from '../store/client.ts'
import type { Run } from './command.ts'

const text = words.commandLine.backup

/** `backup`: a verified backup among the others, or with `--out` a verified copy of the planner in a file of its own. */
export function backupCommand(program: Command, run: Run): void {
  program
    .command('backup')
    .description(text.about)
    .option('--out <file>', text.out)
    .action((_options, command: Command) =>
      run<{ out?: string }>(command, async ({ store, cwd }, { out }) => {
        const { file, contacts, interviews } = await made(store, out === undefined ? null : resolve(cwd, out))
        return { json: { file, contacts, interviews }, text: text.done(file, contacts, interviews) }
      }),
    )
}

async function made(store: Store, file: string | null) {
  if (file !== null) return await store.backup('backups.copy', { path: file })
  const { path, contacts, interviews } = await store.backup('backups.make', {})
  return { file: path, contacts, interviews }
}

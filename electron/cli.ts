import { Command, CommanderError } from 'commander'
import { AskwellError } from '../contract/error.ts'
import { words } from '../domain/words/words.ts'
import { backupCommand } from './cli/backup.ts'
import { briefCommand } from './cli/brief.ts'
import { checkCommand } from './cli/check.ts'
import { type CommandAnswer, type CommandContext, type Keep, UsageError, type Work } from './cli/command.ts'
import { contactsCommand } from './cli/contacts.ts'
import { exportCommand } from './cli/export.ts'
import { fitCommand } from './cli/fit.ts'
import { importCommand } from './cli/import.ts'
import { interviewsCommand } from './cli/interviews.ts'
import { restoreCommand } from './cli/restore.ts'
import { sampleCommand } from './cli/sample.ts'
import { printable } from './cli/table.ts'
import { toFailure } from './failure.ts'
import type { Store } from './store/client.ts'
import type { Keeper } from './store/keeper.ts'

/** Done, could not be done (nothing changed), wrong usage. */
export type ExitCode = 0 | 1 | 2

export interface CommandOptions extends Omit<CommandContext, 'store'> {
  readonly version: string
  /** Opens the planner; called only by commands that need it, once. */
  open(): Promise<Store>
  /** Takes the planner's folder without opening the planner; called only by commands that need that, once. */
  keep(): Promise<Keeper>
  readonly out?: (text: string) => Promise<void>
  readonly err?: (text: string) => Promise<void>
}

const commands = [
  sampleCommand,
  importCommand,
  exportCommand,
  contactsCommand,
  interviewsCommand,
  fitCommand,
  briefCommand,
  backupCommand,
]

/** What is done to a planner that nobody has open. */
const keeperCommands = [checkCommand, restoreCommand]

/** Runs one command of the program without a window. It never rejects: what went wrong is one line and a code. */
export async function runCommand(line: readonly string[], options: CommandOptions): Promise<ExitCode> {
  const { out = writerTo(process.stdout), err = writerTo(process.stderr) } = options
  const shown: string[] = []
  let failure: string | undefined
  const program = newProgram(options.version, (text) => shown.push(text))
  for (const add of commands) add(program, run)
  for (const add of keeperCommands) add(program, keep)
  try {
    if (line.length === 0) throw new UsageError(words.commandLine.usage(words.commandLine.noCommand))
    await program.parseAsync(line, { from: 'user' })
    await out(shown.join(''))
    if (failure === undefined) return 0
    await err(`${printable(failure)}\n`)
    return 1
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      await out(shown.join(''))
      return 0
    }
    const { message, code } = problem(error)
    await err(`${printable(message.replace(/\s+/g, ' '))}\n`)
    return code
  }

  async function run<O extends object>(command: Command, work: Work<O>): Promise<void> {
    const given = command.optsWithGlobals<O & { readonly json?: boolean }>()
    const store = await options.open()
    try {
      show(given, await work({ store, cwd: options.cwd, printBrief: options.printBrief }, given))
    } finally {
      await store.close()
    }
  }

  async function keep(...[command, work]: Parameters<Keep>): Promise<void> {
    const keeper = await options.keep()
    try {
      show(command.optsWithGlobals(), await work({ keeper, cwd: options.cwd }))
    } finally {
      await keeper.close()
    }
  }

  function show(given: { readonly json?: boolean }, answer: CommandAnswer): void {
    shown.push(`${given.json === true ? JSON.stringify(answer.json) : printable(answer.text)}\n`)
    failure = answer.failure
  }
}

/** Every command takes `--json`, before its name or after. `--data` is taken out before; here it is only explained. */
function newProgram(version: string, show: (text: string) => void): Command {
  const program = new Command('askwell')
    .description(words.commandLine.about)
    .option('--data <folder>', words.commandLine.dataOption)
    .option('--json', words.commandLine.jsonOption)
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: show, writeErr: () => {}, outputError: () => {} })
  return program
}

function problem(error: unknown): { readonly message: string; readonly code: ExitCode } {
  if (error instanceof UsageError) return { message: error.message, code: 2 }
  if (error instanceof CommanderError) {
    // Commander would show the whole help.
    if (error.code === 'commander.help') {
      return { message: words.commandLine.usage(words.commandLine.noCommand), code: 2 }
    }
    const said = error.message.replace(/^error: /, '').replace(/\.$/, '')
    return { message: words.commandLine.usage(said.charAt(0).toUpperCase() + said.slice(1)), code: 2 }
  }
  const isUsage = error instanceof AskwellError && error.code === 'invalid'
  return { message: toFailure(error).message, code: isUsage ? 2 : 1 }
}

/** Writes and waits until it is written, because the process ends right after; a reader that left early is no error. */
function writerTo(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  stream.on('error', () => {})
  return (text) =>
    new Promise((resolve) => {
      stream.write(text, () => resolve())
    })
}

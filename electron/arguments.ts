import { resolve } from 'node:path'

export interface Arguments {
  /** The planner's folder where `--data` names one. */
  readonly folder: string | null
  /** The command and what follows it; null opens the window. */
  readonly command: readonly string[] | null
}

/** Switches of the command line itself; any other before the command is Chromium's. `--` alone asks for no window. */
const OWN_SWITCHES: ReadonlySet<string> = new Set(['--help', '-h', '--version', '-V', '--json', '--'])

/**
 * Splits the words after the program's name. `--data DIR` may stand anywhere; the command begins at
 * the first other word that is no switch, or is one of the command line's own. A `--data` that names no folder stays in
 * the command, at its end, for the command line to refuse: the working folder, or the usual planner, was not meant.
 */
export function parseArguments(argv: readonly string[], workingFolder: string): Arguments {
  let folder: string | null = null
  let unnamed = false
  const rest: string[] = []
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? ''
    if (word !== '--data' && !word.startsWith('--data=')) {
      rest.push(word)
      continue
    }
    const next = argv[at + 1] ?? ''
    const isNext = word === '--data' && !next.startsWith('-')
    const name = isNext ? next : word.slice('--data='.length)
    if (isNext) at += 1
    if (name === '') unnamed = true
    else folder = resolve(workingFolder, name)
  }
  const start = rest.findIndex((word) => !word.startsWith('-') || OWN_SWITCHES.has(word))
  const command = start === -1 ? [] : rest.slice(start)
  if (unnamed) command.push('--data')
  return { folder, command: command.length === 0 ? null : command }
}

/** The same words with another folder for the planner. */
export function withFolder(argv: readonly string[], folder: string): string[] {
  const kept = argv.filter((word, at) => {
    const isValue = argv[at - 1] === '--data' && !word.startsWith('-')
    return !isValue && word !== '--data' && !word.startsWith('--data=')
  })
  return [...kept, '--data', folder]
}

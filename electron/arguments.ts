import { resolve } from 'node:path'

export interface Arguments {
  /** The planner's folder where `--data` names one. */
  readonly folder: string | null
  /** The command and what follows it; null opens the window. */
  readonly command: readonly string[] | null
}

/** Switches of the command line itself; any other before the command is Chromium's. */
const OWN_SWITCHES: ReadonlySet<string> = new Set(['--help', '-h', '--version', '-V', '--json'])

/**
 * Splits the words after the program's name. `--data DIR` may stand anywhere; the command begins at
 * the first other word that is no switch, or is one of the command line's own.
 */
export function parseArguments(argv: readonly string[], workingFolder: string): Arguments {
  let folder: string | null = null
  const rest: string[] = []
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? ''
    const next = argv[at + 1]
    if (word === '--data' && next !== undefined) {
      folder = resolve(workingFolder, next)
      at += 1
    } else if (word.startsWith('--data=')) {
      folder = resolve(workingFolder, word.slice('--data='.length))
    } else {
      rest.push(word)
    }
  }
  const start = rest.findIndex((word) => !word.startsWith('-') || OWN_SWITCHES.has(word))
  return { folder, command: start === -1 ? null : rest.slice(start) }
}

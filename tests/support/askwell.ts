import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const root = resolve(import.meta.dirname, '../..')
const main = join(root, 'dist/electron/main.js')
const register = join(root, 'tools/electron-on-chromium/register.ts')

export interface CommandResult {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Starts the built program as `npm run askwell` does, in a folder of the caller's. */
function startAskwell(folder: string, words: readonly string[]): ChildProcess {
  if (!existsSync(main)) throw new Error('The app is not built: run `npm run build` first.')
  return spawn(process.execPath, ['--import', register, main, '--data', join(folder, 'planner'), ...words], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
  })
}

/** Runs one command to its end. Relative paths start in the folder. */
export function askwell(folder: string, ...words: readonly string[]): Promise<CommandResult> {
  return resultOf(startAskwell(folder, words))
}

/** Starts the program with its window, which must come to an end by itself. */
export function askwellWindow(folder: string): Promise<CommandResult> {
  return resultOf(startAskwell(folder, []))
}

/** Runs a command and sends it a signal once it has opened the planner, which is not there before. */
export async function askwellStopped(
  folder: string,
  signal: NodeJS.Signals,
  ...words: readonly string[]
): Promise<CommandResult> {
  const child = startAskwell(folder, words)
  const result = resultOf(child)
  while (!existsSync(join(folder, 'planner/planner.sqlite')) && child.exitCode === null) await setTimeout(5)
  child.kill(signal)
  return await result
}

async function resultOf(child: ChildProcess): Promise<CommandResult> {
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk))
  const code = await new Promise<number | null>((done) => child.once('close', done))
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }
}

/** The one JSON object a command prints. */
export async function askwellJson(
  folder: string,
  ...words: readonly string[]
): Promise<Record<string, unknown>> {
  const { code, out, err } = await askwell(folder, ...words, '--json')
  if (code !== 0 || err !== '') throw new Error(`askwell ${words.join(' ')} ended with ${code}: ${err}`)
  return JSON.parse(out)
}

/** `npm run -s askwell -- COMMAND …`: the built app's command line, without needing Electron or a display. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArguments } from '../electron/arguments.ts'
import { run } from './run.ts'

const root = resolve(import.meta.dirname, '..')
const main = resolve(root, 'dist/electron/main.js')
const register = resolve(import.meta.dirname, 'electron-on-chromium/register.ts')

/**
 * Runs a command of the app and gives its exit code. Where it has not been built it is built first, and what the build
 * says goes to stderr: stdout belongs to the command.
 */
export async function runAskwell(
  args: readonly string[],
  options: { readonly quiet?: boolean } = {},
): Promise<number> {
  if (!existsSync(main)) {
    const code = await run(process.execPath, [resolve(import.meta.dirname, 'build.ts')], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    })
    if (code !== 0) return code
  }
  return await run(process.execPath, ['--import', register, main, ...args], {
    stdio: ['inherit', options.quiet ? 'ignore' : 'inherit', 'inherit'],
  })
}

if (import.meta.main) {
  const args = process.argv.slice(2)
  // Without a command the app would open its window, which nobody asked for here; `--` makes it say what is missing.
  const isWindow = parseArguments(args, root).command === null
  process.exitCode = await runAskwell(args.length === 0 ? ['--help'] : isWindow ? [...args, '--'] : args)
}

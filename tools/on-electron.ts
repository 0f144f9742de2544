/** `node tools/on-electron.ts COMMAND …`: runs a command so that its tests use real Electron and nothing else. */
import { electronBinary } from './electron-binary.ts'
import { run } from './run.ts'

const [command, ...args] = process.argv.slice(2)

if (command === undefined) {
  process.stderr.write('usage: node tools/on-electron.ts COMMAND …\n')
  process.exitCode = 2
} else if (electronBinary() === undefined) {
  process.stderr.write('There is no Electron here: run `npx install-electron` first.\n')
  process.exitCode = 1
} else {
  process.exitCode = await run(command, args, {
    env: { ...process.env, ASKWELL_RUNTIME: 'electron' },
    // npm's programs are scripts on Windows.
    shell: process.platform === 'win32',
  })
}

/** `npm run test:torture [FILE …]`: the long versions of the generated tests; hours for all, so files may be named. */
import { run } from './run.ts'

process.exitCode = await run('vitest', ['run', ...process.argv.slice(2)], {
  env: { ...process.env, ASKWELL_TORTURE: '1' },
  // npm's programs are scripts on Windows.
  shell: process.platform === 'win32',
})

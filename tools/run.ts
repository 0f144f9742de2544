import { type SpawnOptions, spawn } from 'node:child_process'

/** Runs a program to its end and gives its exit code; one that a signal ended counts as failed. */
export async function run(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<number> {
  const child = spawn(command, args, { stdio: 'inherit', ...options })
  // Ctrl+C reaches the whole group; whoever asked for this to end must not leave the child behind.
  const forward = (signal: NodeJS.Signals) => child.kill(signal)
  process.on('SIGTERM', forward)
  process.on('SIGINT', () => undefined)
  return await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      process.off('SIGTERM', forward)
      resolve(code ?? 1)
    })
  })
}

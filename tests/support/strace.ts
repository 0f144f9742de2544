import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A call of the system that succeeded: which, on what file (a pipe has a name too), and the line as it was traced. */
export interface SystemCall {
  readonly name: string
  readonly path: string
  readonly line: string
}

/**
 * Runs Node on a script with arguments under strace and gives the writes and syncs of all its threads, in the order in
 * which they were done. strace is a package of its own on every Linux.
 */
export function traced(output: string, args: readonly string[]): readonly SystemCall[] {
  const watch = ['-f', '-z', '-y', '-s', '64', '-e', 'trace=write,pwrite64,fsync,fdatasync', '-o', output]
  const { error, status, stderr } = spawnSync('strace', [...watch, process.execPath, ...args], {
    encoding: 'utf8',
  })
  if (error !== undefined) throw new Error(`This test needs strace: ${error.message}`)
  if (status !== 0) throw new Error(`strace or what it ran ended with ${status}:\n${stderr}`)
  return readFileSync(output, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, name, path] = /^\d+ +(\w+)\(\d+<([^>]*)>/.exec(line) ?? []
      return name === undefined || path === undefined ? [] : [{ name, path, line }]
    })
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Life } from './plan.ts'

/** What a life tells until its end: the planner's state, that a change was acknowledged, and that a backup was. */
export type Report =
  | { readonly state: string }
  | { readonly acknowledged: boolean }
  | { readonly backup: string }

/** Lives one life in a folder and gives what it told. */
export async function live(
  folder: string,
  files: string,
  mark: string,
  life: Life,
): Promise<readonly Report[]> {
  const args = [join(import.meta.dirname, 'life.ts'), folder, files, mark, JSON.stringify(life)]
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A hundred starts of the same few files; only a life that ends in peace leaves them compiled.
    env: { ...process.env, NODE_COMPILE_CACHE: join(files, 'compiled') },
  })
  const [told, said, [status, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  const isAsPlanned = life.death === null ? status === 0 : signal === 'SIGKILL'
  if (!isAsPlanned) throw new Error(`The store ended with ${signal ?? status}:\n${said}`)
  return told
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Report => JSON.parse(line))
}

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Life } from './plan.ts'

/** What a life tells until its end: the planner's state, that a change was acknowledged, and that a backup was. */
export type Report =
  | { readonly state: string }
  | { readonly acknowledged: boolean }
  | { readonly backup: string }

/** Lives one life in a folder and gives what it told. */
export function live(folder: string, files: string, mark: string, life: Life): readonly Report[] {
  const args = [join(import.meta.dirname, 'life.ts'), folder, files, mark, JSON.stringify(life)]
  const { signal, status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    // A hundred starts of the same few files; only a life that ends in peace leaves them compiled.
    env: { ...process.env, NODE_COMPILE_CACHE: join(files, 'compiled') },
  })
  const isAsPlanned = life.death === null ? status === 0 : signal === 'SIGKILL'
  if (!isAsPlanned) throw new Error(`The store ended with ${signal ?? status}:\n${stderr}`)
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Report => JSON.parse(line))
}

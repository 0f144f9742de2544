/** Opens the planner of a folder, does what a life plans, tells of all that was acknowledged, and dies by SIGKILL if it is to. */
import { readdirSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../../electron/store/client.ts'
import { act, stateOf } from './act.ts'
import type { Death, Life } from './plan.ts'
import type { Report } from './run.ts'

const [folder = '', files = '', mark = '', plan = ''] = process.argv.slice(2)
const { actions, death }: Life = JSON.parse(plan)

/** In the pipe before anything else happens: what was told stays told. */
function tell(report: Report): void {
  writeSync(1, `${JSON.stringify(report)}\n`)
}

function die(): void {
  process.kill(process.pid, 'SIGKILL')
}

/** Names, sizes and times of all in the planner's folder; looking at them opens none, which would drop SQLite's locks. */
function look(): string {
  const lines = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
    const entry = statSync(join(folder, name), { bigint: true, throwIfNoEntry: false })
    return `${name} ${entry?.size} ${entry?.mtimeNs}`
  })
  return lines.join('\n')
}

let left = death?.count ?? 0
let isDue = false

/** One more of what this life ends with, once its time has come. */
function happened(what: Death['on']): void {
  if (!isDue || what !== death?.on) return
  left -= 1
  if (left === 0) die()
}

/** Called when the action of that number is asked for, null for the opening. */
function begin(action: number | null): void {
  if (death === null || action !== death.during) return
  isDue = true
  let before = look()
  const turn = () => {
    happened('turn')
    if (death.on === 'write') {
      const now = look()
      if (now !== before) happened('write')
      before = now
    }
    setImmediate(turn)
  }
  if (death.on === 'turn' || death.on === 'write') turn()
}

begin(null)
const store = await openStore({
  folder,
  threadFile: join(import.meta.dirname, '../../../dist/electron/store.js'),
  zone: 'Europe/Warsaw',
  locale: 'en-GB',
  onProgress: () => happened('report'),
})
tell({ state: await stateOf(store, files) })
for (const [at, action] of actions.entries()) {
  begin(at)
  tell(await act(store, action, `${mark}x${at}`, files))
  happened('answer')
  tell({ state: await stateOf(store, files) })
}
if (death === null) await store.close()
else die()

import { expect } from 'vitest'
import { listBackups } from '../../../electron/store/backups/list.ts'
import { inspect } from '../../../electron/store/health/inspect.ts'
import { createStore, type TestStore } from '../createStore.ts'
import { exported } from '../exporting.ts'
import { digest } from './act.ts'
import type { Action } from './plan.ts'
import type { Report } from './run.ts'

/** Everything a planner holds, as the one killed told it. */
export function stateIn({ context }: TestStore): string {
  return digest(exported(context, 'askwell'))
}

/**
 * Opens a planner after a kill and holds it to what was told before: it stands where the last report says, or one whole
 * action later, which undo takes back exactly and redo repeats. `known`: its state before that life. Answers its state.
 */
export function judge(
  folder: string,
  known: string,
  actions: readonly Action[],
  reports: readonly Report[],
): string {
  const store = createStore({ folder })
  try {
    expect(store.context.db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(store.context.db.pragma('foreign_key_check')).toEqual([])
    const states = reports.flatMap((report) => ('state' in report ? [report.state] : []))
    expect(states[0] ?? known).toBe(known)
    const found = stateIn(store)
    const last = states.at(-1) ?? known
    const end = reports.at(-1)
    if (end !== undefined && !('state' in end)) {
      expect(found !== last).toBe('acknowledged' in end && end.acknowledged)
    }
    const after = states.length === 0 ? undefined : actions[states.length - 1]
    if (found !== last) {
      const back = after?.kind === 'undo' ? 'redo' : 'undo'
      const forth = after?.kind === 'undo' ? 'undo' : 'redo'
      store.ask(`planner.${back}`, {})
      expect(stateIn(store)).toBe(last)
      store.ask(`planner.${forth}`, {})
      expect(stateIn(store)).toBe(found)
    }
    judgeBackups(folder, reports)
    return found
  } finally {
    store.close()
  }
}

/** Every backup that is listed can be restored, and every one that was acknowledged is listed. */
function judgeBackups(folder: string, reports: readonly Report[]): void {
  const listed = listBackups(folder).map(({ path }) => path)
  for (const path of listed) expect(inspect(path), path).toMatchObject({ kind: 'sound' })
  const made = reports.flatMap((report) => ('backup' in report ? [report.backup] : []))
  expect(listed).toEqual(expect.arrayContaining(made))
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contract, type Input, type Output, type OwnedBy, parseInput } from '../../contract/contract.ts'
import type { StoreContext } from '../../electron/store/context.ts'
import { dispatch } from '../../electron/store/dispatch.ts'
import { openPlanner } from '../../electron/store/planner/open.ts'

/** Sunday noon in Warsaw: the coming weekday is Monday. */
export const TEST_NOW = '2026-11-22T11:00:00Z'

export interface TestStore {
  readonly context: StoreContext
  readonly folder: string
  /** Asks as a window does: input parsed, a change one transaction. */
  ask<K extends OwnedBy<'reader' | 'writer'>>(name: K, input: Input<K>): Output<K>
  close(): void
}

/** A real planner in a folder of its own, with a fixed clock and counted ids, on one connection. */
export function createStore(
  options: { readonly folder?: string; readonly now?: () => Date } = {},
): TestStore {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'askwell-store-'))
  const { db, lock } = openPlanner(folder)
  let ids = 0
  const context: StoreContext = {
    db,
    zone: 'Europe/Warsaw',
    locale: 'en-GB',
    now: options.now ?? (() => new Date(TEST_NOW)),
    newId: () => {
      ids += 1
      return `id-${String(ids).padStart(8, '0')}`
    },
    progress: () => {},
  }
  return {
    context,
    folder,
    ask: (name, input) => {
      const { owner, input: schema } = contract[name]
      return dispatch(context, owner, name, parseInput(schema, input)) as never
    },
    close: () => {
      db.close()
      lock.release()
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

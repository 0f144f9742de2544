import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Action, Life } from '../support/kill/plan.ts'
import { traced } from '../support/strace.ts'

const script = resolve(import.meta.dirname, '../support/kill/life.ts')

/** Every way to change the planner that takes its own path to the disk. */
const actions: readonly Action[] = [
  { kind: 'add' },
  { kind: 'edit', at: 0 },
  { kind: 'import' },
  { kind: 'undo' },
  { kind: 'redo' },
  { kind: 'interview', at: 1 },
  { kind: 'importPlanner' },
  { kind: 'remove', at: 2 },
]

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-synced-'))
  for (const name of ['planner', 'files']) mkdirSync(join(folder, name))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What one life did to the log of changes before each acknowledgement: `w` for writes, `s` for syncs. */
function beforeEachAcknowledgement(mark: string): readonly string[] {
  const life: Life = { actions, death: null }
  const planner = join(folder, 'planner')
  const calls = traced(join(folder, 'trace'), [
    script,
    planner,
    join(folder, 'files'),
    mark,
    JSON.stringify(life),
  ])
  const log = join(planner, 'planner.sqlite-wal')
  const signs = calls.map(({ name, path, line }) => {
    if (path === log) return name.endsWith('sync') ? 's' : 'w'
    // Before each action the life tells how the planner stands, after it that it was acknowledged.
    return name === 'write' && line.includes('{\\"state') ? '(' : line.includes('{\\"acknowledged') ? ')' : ''
  })
  return [...signs.join('').matchAll(/\(([^()]*)\)/g)].map(([, between = '']) => between)
}

// Other systems have no strace; what is asked of SQLite is the same there (`pragmas.test.ts`).
test.skipIf(process.platform !== 'linux')(
  'by strace, every acknowledgement comes after its change was written and synced, in a new planner and a reopened one',
  () => {
    for (const mark of ['new', 'reopened']) {
      const seen = beforeEachAcknowledgement(mark)
      expect(seen).toHaveLength(actions.length)
      for (const before of seen) expect(before).toMatch(/^(w+s+)+$/)
    }
  },
)

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createStore } from '../../support/createStore.ts'
import { linkedIn } from '../../support/importing.ts'
import { visible } from '../../support/visible.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-kill-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const importer = join(import.meta.dirname, '../../support/importAndDie.ts')
const run = (path: string, report: number) =>
  spawnSync(process.execPath, [importer, join(folder, 'planner'), path, String(report)], { encoding: 'utf8' })

function seen(): unknown {
  const store = createStore({ folder: join(folder, 'planner') })
  try {
    return visible(store)
  } finally {
    store.close()
  }
}

test('killed at any report of progress, an import leaves the planner as it was; the next one goes through', () => {
  const path = join(folder, 'Connections.csv')
  writeFileSync(
    path,
    linkedIn(...Array.from({ length: 2200 }, (_, at) => `Dana,Okafor ${at},,d${at}@example.org,C ${at},,`)),
  )
  const before = seen()
  let report = 1
  for (; ; report += 1) {
    const { signal, stdout } = run(path, report)
    if (signal === null) {
      expect(Number(stdout)).toBe(report - 1)
      break
    }
    expect(signal).toBe('SIGKILL')
    expect(seen()).toEqual(before)
  }
  // Reading, five looks while writing, one before the commit.
  expect(report).toBeGreaterThan(7)
  expect(seen()).not.toEqual(before)
})

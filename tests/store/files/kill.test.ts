import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createStore } from '../../support/createStore.ts'
import { exported } from '../../support/exporting.ts'
import { importBytes, linkedIn } from '../../support/importing.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-export-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const exporter = join(import.meta.dirname, '../../support/exportAndDie.ts')

test.each(['vcard', 'csv', 'askwell'] as const)(
  'killed at any report of progress, an export as %s leaves the earlier file; the next one goes through',
  (format) => {
    const planner = join(folder, 'planner')
    const path = join(folder, 'contacts')
    const store = createStore({ folder: planner })
    const people = Array.from({ length: 900 }, (_, at) => `Dana,Okafor ${at},,d${at}@example.org,C,,`)
    importBytes(store.context, linkedIn(...people))
    const whole = exported(store.context, format)
    store.close()
    writeFileSync(path, 'earlier')
    let report = 1
    for (; ; report += 1) {
      const { signal } = spawnSync(process.execPath, [exporter, planner, path, format, String(report)])
      if (signal === null) break
      expect(signal).toBe('SIGKILL')
      expect(readFileSync(path, 'utf8')).toBe('earlier')
    }
    expect(report).toBeGreaterThan(3)
    expect(readFileSync(path, 'utf8')).toBe(whole)
    expect(readdirSync(folder).sort()).toEqual(['contacts', 'planner'])
  },
)

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PLANNER_FORMAT, PLANNER_VERSION } from '../../../domain/planner.ts'
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

const numbers = Array.from({ length: 1200 }, (_, at) => at)

const files = {
  'Connections.csv': linkedIn(...numbers.map((at) => `Dana,Okafor ${at},,d${at}@example.org,C ${at},,`)),
  'contacts.csv': `Given Name,Family Name,E-mail 1 - Value,Notes\n${numbers.map((at) => `Dana,Okafor ${at},d${at}@example.org,Likes tea\n`).join('')}`,
  'contacts.vcf': numbers
    .map((at) => `BEGIN:VCARD\r\nVERSION:3.0\r\nN:Okafor ${at};Dana\r\nFN:Dana Okafor ${at}\r\nEND:VCARD\r\n`)
    .join(''),
  'planner.json': JSON.stringify({
    format: PLANNER_FORMAT,
    version: PLANNER_VERSION,
    companies: numbers.map((at) => ({
      id: `company-${at}`,
      name: `Northwind ${at}`,
      ...{ industry: '', site: '', address: '', directions: '', dressCode: '', notes: '' },
      createdAt: '2026-01-02T03:04:05Z',
    })),
  }),
  'fair.csv': `Name;Mail;Stand\n${numbers.map((at) => `Dana Okafor ${at};d${at}@example.org;${at}\n`).join('')}`,
}

test.each(Object.entries(files))(
  'killed at any report of progress, an import of %s leaves the planner as it was; the next one goes through',
  (name, content) => {
    const path = join(folder, name)
    writeFileSync(path, content)
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
    // Reading, three looks while writing.
    expect(report).toBeGreaterThan(4)
    expect(seen()).not.toEqual(before)
  },
)

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readExtra } from '../../domain/extra.ts'
import { migrations } from '../../electron/store/migrations/all.ts'
import { parseDocument } from '../../electron/store/planner/document.ts'
import { plannerFile } from '../../electron/store/planner/place.ts'
import { createStore, type TestStore } from '../support/createStore.ts'
import { exportDocument } from '../support/exportDocument.ts'

const fixtures = join(import.meta.dirname, '../fixtures/planners')
const frozen = (name: string) => gunzipSync(readFileSync(join(fixtures, name)))

/** Opens a planner as the Askwell of that schema left it. */
function withOld(schema: number, check: (store: TestStore) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-upgrade-'))
  writeFileSync(plannerFile(folder), frozen(`schema-${schema}.sqlite.gz`), { mode: 0o600 })
  const store = createStore({ folder })
  try {
    check(store)
  } finally {
    store.close()
    rmSync(folder, { recursive: true })
  }
}

/** Every schema that was released, today's too: each keeps a fixture for good. */
const released = Array.from({ length: migrations.length }, (_, at) => at + 1)

test.each(released)('a planner of schema %i opens with every record it had', (schema) => {
  withOld(schema, (store) => {
    const { contacts: before, ...others } = parseDocument(
      JSON.parse(frozen(`schema-${schema}.json.gz`).toString()),
    )
    const { contacts, format, version, ...rest } = exportDocument(store.context)
    expect(rest).toEqual(others)
    const plain = (list: typeof contacts) => list.map(({ extra, ...fields }) => fields)
    expect(plain(contacts)).toEqual(plain(before))
    expect(store.context.db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(store.context.db.pragma('foreign_key_check')).toEqual([])
  })
})

test('what files said besides is kept as a list, and matching knows phone numbers', () => {
  withOld(1, ({ context: { db } }) => {
    const extras = db.prepare("select extra from contacts where extra <> ''").pluck().all()
    expect(extras.map((extra) => readExtra(String(extra)))).toEqual([
      {
        columns: [
          ['Followers', '120'],
          ['__proto__', 'a "quoted" word'],
        ],
        vcard: [],
      },
    ])
    const phones = Number(
      db.prepare("select count(*) from contact_points where kind = 'phone'").pluck().get(),
    )
    expect(phones).toBeGreaterThan(0)
    expect(db.prepare("select count(*) from contact_keys where key glob 'p:*'").pluck().get()).toBe(phones)
  })
})

test('what was done before the upgrade can still be undone', () => {
  withOld(1, (store) => {
    expect(store.ask('planner.undo', {}).label).toContain('1 contact')
    expect(exportDocument(store.context).contacts).toHaveLength(40)
    store.ask('planner.undo', {})
    expect(exportDocument(store.context).contacts).toHaveLength(0)
  })
})

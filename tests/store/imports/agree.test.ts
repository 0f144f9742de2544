import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createStore, type TestStore } from '../../support/createStore.ts'
import { aContactForm } from '../../support/forms.ts'
import { importBytes } from '../../support/importing.ts'
import { visible } from '../../support/visible.ts'

let store: TestStore
beforeEach(() => {
  store = createStore()
  store.ask('contacts.add', aContactForm({ given: 'Dana', family: 'Okafor', company: 'Northwind' }))
})
afterEach(() => store.close())

const folder = resolve(import.meta.dirname, '../../fixtures')
const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(csv|vcf|json|zip)$/.test(name),
)

test.each(fixtures)(
  '%s: the preview writes nothing, the import does what it said, and again changes nothing',
  (name) => {
    const content = readFileSync(join(folder, name))
    const before = visible(store)
    const preview = importBytes(store.context, content, { dryRun: true })
    expect(visible(store)).toEqual(before)
    expect(preview.rows).toBe(preview.added + preview.merged + preview.skipped.length)
    expect(importBytes(store.context, content)).toEqual(preview)
    expect(importBytes(store.context, content)).toMatchObject({ rows: preview.rows, added: 0, merged: 0 })
    if (preview.added + preview.merged === 0) return
    store.ask('planner.undo', {})
    expect(visible(store)).toEqual(before)
  },
)

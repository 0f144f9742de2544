import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { AskwellError } from '../../../contract/error.ts'
import { everyone } from '../../../domain/contactFilter.ts'
import type { PlannerRecords } from '../../../domain/planner.ts'
import { dispatch } from '../../../electron/store/dispatch.ts'
import { anyPlanner } from '../../support/anyPlanner.ts'
import { createStore, type TestStore } from '../../support/createStore.ts'
import { exportDocument } from '../../support/exportDocument.ts'
import { exported } from '../../support/exporting.ts'
import { aContactForm } from '../../support/forms.ts'
import { importBytes } from '../../support/importing.ts'

let store: TestStore
beforeEach(() => {
  store = createStore()
})
afterEach(() => store.close())

/** Contacts, whose companies’ names differ in more than capitals: of the others Askwell makes one. */
function hasContacts({ contacts, companies }: PlannerRecords): boolean {
  const names = new Set(companies.map(({ name }) => name.toLowerCase()))
  return contacts.length > 0 && names.size === companies.length
}

test.each(['csv', 'vcard'] as const)(
  'the contacts of any planner survive export and import as %s, byte for byte',
  (format) => {
    fc.assert(
      fc.property(anyPlanner(store.context.db).filter(hasContacts), (records) => {
        const one = createStore()
        const two = createStore()
        try {
          importBytes(one.context, JSON.stringify({ format: 'askwell-planner', version: 1, ...records }))
          const file = exported(one.context, format)
          const rows = records.contacts.length
          expect(importBytes(two.context, file)).toMatchObject({ format, rows, added: rows, skipped: [] })
          expect(exported(two.context, format)).toBe(file)
          expect(importBytes(one.context, file)).toMatchObject({ rows, added: 0, merged: 0 })
        } finally {
          one.close()
          two.close()
        }
      }),
      { numRuns: 40 },
    )
  },
)

test.each(['csv', 'vcard'] as const)('so do those of the sample, as %s', (format) => {
  store.ask('planner.addSample', {})
  const file = exported(store.context, format)
  const other = createStore()
  expect(importBytes(other.context, file)).toMatchObject({ rows: 40, added: 40 })
  expect(exported(other.context, format)).toBe(file)
  const pick = (from: TestStore) =>
    exportDocument(from.context).contacts.map(({ companyId: _, importId: __, ...contact }) => contact)
  expect(pick(other)).toEqual(pick(store))
  other.close()
})

test('two who are kept apart here come back as two', () => {
  const profile = 'https://www.linkedin.com/in/dana'
  const form = aContactForm({ given: 'Dana', points: [{ kind: 'link', label: '', value: profile }] })
  for (let copy = 0; copy < 2; copy += 1) store.ask('contacts.add', form)
  const file = exported(store.context, 'csv')
  const other = createStore()
  expect(importBytes(other.context, file)).toMatchObject({ rows: 2, added: 2 })
  other.close()
})

test('a selection is written alone, by name', () => {
  store.ask('planner.addSample', {})
  const [first, second, third] = exportDocument(store.context).contacts.map(({ id }) => id)
  const names = (text: string) => text.trim().split('\r\n').length - 1
  const ids = [third ?? '', first ?? '']
  const file = exported(store.context, 'csv', { kind: 'ids', ids })
  expect(names(file)).toBe(2)
  for (const id of ids) expect(file).toContain(id)
  expect(file).not.toContain(`\n${second},`)
  const found = { ...everyone, search: 'dana' }
  expect(names(exported(store.context, 'spreadsheet', { kind: 'all', filter: found, except: [] }))).toBe(
    store.ask('contacts.count', { filter: found }).total,
  )
})

test('the planner is written piece by piece as it would be whole', () => {
  const whole = () => `${JSON.stringify(exportDocument(store.context), null, 2)}\n`
  expect(exported(store.context, 'askwell')).toBe(whole())
  store.ask('planner.addSample', {})
  expect(exported(store.context, 'askwell')).toBe(whole())
})

test.each(['vcard', 'csv', 'spreadsheet', 'askwell'] as const)(
  'stopped, an export as %s leaves the earlier file',
  (format) => {
    store.ask('planner.addSample', {})
    const path = join(store.folder, 'contacts.csv')
    writeFileSync(path, 'earlier')
    const context = {
      ...store.context,
      progress: ({ done }: { readonly done: number }) => {
        if (done > 0) throw new AskwellError('cancelled', 'Stopped.')
      },
    }
    expect(() => dispatch(context, 'reader', 'files.export', { path, format, selection: null })).toThrow(
      'Stopped.',
    )
    expect(readFileSync(path, 'utf8')).toBe('earlier')
    expect(existsSync(`${path}.askwell-part`)).toBe(false)
  },
)

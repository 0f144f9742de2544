import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { everyone } from '../../../domain/contactFilter.ts'
import { words } from '../../../domain/words/words.ts'
import { STEPS_KEPT } from '../../../electron/store/changes/step.ts'
import { command } from '../../support/commands.ts'
import { createStore, type TestStore } from '../../support/createStore.ts'
import { aContactForm } from '../../support/forms.ts'
import { visible } from '../../support/visible.ts'

let store: TestStore
beforeEach(() => {
  store = createStore()
})
afterEach(() => store.close())

const person = (given: string) =>
  aContactForm({
    given,
    family: 'Okafor',
    company: 'Northwind Health',
    closeness: 1,
    points: [{ kind: 'email', label: '', value: 'dana@example.org' }],
    tags: ['data'],
  })

test('undoing all and redoing all gives equal planners and equal searches', () => {
  fc.assert(
    fc.property(fc.array(command, { minLength: 1, maxLength: 25 }), (commands) => {
      const one = createStore()
      try {
        const empty = visible(one)
        const states: unknown[] = []
        for (const change of commands) change(one)
        const full = visible(one)
        while (one.ask('planner.undo', {}).label !== null) states.push(visible(one))
        expect(visible(one)).toEqual(empty)
        for (const state of states.reverse().slice(1)) {
          one.ask('planner.redo', {})
          expect(visible(one)).toEqual(state)
        }
        while (one.ask('planner.redo', {}).label !== null);
        expect(visible(one)).toEqual(full)
        expect(one.context.db.pragma('foreign_key_check')).toEqual([])
      } finally {
        one.close()
      }
    }),
    { numRuns: 60, seed: 7 },
  )
})

test('the sample comes and goes as one step each', () => {
  const empty = visible(store)
  store.ask('planner.addSample', {})
  const full = visible(store)
  store.ask('planner.undo', {})
  expect(visible(store)).toEqual(empty)
  store.ask('planner.redo', {})
  expect(visible(store)).toEqual(full)
  store.ask('planner.removeSample', {})
  expect(visible(store)).toEqual(empty)
  store.ask('planner.undo', {})
  expect(visible(store)).toEqual(full)
})

test('steps are named, and a new change ends what could be redone', () => {
  expect(store.ask('planner.history', {})).toEqual({ undo: null, redo: null })
  store.ask('contacts.add', person('Dana'))
  expect(store.ask('planner.history', {})).toEqual({ undo: 'Add contact', redo: null })
  store.ask('planner.undo', {})
  expect(store.ask('planner.history', {})).toEqual({ undo: null, redo: 'Add contact' })
  store.ask('decisions.add', { title: 'Enrol?', kind: 'enrol', deadline: null })
  expect(store.ask('planner.history', {})).toEqual({ undo: 'Add decision', redo: null })
})

test('a change that changes nothing, one that fails and settings leave no step', () => {
  store.ask('settings.change', { theme: 'dark' })
  expect(() => store.ask('contacts.edit', { id: 'nobody', changes: { given: 'Dana' } })).toThrow(
    'no such contact',
  )
  store.ask('contacts.remove', { selection: { kind: 'ids', ids: ['nobody'] } })
  expect(store.ask('planner.history', {})).toEqual({ undo: null, redo: null })
})

test('a change that changes nothing takes nothing from what could be redone', () => {
  const { id } = store.ask('contacts.add', person('Dana'))
  store.ask('planner.undo', {})
  store.ask('contacts.remove', { selection: { kind: 'ids', ids: [id] } })
  expect(store.ask('planner.history', {})).toEqual({ undo: null, redo: 'Add contact' })
  store.ask('planner.redo', {})
  expect(store.ask('contacts.count', { filter: everyone })).toEqual({ total: 1 })
})

test('the last steps survive a restart, older ones are forgotten', () => {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-undo-'))
  const first = createStore({ folder })
  for (let at = 0; at < STEPS_KEPT + 5; at += 1) first.ask('contacts.add', person(`Dana ${at}`))
  const before = visible(first)
  first.close()
  const again = createStore({ folder })
  expect(visible(again)).toEqual(before)
  let steps = 0
  while (again.ask('planner.undo', {}).label !== null) steps += 1
  expect(steps).toBe(STEPS_KEPT)
  expect(again.ask('contacts.count', { filter: everyone })).toEqual({ total: 5 })
  again.close()
  rmSync(folder, { recursive: true })
})

test('a step is taken back by its number only while it is the last', () => {
  expect(store.ask('planner.lastStep', {})).toEqual({ step: null })
  store.ask('contacts.add', aContactForm({ given: 'Dana' }))
  const { step } = store.ask('planner.lastStep', {})
  if (step === null) throw new Error('Adding someone is a step.')
  store.ask('contacts.add', aContactForm({ given: 'Imani' }))
  expect(() => store.ask('planner.undo', { step })).toThrow(words.app.changedSince)
  store.ask('planner.undo', {})
  expect(store.ask('planner.undo', { step })).toEqual({ label: words.undo.addContact })
})

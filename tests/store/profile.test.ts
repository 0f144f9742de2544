import { afterEach, beforeEach, expect, test } from 'vitest'
import type { EntryForm } from '../../contract/profile.ts'
import { words } from '../../domain/words/words.ts'
import { createStore, type TestStore } from '../support/createStore.ts'
import { inOneStep } from '../support/inOneStep.ts'

let store: TestStore
beforeEach(() => {
  store = createStore()
})
afterEach(() => store.close())

const { undo } = words.profile
const get = () => store.ask('profile.get', {})
const entry = (title: string, kind: EntryForm['kind'] = 'skill') =>
  store.ask('profile.addEntry', { kind, title, organisation: '', period: '', detail: '', share: '' }).id
const likely = (question: string) => store.ask('profile.addLikely', { question, keywords: '', answer: '' }).id
const titles = () => get().entries.map(({ title }) => title)
const questions = () => get().likely.map(({ question }) => question)

test('nobody has a profile at first; the first detail begins it, in one step', () => {
  expect(get()).toEqual({
    profile: { id: 'me', name: '', headline: '', email: '', phone: '', location: '' },
    entries: [],
    likely: [],
  })
  inOneStep(store, undo.edit, () => store.ask('profile.edit', { id: 'me', changes: { name: ' Nina ' } }))
  inOneStep(store, undo.edit, () => store.ask('profile.edit', { id: 'me', changes: { headline: 'Nurse' } }))
  expect(get().profile).toMatchObject({ name: 'Nina', headline: 'Nurse', email: '' })
})

test('entries are added, changed, moved and removed, one step each', () => {
  const [, second = '', third = ''] = ['One', 'Two', 'Three'].map((title) => entry(title))
  inOneStep(store, undo.addEntry, () => entry('Four', 'story'))
  inOneStep(store, undo.moveEntry, () => store.ask('profile.moveEntry', { id: third, index: 0 }))
  expect(titles()).toEqual(['Three', 'One', 'Two', 'Four'])
  inOneStep(store, undo.moveEntry, () => store.ask('profile.moveEntry', { id: third, index: 99 }))
  expect(titles()).toEqual(['One', 'Two', 'Four', 'Three'])
  inOneStep(store, undo.editEntry, () =>
    store.ask('profile.editEntry', {
      id: second,
      changes: { share: 'I did two things', kind: 'experience' },
    }),
  )
  expect(get().entries[1]).toMatchObject({ title: 'Two', share: 'I did two things', kind: 'experience' })
  inOneStep(store, undo.removeEntry, () => store.ask('profile.removeEntry', { id: second }))
  expect(titles()).toEqual(['One', 'Four', 'Three'])
  expect(() => store.ask('profile.editEntry', { id: second, changes: {} })).toThrow(words.profile.entryGone)
  expect(() => entry('  ')).toThrow(words.text.required)
})

test('likely questions are added, changed, moved and removed, one step each', () => {
  const [first = '', second = ''] = ['Why?', 'Why us?'].map(likely)
  inOneStep(store, undo.addLikely, () => likely('What help?'))
  inOneStep(store, undo.moveLikely, () => store.ask('profile.moveLikely', { id: first, index: 1 }))
  expect(questions()).toEqual(['Why us?', 'Why?', 'What help?'])
  inOneStep(store, undo.editLikely, () =>
    store.ask('profile.editLikely', { id: second, changes: { keywords: 'wards; figures', answer: 'Long' } }),
  )
  inOneStep(store, undo.removeLikely, () => store.ask('profile.removeLikely', { id: first }))
  expect(questions()).toEqual(['Why us?', 'What help?'])
  expect(() => store.ask('profile.moveLikely', { id: first, index: 0 })).toThrow(words.profile.likelyGone)
})

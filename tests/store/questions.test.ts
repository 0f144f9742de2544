import { afterEach, beforeEach, expect, test } from 'vitest'
import { words } from '../../domain/words/words.ts'
import { insertRecord } from '../../electron/store/records.ts'
import { createStore, type TestStore } from '../support/createStore.ts'
import { aContactForm } from '../support/forms.ts'
import { inOneStep } from '../support/inOneStep.ts'

let store: TestStore
beforeEach(() => {
  store = createStore()
})
afterEach(() => store.close())

const list = () => store.ask('questions.list', {}).questions
const row = (id: string) => list().find((question) => question.id === id)
const suggested = (interviewId: string) => store.ask('questions.suggest', { interviewId }).suggestions

function plan(given: string, decisionIds: readonly string[] = []): { contactId: string; id: string } {
  const contactId = store.ask('contacts.add', aContactForm({ given })).id
  const { id } = store.ask('interviews.plan', {
    contactId,
    form: {
      method: 'phone',
      place: '',
      link: '',
      startsAt: '2026-11-26T13:00:00Z',
      zone: 'Europe/Warsaw',
      limitMinutes: 20,
      purpose: '',
      decisionIds: [...decisionIds],
      preset: null,
    },
  })
  return { contactId, id }
}

function addToAgenda(interviewId: string, questionId: string, text: string): void {
  store.ask('agenda.add', {
    interviewId,
    index: null,
    item: { kind: 'question', text, minutes: 3, importance: 'should', questionId, profileEntryId: null },
  })
}

function answer(interviewId: string, questionId: string | null, text: string, question = 'As it was asked') {
  const id = store.context.newId()
  const fields = { interviewId, position: 0, question, questionId, agendaItemId: null, text }
  insertRecord(store.context.db, 'answers', { id, ...fields })
}

test('own questions stand first in their theme, and are added, changed and removed in one step each', () => {
  const { undo } = words.questions
  inOneStep(store, undo.add, () =>
    store.ask('questions.add', { text: 'Which shift suits you?', theme: 'week' }),
  )
  const mine = list().find(({ isOwn }) => isOwn)
  expect(mine).toMatchObject({ text: 'Which shift suits you?', theme: 'week', agendas: 0, answers: 0 })
  expect(list().filter((question) => question.theme === 'week')[0]?.id).toBe(mine?.id)
  const id = mine?.id ?? ''
  inOneStep(store, undo.edit, () => store.ask('questions.edit', { id, changes: { theme: 'company' } }))
  expect(row(id)?.theme).toBe('company')
  inOneStep(store, undo.remove, () => store.ask('questions.remove', { id }))
  expect(row(id)).toBeUndefined()
})

test('a built-in question cannot be changed or removed, and says so', () => {
  const change = () => store.ask('questions.edit', { id: 'path-way', changes: { text: 'Why?' } })
  expect(change).toThrow(words.questions.gone)
  expect(() => store.ask('questions.remove', { id: 'path-way' })).toThrow(words.questions.gone)
  expect(() => store.ask('questions.get', { id: 'nothing' })).toThrow(words.questions.gone)
})

test('a question knows the agendas it stands on and who has answered it', () => {
  const dana = plan('Dana')
  const ines = plan('Ines')
  addToAgenda(dana.id, 'path-way', 'What led you here?')
  addToAgenda(dana.id, 'path-way', 'Asked twice')
  addToAgenda(ines.id, 'path-way', 'What led you here?')
  answer(ines.id, 'path-way', 'A strike at the mill.')
  answer(dana.id, 'path-way', '  ')
  expect(row('path-way')).toMatchObject({ agendas: 2, answers: 1 })
  const { agendas, answers } = store.ask('questions.get', { id: 'path-way' })
  expect(agendas.map(({ contact }) => contact.name).toSorted()).toEqual(['Dana', 'Ines'])
  expect(answers).toMatchObject([{ contact: { name: 'Ines' }, text: 'A strike at the mill.' }])
})

test('a removed question stays on the agendas', () => {
  const { id } = store.ask('questions.add', { text: 'Which shift suits you?', theme: 'week' })
  const dana = plan('Dana')
  addToAgenda(dana.id, id, 'Which shift suits you?')
  store.ask('questions.remove', { id })
  expect(store.ask('interviews.get', { id: dana.id }).agenda).toMatchObject([
    { text: 'Which shift suits you?' },
  ])
})

test('suggestions for an interview know its decisions, its agenda and all this person has said before', () => {
  const decision = store.ask('decisions.add', {
    title: 'Take the post?',
    kind: 'accept-job',
    deadline: null,
  }).id
  const { db, newId } = store.context
  const unknown = {
    id: newId(),
    decisionId: decision,
    position: 0,
    text: 'Who leaves the team, and why?',
    answer: '',
  }
  insertRecord(db, 'openQuestions', unknown)
  const dana = plan('Dana', [decision])
  const first = suggested(dana.id)
  expect(first[0]?.theme).toBe('path')
  expect(first.find(({ theme }) => theme !== 'path')).toMatchObject({
    questionId: null,
    text: 'Who leaves the team, and why?',
  })
  expect(first.at(-1)?.theme).toBe('closing')
  expect(first.some(({ theme }) => theme === 'study')).toBe(false)

  addToAgenda(dana.id, first[0]?.id ?? '', 'On the agenda')
  const closing = first.at(-1)?.id ?? ''
  answer(dana.id, closing, 'Ask Ines.')
  const again = plan('Someone else', [decision])
  const second = suggested(dana.id).map(({ id }) => id)
  expect(second).not.toContain(first[0]?.id)
  expect(second).not.toContain(closing)
  expect(suggested(again.id).map(({ id }) => id)).toEqual(first.map(({ id }) => id))
})

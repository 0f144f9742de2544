import { afterEach, beforeEach, expect, test } from 'vitest'
import { words } from '../../domain/words/words.ts'
import { createStore, type TestStore } from '../support/createStore.ts'
import { inOneStep } from '../support/inOneStep.ts'
import { refusal } from '../support/refusal.ts'
import { visible } from '../support/visible.ts'

let store: TestStore
beforeEach(() => {
  store = createStore()
})
afterEach(() => store.close())

const text = words.decisions
const MSC = 'sample-decision-msc'
const EXAM = 'sample-decision-exam'
const ENROL = 'sample-option-msc-enrol'
const TAKEAWAY = 'sample-takeaway-marcus-2'

const add = (title: string, deadline: string | null = null) =>
  store.ask('decisions.add', { title, kind: 'enrol', deadline }).id
const option = (decisionId: string, words: string) =>
  store.ask('decisions.addOption', { decisionId, text: words }).id
const question = (decisionId: string, words: string) =>
  store.ask('decisions.addQuestion', { decisionId, text: words }).id
const get = (id: string) => store.ask('decisions.get', { id })
const weighed = (id: string) => get(MSC).evidence.find((evidence) => evidence.id === id)

test('rows stand by urgency, with how much is known of each', () => {
  store.ask('planner.addSample', {})
  const later = add('Move abroad?')
  expect(store.ask('decisions.rows', {}).decisions).toMatchObject([
    { id: 'sample-decision-secondment', interviews: 2, takeaways: 0, chosen: null },
    { id: MSC, interviews: 5, takeaways: 5, chosen: null },
    { id: later, interviews: 0, takeaways: 0 },
    { id: EXAM, interviews: 2, takeaways: 2, chosen: 'Publish the dashboard as a project' },
  ])
})

test('evidence says who said it and when, the latest conversation first', () => {
  store.ask('planner.addSample', {})
  const { evidence, interviews } = get(MSC)
  expect(
    evidence.map(({ contact, saidOn, optionId, leaning }) => [contact.name, saidOn, optionId, leaning]),
  ).toEqual([
    ['Marcus Bell', '2026-11-16', ENROL, 'for'],
    ['Marcus Bell', '2026-11-16', ENROL, 'against'],
    ['Olivia Brandt', '2026-10-20', ENROL, 'for'],
    ['Olivia Brandt', '2026-10-20', 'sample-option-msc-certificate', 'for'],
    ['Olivia Brandt', '2026-10-20', 'sample-option-msc-neither', 'for'],
  ])
  expect(interviews).toHaveLength(5)
})

test('a takeaway about no decision waits where its interview is about one, and is weighed in one step', () => {
  store.ask('planner.addSample', {})
  inOneStep(store, text.undo.weigh, () =>
    store.ask('decisions.weigh', { id: TAKEAWAY, decisionId: null, optionId: null, leaning: 'neutral' }),
  )
  expect(weighed(TAKEAWAY)).toMatchObject({ decisionId: null, optionId: null })
  // Marcus spoke of the exam as well.
  expect(get(EXAM).evidence.some(({ id }) => id === TAKEAWAY)).toBe(true)
  expect(get('sample-decision-secondment').evidence).toEqual([])
  store.ask('decisions.weigh', {
    id: TAKEAWAY,
    decisionId: MSC,
    optionId: 'sample-option-msc-neither',
    leaning: 'for',
  })
  expect(weighed(TAKEAWAY)).toMatchObject({ optionId: 'sample-option-msc-neither', leaning: 'for' })
  expect(get(EXAM).evidence.some(({ id }) => id === TAKEAWAY)).toBe(false)
})

test('an option of another decision is neither chosen nor weighed', () => {
  store.ask('planner.addSample', {})
  const before = visible(store)
  const decide = (optionId: string) => () => store.ask('decisions.decide', { id: MSC, optionId })
  expect(refusal(decide('sample-option-exam-sit'))).toMatchObject({
    code: 'invalid',
    field: 'optionId',
    message: text.optionElsewhere,
  })
  expect(refusal(decide('nowhere'))).toMatchObject({ code: 'not-found', field: 'optionId' })
  const weigh = (decisionId: string | null, optionId: string) => () =>
    store.ask('decisions.weigh', { id: TAKEAWAY, decisionId, optionId, leaning: 'for' })
  expect(refusal(weigh(MSC, 'sample-option-exam-sit'))).toMatchObject({ code: 'invalid', field: 'optionId' })
  expect(refusal(weigh(null, ENROL))).toMatchObject({ code: 'invalid', field: 'optionId' })
  expect(refusal(weigh('nowhere', ENROL)).code).toBe('not-found')
  expect(visible(store)).toEqual(before)
})

test('a decision is made today, corrected, reopened with its reasons, and each is one step', () => {
  const id = add('Enrol?')
  const yes = option(id, 'Yes')
  inOneStep(store, text.undo.decide, () => store.ask('decisions.decide', { id, optionId: yes }))
  expect(get(id).decision).toMatchObject({ chosenOptionId: yes, decidedOn: '2026-11-22' })
  inOneStep(store, text.undo.edit, () =>
    store.ask('decisions.edit', {
      id,
      changes: { reasons: 'Two evenings are free', decidedOn: '2026-11-20' },
    }),
  )
  inOneStep(store, text.undo.reopen, () => store.ask('decisions.reopen', { id }))
  expect(get(id).decision).toMatchObject({
    chosenOptionId: null,
    decidedOn: null,
    reasons: 'Two evenings are free',
  })
  store.ask('decisions.edit', { id, changes: { decidedOn: '2026-11-20' } })
  expect(get(id).decision.decidedOn).toBeNull()
})

test('removing the option that was chosen opens the decision, and keeps what was said', () => {
  store.ask('planner.addSample', {})
  inOneStep(store, text.undo.removeOption, () =>
    store.ask('decisions.removeOption', { id: 'sample-option-exam-project' }),
  )
  const { decision, evidence } = get(EXAM)
  expect(decision).toMatchObject({ chosenOptionId: null, decidedOn: null })
  expect(decision.reasons).not.toBe('')
  expect(evidence).toContainEqual(
    expect.objectContaining({ id: 'sample-takeaway-marcus-3', decisionId: EXAM, optionId: null }),
  )
})

test('a removed decision leaves interviews and takeaways, and comes back whole', () => {
  store.ask('planner.addSample', {})
  const of = get(MSC)
  inOneStep(store, text.undo.remove, () => store.ask('decisions.remove', { id: MSC }))
  expect(refusal(() => get(MSC)).code).toBe('not-found')
  expect(store.ask('planner.summary', {})).toMatchObject({ decisions: 2, interviews: 6 })
  store.ask('planner.undo', {})
  expect(get(MSC)).toEqual(of)
})

test('options and open questions are added, changed, moved and removed, each in one step', () => {
  const id = add('Enrol?')
  const texts = () => [get(id).options, get(id).questions].map((list) => list.map((entry) => entry.text))
  const [, no] = [option(id, 'Yes'), option(id, 'No')]
  const first = question(id, 'What does it cost?')
  question(id, 'Who pays?')
  inOneStep(store, text.undo.addOption, () => option(id, 'Later'))
  inOneStep(store, text.undo.addQuestion, () => question(id, 'When?'))
  inOneStep(store, text.undo.moveOption, () => store.ask('decisions.moveOption', { id: no, index: 0 }))
  inOneStep(store, text.undo.moveQuestion, () => store.ask('decisions.moveQuestion', { id: first, index: 9 }))
  expect(texts()).toEqual([
    ['No', 'Yes', 'Later'],
    ['Who pays?', 'When?', 'What does it cost?'],
  ])
  inOneStep(store, text.undo.editOption, () =>
    store.ask('decisions.editOption', { id: no, text: 'Not at all' }),
  )
  inOneStep(store, text.undo.editQuestion, () =>
    store.ask('decisions.editQuestion', { id: first, changes: { answer: 'Nine thousand' } }),
  )
  inOneStep(store, text.undo.removeQuestion, () => store.ask('decisions.removeQuestion', { id: first }))
  inOneStep(store, text.undo.removeOption, () => store.ask('decisions.removeOption', { id: no }))
  expect(texts()).toEqual([
    ['Yes', 'Later'],
    ['Who pays?', 'When?'],
  ])
  expect(option(id, 'Perhaps')).not.toBe('')
  expect(texts()[0]).toEqual(['Yes', 'Later', 'Perhaps'])
})

test('what is empty or gone is refused, and nothing is changed', () => {
  const id = add('Enrol?')
  const before = visible(store)
  expect(refusal(() => add('  ')).field).toBe('title')
  expect(refusal(() => option(id, ' ')).field).toBe('text')
  expect(refusal(() => store.ask('decisions.edit', { id, changes: { title: '' } })).field).toBe(
    'changes.title',
  )
  for (const attempt of [
    () => store.ask('decisions.edit', { id: 'gone', changes: {} }),
    () => store.ask('decisions.remove', { id: 'gone' }),
    () => store.ask('decisions.reopen', { id: 'gone' }),
    () => option('gone', 'Yes'),
    () => store.ask('decisions.editOption', { id: 'gone', text: 'Yes' }),
    () => store.ask('decisions.moveOption', { id: 'gone', index: 0 }),
    () => store.ask('decisions.removeOption', { id: 'gone' }),
    () => question('gone', 'Why?'),
    () => store.ask('decisions.editQuestion', { id: 'gone', changes: { answer: '' } }),
    () => store.ask('decisions.moveQuestion', { id: 'gone', index: 0 }),
    () => store.ask('decisions.removeQuestion', { id: 'gone' }),
    () => store.ask('decisions.weigh', { id: 'gone', decisionId: null, optionId: null, leaning: 'for' }),
  ]) {
    expect(refusal(attempt).code).toBe('not-found')
  }
  expect(visible(store)).toEqual(before)
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { words } from '../../domain/words/words.ts'
import { insertRecord } from '../../electron/store/records.ts'
import { createStore, type TestStore } from '../support/createStore.ts'
import { inOneStep } from '../support/inOneStep.ts'
import { refusal } from '../support/refusal.ts'
import { visible } from '../support/visible.ts'

let now: Date
let store: TestStore
beforeEach(() => {
  now = new Date('2026-11-22T11:00:00Z')
  store = createStore({ now: () => now })
  store.ask('planner.addSample', {})
})
afterEach(() => store.close())

const text = words.debrief
/** Held yesterday, nothing written down yet. */
const PRIYA = 'sample-interview-priya'
const DANA = 'sample-interview-dana'
const MSC = 'sample-decision-msc'

const get = (interviewId = PRIYA) => store.ask('debrief.get', { interviewId })
const followUps = (interviewId = PRIYA) => store.ask('followUps.of', { interviewId })
const status = (id = PRIYA) => store.ask('interviews.get', { id }).status
const questionOf = (interviewId: string) => {
  const item = store.ask('interviews.get', { id: interviewId }).agenda.find(({ kind }) => kind === 'question')
  if (item === undefined) throw new Error('It has no question.')
  return item
}

const waitALittle = () => {
  now = new Date(now.getTime() + 60_000)
}

test('whatever is written first begins the debrief, and is one step', () => {
  expect(get()).toMatchObject({ isOpen: true, isWritten: false, debrief: { heldOn: '2026-11-21' } })
  const item = questionOf(PRIYA)
  const interviewId = PRIYA
  const beginnings: readonly (readonly [string, () => unknown])[] = [
    [text.undo.held, () => store.ask('debrief.held', { interviewId })],
    [
      text.undo.edit,
      () => store.ask('debrief.edit', { id: PRIYA, changes: { specificPoint: 'Start with the letters' } }),
    ],
    [
      text.undo.writeAnswer,
      () => store.ask('answers.write', { id: item.id, changes: { text: 'From the complaints' } }),
    ],
    [text.undo.addAnswer, () => store.ask('answers.add', { interviewId, question: 'Who reads them?' })],
    [
      text.undo.addPromise,
      () => store.ask('promises.add', { interviewId, by: 'me', text: 'Send it', dueOn: null }),
    ],
    [text.undo.addReferral, () => store.ask('referrals.add', { interviewId, name: 'Bo', note: '' })],
  ]
  for (const [label, begin] of beginnings) {
    inOneStep(store, label, begin)
    expect(get()).toMatchObject({ isWritten: true, debrief: { heldOn: '2026-11-21' } })
    store.ask('planner.undo', {})
    expect(get().isWritten).toBe(false)
  }
})

test('answers stand by the numbers of the page, are typed on in one step, and an emptied one is none', () => {
  const { id, text: question } = questionOf(PRIYA)
  const write = (said: string) => store.ask('answers.write', { id, changes: { text: said } })
  const before = visible(store)
  write('From')
  write('From the complaints')
  expect(get().answers[0]).toMatchObject({
    number: 1,
    agendaItemId: id,
    question,
    text: 'From the complaints',
  })
  store.ask('planner.undo', {})
  expect(visible(store)).toEqual(before)
  store.ask('planner.redo', {})
  waitALittle()
  inOneStep(store, text.undo.writeAnswer, () => write(''))
  expect(get().answers[0]).toMatchObject({ answerId: null, text: '' })
  store.ask('planner.undo', {})
  expect(get().answers[0]).toMatchObject({ text: 'From the complaints' })
})

test('an answer outlives its item of the agenda, and what was jotted while talking is there', () => {
  const { id, text: question } = questionOf(PRIYA)
  insertRecord(store.context.db, 'answers', {
    id: 'jotted',
    interviewId: PRIYA,
    position: 0,
    question,
    questionId: null,
    agendaItemId: id,
    text: 'complaints, then letters',
  })
  expect(get().isWritten).toBe(false)
  expect(get().answers[0]).toMatchObject({ answerId: 'jotted', text: 'complaints, then letters' })
  store.ask('answers.write', { id, changes: { text: 'Complaints first, then letters' } })
  const planned = get().answers.length
  store.ask('agenda.remove', { id })
  const { answers } = get()
  expect(answers).toHaveLength(planned)
  expect(answers.at(-1)).toEqual({
    answerId: 'jotted',
    agendaItemId: null,
    number: null,
    question,
    text: 'Complaints first, then letters',
  })
  store.ask('planner.undo', {})
  expect(get().answers[0]).toMatchObject({ answerId: 'jotted', number: 1 })
  store.ask('agenda.preset', { interviewId: PRIYA, preset: 15 })
  expect(get().answers.some(({ answerId }) => answerId === 'jotted')).toBe(true)
})

test('a question that was asked beside the agenda is added, answered, reworded and removed', () => {
  const { id } = inOneStep(store, text.undo.addAnswer, () =>
    store.ask('answers.add', { interviewId: PRIYA, question: 'Who reads them?' }),
  )
  inOneStep(store, text.undo.writeAnswer, () =>
    store.ask('answers.edit', { id, changes: { text: 'Two nurses' } }),
  )
  waitALittle()
  inOneStep(store, text.undo.writeAnswer, () =>
    store.ask('answers.edit', { id, changes: { question: 'Who reads the letters?' } }),
  )
  expect(get().answers.at(-1)).toMatchObject({ question: 'Who reads the letters?', text: 'Two nurses' })
  inOneStep(store, text.undo.removeAnswer, () => store.ask('answers.remove', { id }))
  expect(get().answers.some(({ answerId }) => answerId === id)).toBe(false)
})

test('a takeaway stands with its decision, and not with an option of another one', () => {
  const enrol = 'sample-option-msc-enrol'
  const add = (decisionId: string | null, optionId: string | null) =>
    store.ask('takeaways.add', {
      interviewId: PRIYA,
      text: 'Two days a week',
      decisionId,
      optionId,
      leaning: 'for',
    })
  const before = visible(store)
  expect(refusal(() => add(MSC, 'sample-option-exam-sit'))).toMatchObject({
    code: 'invalid',
    field: 'optionId',
  })
  expect(refusal(() => add(null, enrol))).toMatchObject({ code: 'invalid', field: 'optionId' })
  expect(refusal(() => add('nowhere', null)).code).toBe('not-found')
  expect(visible(store)).toEqual(before)
  const { id } = inOneStep(store, text.undo.addTakeaway, () => add(MSC, enrol))
  expect(store.ask('decisions.get', { id: MSC }).evidence).toContainEqual(
    expect.objectContaining({
      id,
      leaning: 'for',
      contact: expect.objectContaining({ name: 'Priya Raghunathan' }),
    }),
  )
  inOneStep(store, text.undo.editTakeaway, () =>
    store.ask('takeaways.edit', { id, changes: { text: 'Two evenings a week' } }),
  )
  inOneStep(store, words.decisions.undo.weigh, () =>
    store.ask('decisions.weigh', { id, decisionId: MSC, optionId: enrol, leaning: 'against' }),
  )
  expect(get().takeaways).toMatchObject([{ text: 'Two evenings a week', leaning: 'against' }])
  inOneStep(store, text.undo.removeTakeaway, () => store.ask('takeaways.remove', { id }))
})

test('decisions an interview is for come first, and one that a takeaway speaks of is there as well', () => {
  expect(get().decisions.map(({ id }) => id)).toEqual([MSC, 'sample-decision-secondment'])
  const { id } = store.ask('decisions.add', { title: 'Move?', kind: 'other', deadline: null })
  store.ask('takeaways.add', {
    interviewId: PRIYA,
    text: 'Cheap flats',
    decisionId: id,
    optionId: null,
    leaning: 'neutral',
  })
  expect(get().decisions.at(-1)).toEqual({ id, title: 'Move?', options: [] })
})

test('promises are made, changed, kept and removed, each in one step', () => {
  const { id } = inOneStep(store, text.undo.addPromise, () =>
    store.ask('promises.add', { interviewId: PRIYA, by: 'them', text: 'Send the letters', dueOn: null }),
  )
  inOneStep(store, text.undo.editPromise, () =>
    store.ask('promises.edit', { id, changes: { by: 'me', dueOn: '2026-11-25' } }),
  )
  inOneStep(store, text.undo.checkPromise, () => store.ask('promises.check', { id, done: true }))
  expect(get().promises).toMatchObject([{ by: 'me', dueOn: '2026-11-25', doneAt: '2026-11-22T11:00:00Z' }])
  inOneStep(store, text.undo.checkPromise, () => store.ask('promises.check', { id, done: false }))
  inOneStep(store, text.undo.removePromise, () => store.ask('promises.remove', { id }))
})

test('before an interview nothing is owed; saying that it took place opens everything', () => {
  expect(get(DANA)).toMatchObject({ isOpen: false, isWritten: false })
  expect(followUps(DANA)).toMatchObject({ endedAt: null, thanks: null, reportBack: null, proposed: [] })
  inOneStep(store, text.undo.held, () => store.ask('debrief.held', { interviewId: DANA }))
  expect(get(DANA)).toMatchObject({ isOpen: true, debrief: { heldOn: '2026-11-22' } })
  expect(followUps(DANA).thanks).toMatchObject({ followUp: null, dueAt: '2026-11-23T11:00:00Z' })
  expect(status(DANA)).toBe('held')
  store.ask('followUps.settle', { interviewId: DANA, kind: 'thank-you' })
  expect(followUps(DANA).thanks?.followUp?.doneAt).toBe('2026-11-22T11:00:00Z')
})

test('an interview that did not take place has no start, and keeps what was prepared and jotted', () => {
  const { id } = questionOf(PRIYA)
  store.ask('answers.write', { id, changes: { text: 'jotted' } })
  inOneStep(store, text.undo.notHeld, () => store.ask('debrief.notHeld', { interviewId: PRIYA }))
  expect(status()).not.toBe('held')
  expect(get()).toMatchObject({ isOpen: false, isWritten: false })
  expect(get().answers[0]).toMatchObject({ text: 'jotted' })
  expect(followUps().thanks).toBeNull()
  const wanted = store
    .ask('today.get', {})
    .due.filter((item) => 'interviewId' in item && item.interviewId === PRIYA)
  // They had said yes: what is left to do is to find another time.
  expect(wanted.map(({ kind }) => kind)).toEqual(['agree-time'])
})

test('what is empty or gone is refused, and nothing is changed', () => {
  const before = visible(store)
  const id = 'gone'
  for (const attempt of [
    () => store.ask('debrief.get', { interviewId: id }),
    () => store.ask('debrief.held', { interviewId: id }),
    () => store.ask('debrief.notHeld', { interviewId: id }),
    () => store.ask('debrief.edit', { id, changes: { surprises: 'x' } }),
    () => store.ask('answers.write', { id, changes: { text: 'x' } }),
    () => store.ask('answers.edit', { id, changes: { text: 'x' } }),
    () => store.ask('answers.remove', { id }),
    () => store.ask('takeaways.edit', { id, changes: { text: 'x' } }),
    () => store.ask('takeaways.remove', { id }),
    () => store.ask('promises.edit', { id, changes: {} }),
    () => store.ask('promises.check', { id, done: true }),
    () => store.ask('promises.remove', { id }),
    () => store.ask('referrals.edit', { id, changes: {} }),
    () => store.ask('referrals.addContact', { id, name: 'Bo', company: '' }),
    () => store.ask('referrals.link', { id, contactId: null }),
    () => store.ask('referrals.report', { id, done: true }),
    () => store.ask('referrals.remove', { id }),
    () => store.ask('followUps.of', { interviewId: id }),
    () => store.ask('followUps.edit', { id, changes: {} }),
    () => store.ask('followUps.postpone', { id, day: '2026-12-01' }),
    () => store.ask('followUps.finish', { id }),
    () => store.ask('followUps.reopen', { id }),
    () => store.ask('followUps.remove', { id }),
    () => store.ask('followUps.thanked', { interviewId: id }),
  ]) {
    expect(refusal(attempt).code).toBe('not-found')
  }
  expect(refusal(() => store.ask('answers.add', { interviewId: PRIYA, question: ' ' })).field).toBe(
    'question',
  )
  const nobody = { subject: '', text: '', channel: 'note' } as const
  expect(
    refusal(() => store.ask('followUps.begin', { interviewId: PRIYA, kind: 'report-back', ...nobody })),
  ).toMatchObject({ code: 'invalid', message: words.followUps.nobodyIntroduced })
  expect(visible(store)).toEqual(before)
})

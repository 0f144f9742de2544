import { afterEach, beforeEach, expect, test } from 'vitest'
import { AskwellError } from '../../contract/error.ts'
import { words } from '../../domain/words/words.ts'
import { insertRecord } from '../../electron/store/records.ts'
import { createStore, type TestStore } from '../support/createStore.ts'
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
const MARCUS = 'sample-interview-marcus'
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

function refusal(attempt: () => unknown): AskwellError {
  try {
    attempt()
  } catch (error) {
    if (error instanceof AskwellError) return error
  }
  throw new Error('It was not refused.')
}

/** Runs one change and shows that one undo takes all of it back, and one redo brings all of it again. */
function inOneStep<T>(label: string, change: () => T): T {
  const before = visible(store)
  const output = change()
  const after = visible(store)
  expect(after).not.toEqual(before)
  expect(store.ask('planner.history', {}).undo).toBe(label)
  store.ask('planner.undo', {})
  expect(visible(store)).toEqual(before)
  store.ask('planner.redo', {})
  expect(visible(store)).toEqual(after)
  return output
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
    inOneStep(label, begin)
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
  inOneStep(text.undo.writeAnswer, () => write(''))
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
  const { id } = inOneStep(text.undo.addAnswer, () =>
    store.ask('answers.add', { interviewId: PRIYA, question: 'Who reads them?' }),
  )
  inOneStep(text.undo.writeAnswer, () => store.ask('answers.edit', { id, changes: { text: 'Two nurses' } }))
  waitALittle()
  inOneStep(text.undo.writeAnswer, () =>
    store.ask('answers.edit', { id, changes: { question: 'Who reads the letters?' } }),
  )
  expect(get().answers.at(-1)).toMatchObject({ question: 'Who reads the letters?', text: 'Two nurses' })
  inOneStep(text.undo.removeAnswer, () => store.ask('answers.remove', { id }))
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
  const { id } = inOneStep(text.undo.addTakeaway, () => add(MSC, enrol))
  expect(store.ask('decisions.get', { id: MSC }).evidence).toContainEqual(
    expect.objectContaining({
      id,
      leaning: 'for',
      contact: expect.objectContaining({ name: 'Priya Raghunathan' }),
    }),
  )
  inOneStep(text.undo.editTakeaway, () =>
    store.ask('takeaways.edit', { id, changes: { text: 'Two evenings a week' } }),
  )
  inOneStep(words.decisions.undo.weigh, () =>
    store.ask('decisions.weigh', { id, decisionId: MSC, optionId: enrol, leaning: 'against' }),
  )
  expect(get().takeaways).toMatchObject([{ text: 'Two evenings a week', leaning: 'against' }])
  inOneStep(text.undo.removeTakeaway, () => store.ask('takeaways.remove', { id }))
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
  const { id } = inOneStep(text.undo.addPromise, () =>
    store.ask('promises.add', { interviewId: PRIYA, by: 'them', text: 'Send the letters', dueOn: null }),
  )
  inOneStep(text.undo.editPromise, () =>
    store.ask('promises.edit', { id, changes: { by: 'me', dueOn: '2026-11-25' } }),
  )
  inOneStep(text.undo.checkPromise, () => store.ask('promises.check', { id, done: true }))
  expect(get().promises).toMatchObject([{ by: 'me', dueOn: '2026-11-25', doneAt: '2026-11-22T11:00:00Z' }])
  inOneStep(text.undo.checkPromise, () => store.ask('promises.check', { id, done: false }))
  inOneStep(text.undo.removePromise, () => store.ask('promises.remove', { id }))
})

test('a name becomes a contact introduced by who gave it, at a company only where one was typed', () => {
  const { id } = inOneStep(text.undo.addReferral, () =>
    store.ask('referrals.add', { interviewId: PRIYA, name: 'Ines van der Berg, tutor', note: 'knows fees' }),
  )
  const { contactId } = inOneStep(text.undo.addContact, () =>
    store.ask('referrals.addContact', { id, name: 'Ines van der Berg', company: '' }),
  )
  expect(store.ask('contacts.get', { id: contactId })).toMatchObject({
    contact: {
      given: 'Ines',
      family: 'van der Berg',
      source: 'referral',
      introducedById: 'sample-contact-priya',
      knownHow: 'named by Priya Raghunathan',
      notes: 'tutor\nknows fees',
      companyId: null,
    },
    introducedBy: { name: 'Priya Raghunathan' },
  })
  expect(get().referrals).toMatchObject([
    { contact: { id: contactId, name: 'Ines van der Berg' }, standing: { kind: 'contact' } },
  ])
  const bo = store.ask('referrals.add', { interviewId: PRIYA, name: 'Bo', note: '' })
  const at = store.ask('referrals.addContact', { id: bo.id, name: 'Bo', company: 'northwind health' })
  expect(store.ask('contacts.get', { id: at.contactId }).company?.name).toBe('Northwind Health')
})

test('a name is linked to somebody known, and never to who gave it', () => {
  const { id } = store.ask('referrals.add', { interviewId: PRIYA, name: 'Ruth', note: '' })
  const known = store.ask('contacts.add', {
    ...store.ask('contacts.get', { id: 'sample-contact-ruth' }).contact,
    given: 'Nia',
    company: '',
    points: [],
    tags: [],
  })
  expect(refusal(() => store.ask('referrals.link', { id, contactId: 'sample-contact-priya' }))).toMatchObject(
    {
      code: 'invalid',
      field: 'contactId',
    },
  )
  inOneStep(text.undo.linkReferral, () => store.ask('referrals.link', { id, contactId: known.id }))
  expect(store.ask('contacts.get', { id: known.id }).introducedBy?.name).toBe('Priya Raghunathan')
  const olivia = store.ask('contacts.get', { id: 'sample-contact-olivia' }).introducedBy
  store.ask('referrals.link', { id, contactId: 'sample-contact-olivia' })
  expect(store.ask('contacts.get', { id: 'sample-contact-olivia' }).introducedBy).toEqual(olivia)
  inOneStep(text.undo.linkReferral, () => store.ask('referrals.link', { id, contactId: null }))
  expect(get().referrals).toMatchObject([{ contact: null, standing: { kind: 'named' } }])
  inOneStep(text.undo.editReferral, () => store.ask('referrals.edit', { id, changes: { note: 'fees' } }))
  inOneStep(text.undo.removeReferral, () => store.ask('referrals.remove', { id }))
})

test('whoever gave a name hears of it once: the name and the message are settled together', () => {
  const olivia = 'sample-interview-olivia'
  const lineOf = () => get(olivia).referrals.find(({ contact }) => contact?.id === 'sample-contact-marcus')
  expect(lineOf()).toMatchObject({ reportedBackAt: null, standing: { kind: 'met' } })
  expect(followUps(MARCUS).reportBack?.to.name).toBe('Olivia Brandt')
  const message = followUps(MARCUS).reportBack?.followUp
  inOneStep(words.undo.finishFollowUp, () => store.ask('followUps.finish', { id: message?.id ?? '' }))
  expect(lineOf()?.reportedBackAt).toBe('2026-11-22T11:00:00Z')
  store.ask('planner.undo', {})
  inOneStep(text.undo.report, () => store.ask('referrals.report', { id: lineOf()?.id ?? '', done: true }))
  expect(followUps(MARCUS).reportBack?.followUp?.doneAt).toBe('2026-11-22T11:00:00Z')
  expect(status(MARCUS)).toBe('closed')
  inOneStep(text.undo.report, () => store.ask('referrals.report', { id: lineOf()?.id ?? '', done: false }))
})

test('thanks are begun, typed on, sent and taken back; the interview is thanked by them', () => {
  const { thanks } = followUps()
  expect(thanks).toMatchObject({ to: { name: 'Priya Raghunathan' }, followUp: { text: '', doneAt: null } })
  const begin = () =>
    store.ask('followUps.begin', {
      interviewId: PRIYA,
      kind: 'thank-you',
      channel: 'note',
      subject: 'Thank you',
      text: 'Dear Priya',
    })
  const { id } = inOneStep(words.followUps.undo.begin['thank-you'], begin)
  expect(id).toBe(thanks?.followUp?.id)
  inOneStep(words.followUps.undo.edit, () =>
    store.ask('followUps.edit', { id, changes: { text: 'Dear Priya, thank you' } }),
  )
  expect(status()).toBe('held')
  inOneStep(words.undo.finishFollowUp, () => store.ask('followUps.finish', { id }))
  expect(status()).not.toBe('held')
  inOneStep(words.followUps.undo.reopen, () => store.ask('followUps.reopen', { id }))
  expect(status()).toBe('held')
  inOneStep(words.followUps.undo.remove, () => store.ask('followUps.remove', { id }))
  expect(followUps().thanks).toMatchObject({ followUp: null, dueAt: '2026-11-22T16:00:00Z' })
  const again = inOneStep(words.followUps.undo.begin['thank-you'], begin)
  expect(followUps().thanks?.followUp).toMatchObject({ id: again.id, dueAt: '2026-11-22T16:00:00Z' })
  inOneStep(words.undo.recordThanks, () => store.ask('followUps.thanked', { interviewId: PRIYA }))
  expect(followUps().thanks?.followUp).toMatchObject({ id: again.id, doneAt: '2026-11-22T11:00:00Z' })
})

test('thanks are due by the norm of the moment they are begun, from the end as it was timed', () => {
  store.ask('settings.change', {
    norms: { askAnotherDays: 3, writeAgainDays: 7, thankYouHours: 48, touchesPerYear: 3 },
  })
  store.ask('followUps.remove', { id: followUps().thanks?.followUp?.id ?? '' })
  insertRecord(store.context.db, 'meetings', {
    interviewId: PRIYA,
    kind: 'interview',
    startedAt: '2026-11-21T15:30:00Z',
    leaveAt: null,
    endedAt: '2026-11-21T15:47:09Z',
    currentItemId: null,
    currentSince: '2026-11-21T15:30:00Z',
  })
  expect(followUps()).toMatchObject({
    endedAt: '2026-11-21T15:47:09Z',
    thanks: { dueAt: '2026-11-23T15:47:09Z' },
  })
})

test('before an interview nothing is owed; saying that it took place opens everything', () => {
  expect(get(DANA)).toMatchObject({ isOpen: false, isWritten: false })
  expect(followUps(DANA)).toMatchObject({ endedAt: null, thanks: null, reportBack: null, proposed: [] })
  inOneStep(text.undo.held, () => store.ask('debrief.held', { interviewId: DANA }))
  expect(get(DANA)).toMatchObject({ isOpen: true, debrief: { heldOn: '2026-11-22' } })
  expect(followUps(DANA).thanks).toMatchObject({ followUp: null, dueAt: '2026-11-23T11:00:00Z' })
  expect(status(DANA)).toBe('held')
  store.ask('followUps.settle', { interviewId: DANA, kind: 'thank-you' })
  expect(followUps(DANA).thanks?.followUp?.doneAt).toBe('2026-11-22T11:00:00Z')
})

test('an interview that did not take place has no start, and keeps what was prepared and jotted', () => {
  const { id } = questionOf(PRIYA)
  store.ask('answers.write', { id, changes: { text: 'jotted' } })
  inOneStep(text.undo.notHeld, () => store.ask('debrief.notHeld', { interviewId: PRIYA }))
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

test('later touches are proposed, taken, moved and removed, and never keep an interview open', () => {
  store.ask('followUps.thanked', { interviewId: PRIYA })
  const before = status()
  const { proposed } = followUps()
  expect(proposed).toEqual(['2027-03-29', '2027-08-02', '2027-12-06'])
  inOneStep(words.followUps.undo.addTouches, () =>
    store.ask('followUps.addTouches', { interviewId: PRIYA, days: [...proposed], text: '' }),
  )
  expect(status()).toBe(before)
  const [first] = followUps().touches
  expect(followUps()).toMatchObject({ proposed: [], touches: [{ dueAt: '2027-03-29T08:00:00Z' }, {}, {}] })
  inOneStep(words.followUps.undo.postpone, () =>
    store.ask('followUps.postpone', { id: first?.id ?? '', day: '2027-01-12' }),
  )
  expect(followUps().touches[0]?.dueAt).toBe('2027-01-12T09:00:00Z')
  store.ask('followUps.remove', { id: first?.id ?? '' })
  expect(followUps().touches).toHaveLength(2)
  store.ask('contacts.edit', { id: 'sample-contact-priya', changes: { keepInTouchDays: 90 } })
  expect(followUps()).toMatchObject({ proposed: [], keepInTouchDays: 90 })
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

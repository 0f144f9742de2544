import { afterEach, beforeEach, expect, test } from 'vitest'
import { words } from '../../domain/words/words.ts'
import { insertRecord } from '../../electron/store/records.ts'
import { createStore, type TestStore } from '../support/createStore.ts'
import { inOneStep } from '../support/inOneStep.ts'
import { refusal } from '../support/refusal.ts'

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

const get = (interviewId = PRIYA) => store.ask('debrief.get', { interviewId })
const followUps = (interviewId = PRIYA) => store.ask('followUps.of', { interviewId })
const status = (id = PRIYA) => store.ask('interviews.get', { id }).status

test('a name becomes a contact introduced by who gave it, at a company only where one was typed', () => {
  const { id } = inOneStep(store, text.undo.addReferral, () =>
    store.ask('referrals.add', { interviewId: PRIYA, name: 'Ines van der Berg, tutor', note: 'knows fees' }),
  )
  const { contactId } = inOneStep(store, text.undo.addContact, () =>
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
  inOneStep(store, text.undo.linkReferral, () => store.ask('referrals.link', { id, contactId: known.id }))
  expect(store.ask('contacts.get', { id: known.id }).introducedBy?.name).toBe('Priya Raghunathan')
  const olivia = store.ask('contacts.get', { id: 'sample-contact-olivia' }).introducedBy
  store.ask('referrals.link', { id, contactId: 'sample-contact-olivia' })
  expect(store.ask('contacts.get', { id: 'sample-contact-olivia' }).introducedBy).toEqual(olivia)
  inOneStep(store, text.undo.linkReferral, () => store.ask('referrals.link', { id, contactId: null }))
  expect(get().referrals).toMatchObject([{ contact: null, standing: { kind: 'named' } }])
  inOneStep(store, text.undo.editReferral, () =>
    store.ask('referrals.edit', { id, changes: { note: 'fees' } }),
  )
  inOneStep(store, text.undo.removeReferral, () => store.ask('referrals.remove', { id }))
})

test('whoever gave a name hears of it once: the name and the message are settled together', () => {
  const olivia = 'sample-interview-olivia'
  const lineOf = () => get(olivia).referrals.find(({ contact }) => contact?.id === 'sample-contact-marcus')
  expect(lineOf()).toMatchObject({ reportedBackAt: null, standing: { kind: 'met' } })
  expect(followUps(MARCUS).reportBack?.to.name).toBe('Olivia Brandt')
  const message = followUps(MARCUS).reportBack?.followUp
  inOneStep(store, words.undo.finishFollowUp, () => store.ask('followUps.finish', { id: message?.id ?? '' }))
  expect(lineOf()?.reportedBackAt).toBe('2026-11-22T11:00:00Z')
  store.ask('planner.undo', {})
  inOneStep(store, text.undo.report, () =>
    store.ask('referrals.report', { id: lineOf()?.id ?? '', done: true }),
  )
  expect(followUps(MARCUS).reportBack?.followUp?.doneAt).toBe('2026-11-22T11:00:00Z')
  expect(status(MARCUS)).toBe('closed')
  inOneStep(store, text.undo.report, () =>
    store.ask('referrals.report', { id: lineOf()?.id ?? '', done: false }),
  )
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
  const { id } = inOneStep(store, words.followUps.undo.begin['thank-you'], begin)
  expect(id).toBe(thanks?.followUp?.id)
  inOneStep(store, words.followUps.undo.edit, () =>
    store.ask('followUps.edit', { id, changes: { text: 'Dear Priya, thank you' } }),
  )
  expect(status()).toBe('held')
  inOneStep(store, words.undo.finishFollowUp, () => store.ask('followUps.finish', { id }))
  expect(status()).not.toBe('held')
  inOneStep(store, words.followUps.undo.reopen, () => store.ask('followUps.reopen', { id }))
  expect(status()).toBe('held')
  inOneStep(store, words.followUps.undo.remove, () => store.ask('followUps.remove', { id }))
  expect(followUps().thanks).toMatchObject({ followUp: null, dueAt: '2026-11-22T16:00:00Z' })
  const again = inOneStep(store, words.followUps.undo.begin['thank-you'], begin)
  expect(followUps().thanks?.followUp).toMatchObject({ id: again.id, dueAt: '2026-11-22T16:00:00Z' })
  inOneStep(store, words.undo.recordThanks, () => store.ask('followUps.thanked', { interviewId: PRIYA }))
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

test('later touches are proposed, taken, moved and removed, and never keep an interview open', () => {
  store.ask('followUps.thanked', { interviewId: PRIYA })
  const before = status()
  const { proposed } = followUps()
  expect(proposed).toEqual(['2027-03-29', '2027-08-02', '2027-12-06'])
  inOneStep(store, words.followUps.undo.addTouches, () =>
    store.ask('followUps.addTouches', { interviewId: PRIYA, days: [...proposed], text: '' }),
  )
  expect(status()).toBe(before)
  const [first] = followUps().touches
  expect(followUps()).toMatchObject({ proposed: [], touches: [{ dueAt: '2027-03-29T08:00:00Z' }, {}, {}] })
  inOneStep(store, words.followUps.undo.postpone, () =>
    store.ask('followUps.postpone', { id: first?.id ?? '', day: '2027-01-12' }),
  )
  expect(followUps().touches[0]?.dueAt).toBe('2027-01-12T09:00:00Z')
  store.ask('followUps.remove', { id: first?.id ?? '' })
  expect(followUps().touches).toHaveLength(2)
  store.ask('contacts.edit', { id: 'sample-contact-priya', changes: { keepInTouchDays: 90 } })
  expect(followUps()).toMatchObject({ proposed: [], keepInTouchDays: 90 })
})

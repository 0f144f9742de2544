import { afterEach, beforeEach, expect, test } from 'vitest'
import type { MeetingAction } from '../../domain/meeting/act.ts'
import { createStore, type TestStore } from '../support/createStore.ts'
import { aContactForm } from '../support/forms.ts'

let store: TestStore
let now: Date
let interviewId: string
beforeEach(() => {
  now = new Date('2026-11-24T13:00:00.400Z')
  store = createStore({ now: () => now })
  interviewId = planned('Dana')
})
afterEach(() => store.close())

/** An interview with someone, with an agenda of an opening, two questions and a closing. */
function planned(given: string): string {
  const { id: contactId } = store.ask('contacts.add', aContactForm({ given, family: '' }))
  const { id } = store.ask('interviews.plan', {
    contactId,
    form: {
      method: 'phone',
      place: '',
      link: '',
      startsAt: '2026-11-24T13:00:00Z',
      zone: 'Europe/Warsaw',
      limitMinutes: 12,
      purpose: '',
      decisionIds: [],
      preset: null,
    },
  })
  for (const [kind, text, minutes] of [
    ['opening', 'Thank them', 2],
    ['question', 'What took longest to learn?', 4],
    ['question', 'What surprised you?', 4],
    ['closing', 'Whom else?', 2],
  ] as const) {
    store.ask('agenda.add', {
      interviewId: id,
      index: null,
      item: { kind, text, minutes, importance: 'should', questionId: null, profileEntryId: null },
    })
  }
  return id
}

/** Lets minutes pass, then does something by a clock that agrees with the planner's. */
function later(minutes: number, action: MeetingAction, of = interviewId): void {
  now = new Date(now.getTime() + minutes * 60_000)
  store.ask('meetings.act', { interviewId: of, action, at: `${now.toISOString().slice(0, 19)}Z` })
}

const view = () => store.ask('meetings.get', { interviewId })
const begin = (kind: 'interview' | 'rehearsal' = 'interview', of = interviewId) =>
  store.ask('meetings.begin', { interviewId: of, kind })
const itemId = (text: string) => view().agenda.find((item) => item.text === text)?.id ?? ''
const states = () =>
  view().agenda.map(({ id }) => view().items.find(({ agendaItemId }) => agendaItemId === id)?.state ?? 'open')
const status = () => store.ask('interviews.get', { id: interviewId }).status
const lastStep = () => store.ask('planner.history', {}).undo

test('a meeting begins with its first item, and is found running', () => {
  expect(view().meeting).toBeNull()
  expect(store.ask('meetings.running', {}).running).toBeNull()
  begin()
  expect(view().meeting).toMatchObject({
    kind: 'interview',
    startedAt: '2026-11-24T13:00:00Z',
    endedAt: null,
    currentItemId: itemId('Thank them'),
  })
  expect(store.ask('meetings.running', {}).running).toMatchObject({
    contact: { name: 'Dana' },
    limitMinutes: 12,
    meeting: { interviewId },
  })
  expect(lastStep()).toBe('Begin interview')
})

test('beginning what runs already changes nothing and is no step', () => {
  begin()
  now = new Date('2026-11-24T13:05:00Z')
  begin()
  expect(view().meeting?.startedAt).toBe('2026-11-24T13:00:00Z')
  store.ask('planner.undo', {})
  expect(view().meeting).toBeNull()
})

test('every step of a meeting can be taken back, one by one', () => {
  begin()
  later(2, { kind: 'tick', itemId: itemId('Thank them') })
  later(3, { kind: 'skip', itemId: itemId('What took longest to learn?') })
  later(0, { kind: 'extra', itemId: itemId('What surprised you?'), extraMinutes: 1 })
  expect(states()).toEqual(['done', 'skipped', 'open', 'open'])
  expect(lastStep()).toBe('Give one more minute')
  store.ask('planner.undo', {})
  store.ask('planner.undo', {})
  expect(states()).toEqual(['done', 'open', 'open', 'open'])
  expect(view().meeting?.currentItemId).toBe(itemId('What took longest to learn?'))
  store.ask('planner.redo', {})
  expect(states()).toEqual(['done', 'skipped', 'open', 'open'])
})

test('when they must leave the rest is fitted, and one step brings all of it back', () => {
  begin()
  later(2, { kind: 'tick', itemId: itemId('Thank them') })
  later(0, { kind: 'leave', leaveAt: '2026-11-24T13:09:00Z' })
  expect(states()).toEqual(['done', 'open', 'left-out', 'open'])
  expect(view().meeting?.leaveAt).toBe('2026-11-24T13:09:00Z')
  store.ask('planner.undo', {})
  expect(states()).toEqual(['done', 'open', 'open', 'open'])
  expect(view().meeting?.leaveAt).toBeNull()
})

test('what is jotted is the answer to the question, while one types a single step, and gone when emptied', () => {
  begin()
  const id = itemId('What took longest to learn?')
  for (const text of ['T', 'Ta', 'Tax law']) store.ask('meetings.jot', { id, changes: { text } })
  expect(view().jottings).toEqual([{ agendaItemId: id, text: 'Tax law' }])
  expect(store.ask('debrief.get', { interviewId }).answers[0]).toMatchObject({
    agendaItemId: id,
    number: 1,
    question: 'What took longest to learn?',
    text: 'Tax law',
  })
  expect(status()).toBe('scheduled')
  store.ask('planner.undo', {})
  expect(view().jottings).toEqual([])
  store.ask('planner.redo', {})
  store.ask('meetings.jot', { id, changes: { text: '' } })
  expect(view().jottings).toEqual([])
})

test('an interview that was ended was held, and is not begun again', () => {
  begin()
  later(5, { kind: 'end' })
  expect(status()).toBe('held')
  expect(store.ask('meetings.running', {}).running).toBeNull()
  expect(() => begin()).toThrow('This interview was held already.')
  expect(() => begin('rehearsal')).toThrow('This interview was held already.')
  later(1, { kind: 'resume' })
  expect(status()).toBe('scheduled')
  expect(store.ask('meetings.running', {}).running).not.toBeNull()
})

test('a rehearsal changes no status, and is forgotten where the interview begins', () => {
  begin('rehearsal')
  later(2, { kind: 'tick', itemId: itemId('Thank them') })
  later(1, { kind: 'end' })
  expect(status()).toBe('scheduled')
  begin()
  expect(view()).toMatchObject({ meeting: { kind: 'interview' }, items: [] })
  expect(() => begin('rehearsal')).toThrow('This interview is running.')
  expect(() => store.ask('meetings.discard', { interviewId })).toThrow('This is no rehearsal.')
})

test('the minutes of a rehearsal go over into the agenda as one step', () => {
  begin('rehearsal')
  later(3, { kind: 'tick', itemId: itemId('Thank them') })
  later(6.6, { kind: 'tick', itemId: itemId('What took longest to learn?') })
  later(0.2, { kind: 'tick', itemId: itemId('What surprised you?') })
  later(0, { kind: 'end' })
  store.ask('meetings.takeMinutes', { interviewId })
  const minutes = () => view().agenda.map((item) => item.minutes)
  expect(minutes()).toEqual([3, 7, 1, 2])
  expect(view()).toMatchObject({ meeting: null, items: [] })
  store.ask('planner.undo', {})
  expect(minutes()).toEqual([2, 4, 4, 2])
  expect(view().meeting?.kind).toBe('rehearsal')
})

test('a rehearsal that is forgotten leaves the agenda as it was', () => {
  begin('rehearsal')
  later(3, { kind: 'end' })
  store.ask('meetings.discard', { interviewId })
  expect(view()).toMatchObject({ meeting: null, items: [] })
  expect(view().agenda.map((item) => item.minutes)).toEqual([2, 4, 4, 2])
})

test('whoever begins another interview ends the one that runs; a rehearsal that runs is forgotten', () => {
  begin()
  const other = planned('Rafael')
  const third = planned('Siobhán')
  now = new Date('2026-11-24T13:30:00Z')
  begin('rehearsal', other)
  expect(view().meeting?.endedAt).toBe('2026-11-24T13:30:00Z')
  begin('interview', third)
  expect(store.ask('meetings.get', { interviewId: other }).meeting).toBeNull()
  expect(store.ask('meetings.running', {}).running?.contact.name).toBe('Siobhán')
  store.ask('planner.undo', {})
  expect(store.ask('meetings.running', {}).running?.contact.name).toBe('Rafael')
})

test('a clock that was set back between two starts of the program gives no negative time', () => {
  begin()
  later(5, { kind: 'tick', itemId: itemId('Thank them') })
  later(-60, { kind: 'tick', itemId: itemId('What took longest to learn?') })
  const { meeting, items } = view()
  expect(meeting?.currentSince).toBe('2026-11-24T13:05:00Z')
  expect(items.map(({ usedSeconds }) => usedSeconds)).toEqual([300, 0])
})

test('an item that leaves the agenda leaves the meeting as well, and comes back with it', () => {
  begin()
  store.ask('agenda.remove', { id: itemId('Thank them') })
  expect(view().meeting?.currentItemId).toBeNull()
  store.ask('planner.undo', {})
  expect(view().meeting?.currentItemId).toBe(itemId('Thank them'))
})

test('nothing is done in a meeting that was not begun', () => {
  expect(() => later(0, { kind: 'end' })).toThrow('This interview has not begun.')
  expect(() => store.ask('meetings.takeMinutes', { interviewId })).toThrow('This interview has not begun.')
  expect(() => store.ask('meetings.get', { interviewId: 'nobody' })).toThrow('There is no such interview.')
})

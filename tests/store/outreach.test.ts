import { afterEach, beforeEach, expect, test } from 'vitest'
import { AskwellError } from '../../contract/error.ts'
import { createStore, type TestStore } from '../support/createStore.ts'

/** A Thursday morning in Warsaw. */
const THURSDAY = '2026-11-26T08:00:00Z'

let store: TestStore
let now: Date

beforeEach(() => {
  now = new Date(THURSDAY)
  store = createStore({ now: () => now })
})
afterEach(() => store.close())

const form = {
  given: 'Dana',
  family: 'Weiss',
  pronunciation: '',
  pronouns: '',
  company: 'Northwind',
  position: 'Head of Data',
  location: '',
  zone: null,
  knownHow: '',
  closeness: 0,
  notes: '',
  points: [{ kind: 'email' as const, label: 'work', value: 'dana@example.com' }],
  tags: [],
}

const message = { channel: 'email', subject: 'A question', body: 'Dear Dana' } as const

function asked() {
  const { id: contactId } = store.ask('contacts.add', form)
  const { interviewId } = store.ask('outreach.start', { contactId, decisionIds: [] })
  const { id } = store.ask('outreach.write', { interviewId, ...message })
  return { contactId, interviewId, id }
}

const view = (interviewId: string) => store.ask('outreach.get', { interviewId })
const status = (id: string) => store.ask('interviews.get', { id }).status
const timeline = (id: string) => store.ask('contacts.get', { id }).timeline.map(({ kind }) => kind)
const later = (moment: string) => {
  now = new Date(moment)
}

test('asking somebody plans one interview, and goes on with it the next time', () => {
  const { contactId, interviewId } = asked()
  expect(store.ask('outreach.start', { contactId, decisionIds: [] })).toEqual({ interviewId })
  expect(store.ask('interviews.get', { id: interviewId })).toMatchObject({
    status: 'idea',
    interview: { limitMinutes: 20, startsAt: null },
  })
  store.ask('interviews.edit', { id: interviewId, changes: { startsAt: '2026-12-03T13:00:00Z' } })
  expect(store.ask('outreach.start', { contactId, decisionIds: [] }).interviewId).not.toBe(interviewId)
})

test('a new one is about the decisions it is asked for', () => {
  const { id: contactId } = store.ask('contacts.add', form)
  const { id } = store.ask('decisions.add', { title: 'Enrol?', kind: 'enrol', deadline: null })
  const { interviewId } = store.ask('outreach.start', { contactId, decisionIds: [id] })
  expect(store.ask('interviews.get', { id: interviewId }).decisions).toMatchObject([{ id }])
  expect(view(interviewId).fields).toMatchObject({
    decision: 'Enrol?',
    firstName: 'Dana',
    company: 'Northwind',
  })
})

test('where none is named it is about the only open decision, and about none where several are', () => {
  const decide = (title: string) => store.ask('decisions.add', { title, kind: 'enrol', deadline: null })
  const askedFor = (given: string) => {
    const { id: contactId } = store.ask('contacts.add', { ...form, given })
    const { interviewId } = store.ask('outreach.start', { contactId, decisionIds: [] })
    return store.ask('interviews.get', { id: interviewId }).decisions.map(({ title }) => title)
  }
  expect(askedFor('Ada')).toEqual([])
  decide('Enrol?')
  expect(askedFor('Ben')).toEqual(['Enrol?'])
  decide('Move?')
  expect(askedFor('Cleo')).toEqual([])
})

test('the first draft is begun from what is known, and never over one that is there', () => {
  const { id: contactId } = store.ask('contacts.add', { ...form, knownHow: 'Open evening' })
  const { interviewId } = store.ask('outreach.start', { contactId, decisionIds: [] })
  expect(view(interviewId).draft).toMatchObject({
    channel: 'email',
    body: expect.stringMatching(/^Dear Dana,\n\nYou may remember me: Open evening\./),
  })
  store.ask('outreach.write', { interviewId, ...message })
  store.ask('outreach.start', { contactId, decisionIds: [] })
  expect(view(interviewId).draft?.body).toBe(message.body)
})

test('a draft is one, whatever it is begun with, and counts as nothing sent', () => {
  const { interviewId, id } = asked()
  expect(store.ask('outreach.write', { interviewId, ...message, body: 'Hello' })).toEqual({ id })
  expect(view(interviewId)).toMatchObject({
    standing: { kind: 'unsent' },
    sent: [],
    draft: { id, body: 'Hello', sentAt: null },
    points: [{ value: 'dana@example.com' }],
  })
  expect(status(interviewId)).toBe('idea')
})

test('from sent to answered, the status follows and the timeline tells each once', () => {
  const { contactId, interviewId, id } = asked()
  store.ask('outreach.send', { id })
  expect(view(interviewId)).toMatchObject({ draft: null, sent: [{ id, sentAt: THURSDAY }] })
  expect(status(interviewId)).toBe('asked')
  expect(timeline(contactId)).toEqual(['asked'])

  later('2026-11-27T08:00:00Z')
  store.ask('outreach.send', { id })
  expect(view(interviewId).sent[0]?.sentAt).toBe(THURSDAY)
  store.ask('outreach.answer', { id, reply: 'accepted' })
  expect(view(interviewId).standing).toMatchObject({ kind: 'answered', reply: 'accepted' })
  expect(timeline(contactId)).toEqual(['answered', 'asked'])
  store.ask('outreach.answer', { id, reply: 'none' })
  expect(timeline(contactId)).toEqual(['asked'])
  store.ask('outreach.answer', { id, reply: 'declined' })
  expect(status(interviewId)).toBe('closed')
})

test('silence leads from another person to a second message, and to an end', () => {
  const { contactId, interviewId, id } = asked()
  store.ask('outreach.send', { id })
  later('2026-12-01T08:00:00Z')
  expect(view(interviewId).standing.kind).toBe('ask-another')
  later('2026-12-07T08:00:00Z')
  expect(view(interviewId).standing.kind).toBe('write-again')
  const again = store.ask('outreach.write', { interviewId, ...message, body: 'Once more' })
  expect(again.id).not.toBe(id)
  store.ask('outreach.send', again)
  expect(view(interviewId)).toMatchObject({
    standing: { kind: 'waiting', writeAgainAt: null },
    sent: [{ id }, { id: again.id }],
  })
  later('2026-12-16T08:00:00Z')
  expect(view(interviewId).standing.kind).toBe('stop')
  store.ask('outreach.stop', again)
  expect(status(interviewId)).toBe('closed')
  expect(timeline(contactId)).toEqual(['asked', 'asked'])
  expect(view(interviewId).standing).toMatchObject({ kind: 'answered', reply: 'declined', repliedAt: null })
})

test('the days are the user’s own', () => {
  const { interviewId, id } = asked()
  store.ask('settings.change', {
    norms: { askAnotherDays: 1, writeAgainDays: 2, thankYouHours: 24, touchesPerYear: 3 },
  })
  store.ask('outreach.send', { id })
  later('2026-11-27T08:00:00Z')
  expect(view(interviewId).standing.kind).toBe('ask-another')
  later('2026-11-30T08:00:00Z')
  expect(view(interviewId).standing.kind).toBe('write-again')
})

test('when it was sent can be put right, but not to a day to come, nor for a draft', () => {
  const { interviewId, id } = asked()
  const edit = (sentAt: string) => store.ask('outreach.edit', { id, changes: { sentAt } })
  expect(() => edit('2026-11-25T08:00:00Z')).toThrow(AskwellError)
  store.ask('outreach.send', { id })
  edit('2026-11-25T08:00:00Z')
  expect(view(interviewId).sent[0]?.sentAt).toBe('2026-11-25T08:00:00Z')
  expect(() => edit('2026-11-26T08:00:01Z')).toThrow('Choose a time that has passed.')
})

test('what was not sent has no answer, and what is gone is said to be gone', () => {
  const { id } = asked()
  expect(() => store.ask('outreach.answer', { id, reply: 'accepted' })).toThrow(AskwellError)
  expect(() => store.ask('outreach.stop', { id })).toThrow(AskwellError)
  store.ask('outreach.remove', { id })
  expect(() => store.ask('outreach.remove', { id })).toThrow('There is no such request.')
  expect(() => store.ask('outreach.get', { interviewId: 'id-00000099' })).toThrow(AskwellError)
})

test('typing is one step of undo, sending another', () => {
  const { interviewId, id } = asked()
  for (const body of ['Dear Dana,', 'Dear Dana, I', 'Dear Dana, I read']) {
    store.ask('outreach.edit', { id, changes: { body } })
  }
  store.ask('outreach.send', { id })
  expect(store.ask('planner.undo', {})).toEqual({ label: 'Mark request as sent' })
  expect(view(interviewId).draft?.body).toBe('Dear Dana, I read')
  expect(store.ask('planner.undo', {})).toEqual({ label: 'Edit request' })
  expect(view(interviewId).draft?.body).toBe('Dear Dana')
  expect(store.ask('planner.undo', {})).toEqual({ label: 'Write request' })
  expect(view(interviewId).draft?.body).toMatch(/^Dear Dana,\n/)
  store.ask('planner.redo', {})
  store.ask('planner.redo', {})
  expect(view(interviewId).draft?.body).toBe('Dear Dana, I read')
})

test('of the others at the company, those whom nobody asked are named, the closest to the matter first', () => {
  const { interviewId } = asked()
  const colleague = (given: string, position: string, company = 'Northwind') =>
    store.ask('contacts.add', { ...form, given, position, company }).id
  colleague('Ada', 'Catering')
  const ben = colleague('Ben', 'Data analyst')
  const cleo = colleague('Cleo', 'Data lead')
  colleague('Dov', 'Data lead', 'Elsewhere')
  store.ask('outreach.start', { contactId: cleo, decisionIds: [] })
  const { interviewId: withBen } = store.ask('outreach.start', { contactId: ben, decisionIds: [] })
  const names = () =>
    store.ask('rank.colleagues', { interviewId, limit: 3 }).contacts.map(({ name }) => name.split(' ')[0])
  expect(store.ask('rank.colleagues', { interviewId, limit: 3 }).company?.name).toBe('Northwind')
  expect(names()).toHaveLength(3)
  expect(names().at(-1)).toBe('Ada')
  store.ask('outreach.send', store.ask('outreach.write', { interviewId: withBen, ...message }))
  expect(names()).toEqual(['Cleo', 'Ada'])
})

test('without a company there is nobody else to ask there', () => {
  const { id: contactId } = store.ask('contacts.add', { ...form, company: '' })
  const { interviewId } = store.ask('outreach.start', { contactId, decisionIds: [] })
  expect(store.ask('rank.colleagues', { interviewId, limit: 3 })).toEqual({ company: null, contacts: [] })
})

test('templates of one’s own are kept by name, changed and removed, each as a step', () => {
  const add = (name: string) =>
    store.ask('templates.add', { purpose: 'request', name, subject: '', body: 'Dear {first name}' })
  add('Zum Dank')
  const { id } = add('Ärztin')
  const names = () => store.ask('templates.list', {}).templates.map(({ name }) => name)
  expect(names()).toEqual(['Ärztin', 'Zum Dank'])
  store.ask('templates.edit', { id, changes: { name: 'Zz' } })
  expect(names()).toEqual(['Zum Dank', 'Zz'])
  store.ask('templates.remove', { id })
  expect(names()).toEqual(['Zum Dank'])
  expect(store.ask('planner.undo', {})).toEqual({ label: 'Remove template' })
  expect(names()).toEqual(['Zum Dank', 'Zz'])
  expect(() => store.ask('templates.add', { purpose: 'request', name: ' ', subject: '', body: '' })).toThrow(
    AskwellError,
  )
  expect(() => store.ask('templates.edit', { id: 'id-00000099', changes: {} })).toThrow(
    'There is no such template.',
  )
})

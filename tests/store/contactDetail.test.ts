import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { insertRecord } from '../../electron/store/records.ts'
import { createStore, type TestStore } from '../support/createStore.ts'
import { aContactForm } from '../support/forms.ts'
import { aFollowUp, anInterview } from '../support/records.ts'
import { visible } from '../support/visible.ts'

let store: TestStore
let now = new Date('2026-11-22T11:00:00Z')
beforeEach(() => {
  now = new Date('2026-11-22T11:00:00Z')
  store = createStore({ now: () => now })
})
afterEach(() => store.close())

const add = (given: string) => store.ask('contacts.add', aContactForm({ given })).id
const view = (id: string) => store.ask('contacts.get', { id })
const introduce = (id: string, introducedById: string) =>
  store.ask('contacts.edit', { id, changes: { introducedById } })
const names = (id: string) => view(id).introductions.people.map(({ name }) => name)

test('one field is one step of undo, named after it', () => {
  const id = add('Dana')
  store.ask('contacts.edit', { id, changes: { position: 'Nurse' } })
  expect(store.ask('planner.history', {}).undo).toBe('Edit position')
  store.ask('contacts.edit', { id, changes: { company: 'Northwind Health' } })
  expect(store.ask('planner.history', {}).undo).toBe('Edit company')
  expect(view(id).contact).toMatchObject({ given: 'Dana', position: 'Nurse' })
  store.ask('planner.undo', {})
  expect(view(id)).toMatchObject({ company: null, contact: { position: 'Nurse' } })
  expect(store.ask('companies.suggest', { search: 'north' }).names).toEqual([])
})

test('lists are kept as a whole, and one that says the same is no step', () => {
  const id = add('Dana')
  const points = [
    { kind: 'phone' as const, label: 'work', value: '+44 20 7946 0142' },
    { kind: 'email' as const, label: '', value: 'dana@example.org' },
  ]
  store.ask('contacts.edit', { id, changes: { points, tags: ['b', 'a', 'b', ''] } })
  expect(view(id).points).toMatchObject(points)
  expect(view(id).tags).toEqual(['a', 'b'])
  store.ask('contacts.edit', { id, changes: { points: points.toReversed() } })
  expect(view(id).points.map(({ value }) => value)).toEqual(['dana@example.org', '+44 20 7946 0142'])
  expect(store.ask('planner.history', {}).undo).toBe('Edit ways to reach them')
  store.ask('contacts.edit', { id, changes: { points: points.toReversed(), tags: ['a', 'b'] } })
  expect(store.ask('planner.history', {}).undo).toBe('Edit ways to reach them')
})

test('a contact never loses the whole of the name, and one without a name may stay so', () => {
  const id = add('Dana')
  const before = visible(store)
  expect(() => store.ask('contacts.edit', { id, changes: { given: '' } })).toThrow('at least a first')
  expect(visible(store)).toEqual(before)
  store.ask('contacts.edit', { id, changes: { given: '', nickname: 'Dee' } })
  expect(view(id).name).toBe('Dee')
  store.context.db.exec(`update contacts set nickname = ''`)
  store.ask('contacts.edit', { id, changes: { position: 'Nurse' } })
  expect(view(id).contact.position).toBe('Nurse')
})

test('nobody introduces themselves, and nobody unknown introduces anyone', () => {
  const id = add('Dana')
  expect(() => introduce(id, id)).toThrow('Nobody introduces themselves')
  expect(() => introduce(id, 'nobody')).toThrow('no such contact')
})

test('what is logged stands in the timeline, is edited, removed and brought back', () => {
  const contactId = add('Dana')
  const log = { contactId, kind: 'call' as const, at: '2026-11-20T09:00:00Z', summary: 'Spoke' }
  const { id } = store.ask('interactions.add', log)
  expect(store.ask('planner.history', {}).undo).toBe('Log call')
  store.ask('interactions.edit', { id, changes: { kind: 'meeting', summary: 'Met' } })
  expect(view(contactId).timeline).toMatchObject([{ interaction: { kind: 'meeting', summary: 'Met' } }])
  store.ask('interactions.remove', { id })
  expect(view(contactId).timeline).toEqual([])
  store.ask('planner.undo', {})
  store.ask('planner.undo', {})
  expect(view(contactId).timeline).toMatchObject([{ interaction: { kind: 'call', summary: 'Spoke' } }])
  expect(() => store.ask('interactions.edit', { id: 'none', changes: { summary: '' } })).toThrow(
    'no such entry',
  )
  expect(() => store.ask('interactions.remove', { id: 'none' })).toThrow('no such entry')
  expect(() => store.ask('interactions.add', { ...log, contactId: 'none' })).toThrow('no such contact')
})

test('the day to be in touch counts from the last interaction or held interview, and moves when one is logged', () => {
  const id = add('Dana')
  expect(view(id).nextTouchOn).toBeNull()
  store.ask('contacts.edit', { id, changes: { keepInTouchDays: 30 } })
  expect(view(id).nextTouchOn).toBe('2026-12-22')
  insertRecord(
    store.context.db,
    'interviews',
    anInterview({ id: 'held', contactId: id, startsAt: '2026-11-10T13:00:00Z' }),
  )
  insertRecord(
    store.context.db,
    'interviews',
    anInterview({ id: 'coming', contactId: id, startsAt: '2026-12-10T13:00:00Z' }),
  )
  expect(view(id).nextTouchOn).toBe('2026-12-10')
  const log = { contactId: id, kind: 'note' as const, summary: '' }
  store.ask('interactions.add', { ...log, at: '2026-10-01T09:00:00Z' })
  expect(view(id).nextTouchOn).toBe('2026-12-10')
  store.ask('interactions.add', { ...log, at: '2026-11-21T09:00:00Z' })
  expect(view(id).nextTouchOn).toBe('2026-12-21')
  store.ask('planner.undo', {})
  expect(view(id).nextTouchOn).toBe('2026-12-10')
})

test('whoever is to be in touch with stands on Today from that day on, until something is logged', () => {
  const id = add('Dana')
  const late = add('Ewa')
  for (const [contact, days] of [
    [id, 30],
    [late, 20],
  ] as const)
    store.ask('contacts.edit', { id: contact, changes: { keepInTouchDays: days } })
  const touches = () => store.ask('today.get', {}).touches.map(({ contact }) => contact)
  now = new Date('2026-12-11T22:59:00Z')
  expect(touches()).toEqual([])
  now = new Date('2026-12-11T23:01:00Z')
  expect(touches()).toEqual(['Ewa'])
  now = new Date('2026-12-22T12:00:00Z')
  expect(store.ask('today.get', {})).toMatchObject({
    touches: [
      { contact: 'Ewa', dueOn: '2026-12-12', lastAt: null },
      { contact: 'Dana', dueOn: '2026-12-22' },
    ],
    touchCount: 2,
  })
  store.ask('interactions.add', { contactId: late, kind: 'call', at: '2026-12-22T12:00:00Z', summary: '' })
  expect(touches()).toEqual(['Dana'])
})

test('introductions go up to the root and down to everyone who came through them', () => {
  const [ruth, imani, dana, olivia, chidi] = ['Ruth', 'Imani', 'Dana', 'Olivia', 'Chidi'].map(add)
  for (const [who, by] of [
    [imani, ruth],
    [dana, imani],
    [olivia, imani],
    [chidi, olivia],
  ])
    introduce(who ?? '', by ?? '')
  expect(names(imani ?? '')).toEqual(['Ruth', 'Imani', 'Dana', 'Olivia', 'Chidi'])
  expect(names(chidi ?? '')).toEqual(['Ruth', 'Imani', 'Olivia', 'Chidi'])
})

test('it is known of every introduction whether the one who made it was told what came of it', () => {
  const [imani, olivia, marcus, dana] = ['Imani', 'Olivia', 'Marcus', 'Dana'].map(add)
  for (const id of [olivia, marcus, dana]) introduce(id ?? '', imani ?? '')
  const { db } = store.context
  insertRecord(db, 'interviews', anInterview({ id: 'with-imani', contactId: imani ?? '' }))
  insertRecord(db, 'interviews', anInterview({ id: 'with-olivia', contactId: olivia ?? '' }))
  insertRecord(db, 'referrals', {
    id: 'referral',
    interviewId: 'with-imani',
    position: 0,
    name: 'Marcus',
    note: '',
    contactId: marcus ?? '',
    reportedBackAt: null,
  })
  const told = aFollowUp({ contactId: imani ?? '', interviewId: 'with-olivia', kind: 'report-back' })
  insertRecord(db, 'followUps', { ...told, doneAt: '2026-11-20T09:00:00Z' })
  const people = view(imani ?? '').introductions.people
  expect(people.map(({ name, reportedBack }) => [name, reportedBack])).toEqual([
    ['Imani', null],
    ['Olivia', true],
    ['Marcus', false],
    ['Dana', null],
  ])
})

test('introductions that go round in a circle, or on for ever, end', () => {
  const people = Array.from({ length: 40 }, (_, at) => add(`Person ${at}`))
  people.forEach((id, at) => {
    introduce(id, people[(at + 1) % people.length] ?? '')
  })
  for (const id of people) {
    const listed = view(id).introductions.people
    expect(listed).toHaveLength(40)
    expect(new Set(listed.map((person) => person.id)).size).toBe(40)
    expect(listed[0]?.introducedById).toBeNull()
  }
})

test('any introductions: everyone stands once, below whoever introduced them', () => {
  const people = Array.from({ length: 12 }, (_, at) => add(`Person ${at}`))
  fc.assert(
    fc.property(fc.array(fc.nat(11), { minLength: 12, maxLength: 12 }), (by) => {
      by.forEach((introducer, at) => {
        const introducedById = introducer === at ? null : (people[introducer] ?? null)
        store.ask('contacts.edit', { id: people[at] ?? '', changes: { introducedById } })
      })
      for (const id of people) {
        const listed = view(id).introductions.people.map((person) => person.id)
        expect(new Set(listed).size).toBe(listed.length)
        expect(listed).toContain(id)
        view(id).introductions.people.forEach((person, at) => {
          if (at === 0) expect(person.introducedById).toBeNull()
          else expect(listed.slice(0, at)).toContain(person.introducedById)
        })
      }
    }),
    { numRuns: 40, seed: 3 },
  )
})

test('a crowd is listed as far as a page goes, and the page says so', () => {
  const host = add('Host')
  for (let at = 0; at < 501; at += 1) add(`Guest ${at}`)
  store.context.db.prepare('update contacts set introduced_by_id = ? where id <> ?').run(host, host)
  const { people, isCut } = view(host).introductions
  expect(people).toHaveLength(501)
  expect(isCut).toBe(true)
})

test('the company stands beside the person with what was found out last and who else is there', () => {
  store.ask('planner.addSample', {})
  const { company } = view('sample-contact-dana')
  expect(company).toMatchObject({ name: 'Northwind Health', dressCode: 'business-casual' })
  expect(company?.notes.map(({ notedOn }) => notedOn)).toEqual(
    company?.notes.map(({ notedOn }) => notedOn).toSorted((a, b) => (b ?? '').localeCompare(a ?? '')),
  )
  expect(company?.colleagues.map(({ name }) => name)).not.toContain('Dana Okafor')
  expect(company?.colleagueCount).toBe(company?.colleagues.length)
})

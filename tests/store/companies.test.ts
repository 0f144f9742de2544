import { afterEach, beforeEach, expect, test } from 'vitest'
import { words } from '../../domain/words/words.ts'
import { createStore, type TestStore } from '../support/createStore.ts'
import { aContactForm } from '../support/forms.ts'
import { inOneStep } from '../support/inOneStep.ts'
import { refusal } from '../support/refusal.ts'

let store: TestStore
beforeEach(() => {
  store = createStore()
})
afterEach(() => store.close())

const page = (search: string, offset = 0, limit = 100) =>
  store.ask('companies.page', { search, offset, limit })
const names = (search: string) => page(search).companies.map(({ name }) => name)
const add = (name: string) => store.ask('companies.add', { name }).id
const person = (given: string, company: string) =>
  store.ask('contacts.add', aContactForm({ given, company })).id
const companyOf = (id: string) => store.ask('contacts.get', { id }).company
const get = (id: string) => store.ask('companies.get', { id })
const fact = (companyId: string, text: string) =>
  store.ask('companies.addNote', { companyId, note: { text, source: '', notedOn: null } }).id
const facts = (id: string) => get(id).notes.map(({ text }) => text)

test('companies stand by name, accents and case aside, with their people counted', () => {
  for (const name of ['Zenith', 'Łódź Labs', 'fabrikam', 'Årsta Data']) add(name)
  person('Dana', 'Fabrikam')
  person('Ines', 'fabrikam')
  expect(page('').companies.map(({ name, people }) => [name, people])).toEqual([
    ['Årsta Data', 0],
    ['fabrikam', 2],
    ['Łódź Labs', 0],
    ['Zenith', 0],
  ])
})

test('a name in other capitals is the same company, in every alphabet, and accents tell two apart', () => {
  const id = add('Łódź Labs')
  expect(companyOf(person('Dana', 'ŁÓDŹ LABS'))?.id).toBe(id)
  expect(refusal(() => add('łódź labs')).message).toBe(words.companies.taken('Łódź Labs'))
  expect(companyOf(person('Ines', 'Lodz Labs'))?.id).not.toBe(id)
  store.ask('companies.edit', { id, changes: { name: 'ŁÓDŹ labs' } })
  expect(get(id).company.name).toBe('ŁÓDŹ labs')
})

test('a search finds words of name and industry in any order, and counts all it finds', () => {
  const id = add('Northwind Health')
  store.ask('companies.edit', { id, changes: { industry: 'Remote care' } })
  add('O’Brien & Sons')
  add('Łódź Labs')
  expect(names('health nor')).toEqual(['Northwind Health'])
  expect(names('care north')).toEqual(['Northwind Health'])
  expect(names('obrien')).toEqual(['O’Brien & Sons'])
  expect(names('lodz')).toEqual(['Łódź Labs'])
  expect(names('orth')).toEqual([])
  for (let at = 0; at < 250; at++) add(`Branch ${at}`)
  expect(page('branch', 200, 100)).toMatchObject({ total: 250, companies: { length: 50 } })
  expect(store.ask('companies.suggest', { search: 'bran' }).names).toHaveLength(8)
})

test('a list asked for again shows what was changed meanwhile, undo included', () => {
  const id = add('Northwind')
  expect(names('')).toEqual(['Northwind'])
  store.ask('companies.edit', { id, changes: { name: 'Southwind' } })
  expect(names('wind')).toEqual([])
  expect(names('south')).toEqual(['Southwind'])
  store.ask('planner.undo', {})
  expect(names('')).toEqual(['Northwind'])
  expect(names('south')).toEqual([])
})

test('a company’s place is where the list has it', () => {
  const ids = ['Delta', 'Alpha', 'Charlie', 'Bravo'].map(add)
  const placeOf = (id: string | undefined, search = '') =>
    store.ask('companies.place', { search, id: id ?? '' }).index
  expect(ids.map((id) => placeOf(id))).toEqual([3, 0, 2, 1])
  expect(placeOf(ids[0], 'bravo')).toBeNull()
  expect(placeOf('nobody')).toBeNull()
})

test('a name that another company has is refused beside the field; its own in other letters is not', () => {
  const id = add('Contoso')
  add('Fabrikam')
  const taken = refusal(() => store.ask('companies.edit', { id, changes: { name: 'FABRIKAM' } }))
  expect(taken).toMatchObject({ code: 'invalid', field: 'name', message: words.companies.taken('Fabrikam') })
  expect(refusal(() => add('contoso'))).toMatchObject({ field: 'name' })
  expect(refusal(() => add('  '))).toMatchObject({ field: 'name' })
  expect(get(id).company.name).toBe('Contoso')
  store.ask('companies.edit', { id, changes: { name: 'CONTOSO' } })
  expect(get(id).company.name).toBe('CONTOSO')
})

test('a new name is found at the people who work there', () => {
  const dana = person('Dana', 'Northwind')
  const id = companyOf(dana)?.id ?? ''
  inOneStep(store, words.companies.undo.edit, () =>
    store.ask('companies.edit', { id, changes: { name: 'Weather Works', dressCode: 'site' } }),
  )
  expect(companyOf(dana)?.name).toBe('Weather Works')
})

test('a company is removed and its people stay, in one step', () => {
  const dana = person('Dana', 'Northwind')
  const id = companyOf(dana)?.id ?? ''
  fact(id, 'Opened a unit in spring')
  inOneStep(store, words.companies.undo.remove, () => store.ask('companies.remove', { id }))
  expect(companyOf(dana)).toBeNull()
  expect(refusal(() => get(id)).code).toBe('not-found')
  store.ask('planner.undo', {})
  expect(companyOf(dana)?.id).toBe(id)
  expect(facts(id)).toEqual(['Opened a unit in spring'])
})

test('two companies become one: people, facts and details go along, nothing known is lost, in one step', () => {
  const dana = person('Dana', 'Contoso Ltd.')
  const ines = person('Ines', 'Contoso')
  const [from, into] = [companyOf(dana)?.id ?? '', companyOf(ines)?.id ?? '']
  fact(into, 'Old fact')
  fact(from, 'First fact')
  fact(from, 'Second fact')
  store.ask('companies.edit', {
    id: from,
    changes: { industry: 'Data', address: '2 Canal Street', dressCode: 'site', notes: 'Ring twice.' },
  })
  store.ask('companies.edit', { id: into, changes: { address: '1 Mill Lane', notes: 'Quiet.' } })
  inOneStep(store, words.companies.undo.join, () => store.ask('companies.join', { id: from, intoId: into }))
  expect(companyOf(dana)).toMatchObject({ id: into, name: 'Contoso' })
  expect(facts(into)).toEqual(['Old fact', 'First fact', 'Second fact'])
  const { company } = get(into)
  expect(company).toMatchObject({ industry: 'Data', address: '1 Mill Lane', dressCode: 'site' })
  for (const kept of ['Quiet.', 'Ring twice.', '2 Canal Street', 'Contoso Ltd.'])
    expect(company.notes).toContain(kept)
  expect(names('')).toEqual(['Contoso'])
  expect(refusal(() => store.ask('companies.join', { id: into, intoId: into })).code).toBe('invalid')
  expect(refusal(() => store.ask('companies.join', { id: from, intoId: into })).code).toBe('not-found')
})

test('a company names those that go by the same name but for accents and punctuation', () => {
  const id = add('Łódź-Labs')
  add('Lodz Labs')
  add('Lodz Labs Ltd.')
  expect(get(id).namesakes.map(({ name }) => name)).toEqual(['Lodz Labs'])
})

test('facts are added, changed, moved and removed, one step each', () => {
  const id = add('Northwind')
  const [first = '', second = '', third = ''] = ['One', 'Two', 'Three'].map((text) => fact(id, text))
  const { undo } = words.companies
  inOneStep(store, undo.moveNote, () => store.ask('companies.moveNote', { id: third, index: 0 }))
  expect(facts(id)).toEqual(['Three', 'One', 'Two'])
  inOneStep(store, undo.moveNote, () => store.ask('companies.moveNote', { id: third, index: 99 }))
  expect(facts(id)).toEqual(['One', 'Two', 'Three'])
  inOneStep(store, undo.editNote, () =>
    store.ask('companies.editNote', { id: second, changes: { source: 'Report', notedOn: '2026-11-20' } }),
  )
  expect(get(id).notes[1]).toMatchObject({ text: 'Two', source: 'Report', notedOn: '2026-11-20' })
  inOneStep(store, undo.removeNote, () => store.ask('companies.removeNote', { id: first }))
  expect(facts(id)).toEqual(['Two', 'Three'])
  expect(fact(id, 'Four')).not.toBe('')
  expect(facts(id)).toEqual(['Two', 'Three', 'Four'])
  expect(refusal(() => store.ask('companies.editNote', { id: second, changes: { text: ' ' } })).field).toBe(
    'changes.text',
  )
  expect(refusal(() => store.ask('companies.removeNote', { id: first })).code).toBe('not-found')
})

test('people are listed by name, a window at a time, and interviews with whom they are', () => {
  const ids = ['Zoë', 'Ada', 'Mei'].map((given) => person(given, 'Northwind'))
  const id = companyOf(ids[0] ?? '')?.id ?? ''
  const people = (offset: number) =>
    store.ask('companies.people', { id, offset, limit: 2 }).people.map(({ name }) => name)
  expect([people(0), people(2)]).toEqual([['Ada', 'Mei'], ['Zoë']])
  store.ask('planner.undo', {})
  expect(get(id).people).toBe(2)
  store.ask('planner.redo', {})
  store.ask('interviews.plan', {
    contactId: ids[1] ?? '',
    form: {
      method: 'phone',
      place: '',
      link: '',
      startsAt: '2026-11-26T13:00:00Z',
      zone: 'Europe/Warsaw',
      limitMinutes: 20,
      purpose: '',
      decisionIds: [],
      preset: null,
    },
  })
  expect(get(id)).toMatchObject({
    people: 3,
    interviews: [{ contact: { name: 'Ada' }, status: 'scheduled', startsAt: '2026-11-26T13:00:00Z' }],
  })
})

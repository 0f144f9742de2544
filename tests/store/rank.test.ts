import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Input } from '../../contract/contract.ts'
import type { ContactFactor } from '../../domain/rank/weights.ts'
import { defaultWeights } from '../../domain/rank/weights.ts'
import { insertRecord } from '../../electron/store/records.ts'
import { createStore, type TestStore } from '../support/createStore.ts'
import { aContactForm } from '../support/forms.ts'

let store: TestStore
beforeEach(() => {
  store = createStore()
})
afterEach(() => store.close())

const person = (fields: Parameters<typeof aContactForm>[0]) =>
  store.ask('contacts.add', aContactForm(fields)).id
const about = (text: string, options: Partial<Input<'rank.contacts'>> = {}) =>
  store.ask('rank.contacts', {
    subject: { kind: 'text', text },
    weights: defaultWeights,
    except: [],
    limit: 200,
    ...options,
  }).contacts
const names = (text: string, options: Partial<Input<'rank.contacts'>> = {}) =>
  about(text, options).map(({ name }) => name)
const partOf = <F extends ContactFactor>(name: string, factor: F, text = 'nurse') =>
  about(text)
    .find((contact) => contact.name === name)
    ?.parts.find((part) => part.factor === factor)

function interviewWith(contactId: string): string {
  return store.ask('interviews.plan', {
    contactId,
    form: {
      method: 'phone',
      place: '',
      link: '',
      startsAt: null,
      zone: 'Europe/Warsaw',
      limitMinutes: 20,
      purpose: '',
      decisionIds: [],
      preset: null,
    },
  }).id
}

function request(interviewId: string, sentAt: string, reply: 'none' | 'declined' = 'none'): void {
  insertRecord(store.context.db, 'outreach', {
    id: store.context.newId(),
    interviewId,
    channel: 'email',
    subject: '',
    body: '',
    sentAt,
    reply,
    repliedAt: null,
  })
}

test('the sample’s decision is answered by people whose work it is about', () => {
  store.ask('planner.addSample', {})
  const ranked = store.ask('rank.contacts', {
    subject: { kind: 'decision', id: 'sample-decision-msc' },
    weights: defaultWeights,
    except: [],
    limit: 5,
  })
  expect(ranked.words.slice(0, 4)).toEqual(['Health', 'data', 'analyst', 'clinical'])
  expect(ranked.contacts).toHaveLength(5)
  for (const { score, parts } of ranked.contacts) {
    expect(
      parts.reduce((sum, { share }) => sum + share, 0),
      'the shares make up the score',
    ).toBeCloseTo(score, 9)
    expect(parts.find(({ factor }) => factor === 'relevance')?.value).toBeGreaterThan(0.3)
  }
  const all = store.ask('rank.contacts', {
    subject: { kind: 'decision', id: 'sample-decision-msc' },
    weights: defaultWeights,
    except: [],
    limit: 200,
  }).contacts
  const place = (name: string) => all.findIndex((contact) => contact.name === name)
  expect(place('Olivia Brandt')).toBeLessThan(place('Pedro Gonçalves'))
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

test('people are found by position, tag, company and its industry, and by nothing of these when one knows them well', () => {
  person({ given: 'Position', position: 'Ward Nurse' })
  person({ given: 'Tag', tags: ['nurses'] })
  person({ given: 'Company', company: 'Nurse Agency' })
  person({ given: 'Industry', company: 'Northwind' })
  const { companies } = store.ask('companies.page', { search: 'northwind', offset: 0, limit: 1 })
  store.ask('companies.edit', {
    id: companies[0]?.id ?? '',
    changes: { industry: 'Nursing and nurse training' },
  })
  person({ given: 'Friend', closeness: 4 })
  person({ given: 'Nobody', position: 'Baker' })
  for (let at = 0; at < 300; at++) person({ given: `Later ${at}` })
  const found = names('nurse').filter((name) => !name.startsWith('Later'))
  expect(found.toSorted()).toEqual(['Company', 'Friend', 'Industry', 'Position', 'Tag'])
})

test('who was asked and did not answer, or declined, comes after who was not; their colleagues a little', () => {
  const fields = { position: 'Nurse', company: 'Northwind' }
  const ids = ['Asked', 'Silent', 'Declined', 'Idea'].map((given) => person({ ...fields, given }))
  person({ ...fields, given: 'Colleague' })
  person({ ...fields, given: 'Stranger', company: 'Southwind' })
  const [asked = '', silent = '', declined = '', idea = ''] = ids.map(interviewWith)
  request(asked, '2026-11-20T09:00:00Z')
  request(silent, '2026-11-02T09:00:00Z')
  request(declined, '2026-11-20T09:00:00Z', 'declined')
  expect(idea).not.toBe('')
  expect(names('nurse')).toEqual(['Stranger', 'Colleague', 'Idea', 'Asked', 'Silent', 'Declined'])
  expect(partOf('Silent', 'openness')).toMatchObject({ openness: { state: 'silent' } })
  expect(partOf('Colleague', 'openness')).toMatchObject({ openness: { state: 'free', isCompanyAsked: true } })
})

test('an introduction, a name given in an interview, and a school of one’s own are seen', () => {
  const ines = person({ given: 'Ines', position: 'Nurse' })
  const dana = person({ given: 'Dana', position: 'Nurse', company: 'Calder University' })
  const mei = person({ given: 'Mei', position: 'Nurse', notes: 'Sang with me at St Brannoc’s.' })
  const { db, newId } = store.context
  db.prepare('update contacts set introduced_by_id = ? where id = ?').run(ines, dana)
  insertRecord(db, 'referrals', {
    id: newId(),
    interviewId: interviewWith(ines),
    position: 0,
    name: 'Mei',
    note: '',
    contactId: mei,
    reportedBackAt: null,
  })
  for (const [kind, organisation] of [
    ['education', 'Calder University'],
    ['experience', 'St Brannoc’s'],
  ] as const) {
    insertRecord(db, 'profileEntries', {
      id: newId(),
      position: 0,
      kind,
      title: 'Mine',
      organisation,
      period: '',
      detail: '',
      share: '',
    })
  }
  expect(partOf('Dana', 'referral')).toMatchObject({ value: 1, how: 'introduced', by: 'Ines' })
  expect(partOf('Mei', 'referral')).toMatchObject({ value: 1, how: 'named', by: 'Ines' })
  expect(partOf('Dana', 'shared')).toMatchObject({ shared: { isSchool: true, place: 'company' } })
  expect(partOf('Mei', 'shared')).toMatchObject({ shared: { organisation: 'St Brannoc’s', place: 'notes' } })
  for (let at = 0; at < 300; at++) person({ given: `Later ${at}` })
  expect(names('astronomy').slice(0, 2).toSorted(), 'found by these alone').toEqual(['Dana', 'Mei'])
})

test('weights decide the order, and whoever is left out for now is', () => {
  person({ given: 'Expert', position: 'Nurse' })
  const friend = person({ given: 'Friend', position: 'Baker', closeness: 4 })
  const none = {
    ...defaultWeights,
    function: 0,
    seniority: 0,
    recency: 0,
    referral: 0,
    shared: 0,
    openness: 0,
  }
  expect(names('nurse', { weights: { ...none, relevance: 3, closeness: 1 } })).toEqual(['Expert', 'Friend'])
  expect(names('nurse', { weights: { ...none, relevance: 1, closeness: 3 } })).toEqual(['Friend', 'Expert'])
  expect(names('nurse', { except: [friend] })).toEqual(['Expert'])
})

test('a decision without words ranks by the rest, and one that is gone says so', () => {
  person({ given: 'Friend', closeness: 4 })
  const { id } = store.ask('decisions.add', { title: '?', kind: 'other', deadline: null })
  const ask = (decision: string) =>
    store.ask('rank.contacts', {
      subject: { kind: 'decision', id: decision },
      weights: defaultWeights,
      except: [],
      limit: 10,
    })
  expect(ask(id)).toMatchObject({ words: [], contacts: [{ name: 'Friend' }] })
  expect(() => ask('nothing')).toThrow('There is no such decision.')
  expect(names('"*(NEAR -col:')).toEqual(['Friend'])
})

test('the best of many come first although most are never looked at one by one', () => {
  // Added first, and then forgotten: nothing but the words can find her.
  person({ given: 'Nurse', position: 'Care nurse' })
  for (let at = 0; at < 2000; at++) person({ given: `Helper ${at}`, position: 'Care helper' })
  expect(about('care nurse', { limit: 3 })[0]?.name).toBe('Nurse')
})

test('employers are ranked by their people, with how many were asked', () => {
  const nurse = person({ given: 'Dana', position: 'Nurse', company: 'Northwind', closeness: 2 })
  person({ given: 'Ines', position: 'Baker', company: 'Northwind' })
  person({ given: 'Mei', position: 'Nurse', company: 'Southwind' })
  person({ given: 'Alone', position: 'Nurse' })
  const employers = () =>
    store.ask('rank.employers', {
      subject: { kind: 'text', text: 'nurse' },
      weights: defaultWeights,
      limit: 9,
    }).employers
  expect(employers().map(({ name, people }) => [name, people])).toEqual([
    ['Northwind', 2],
    ['Southwind', 1],
  ])
  request(interviewWith(nurse), '2026-11-20T09:00:00Z')
  const northwind = employers().find(({ name }) => name === 'Northwind')
  expect(northwind?.parts.find(({ factor }) => factor === 'openness')).toMatchObject({ asked: 1 })
  expect(northwind?.parts.find(({ factor }) => factor === 'relevance')).toMatchObject({
    person: 'Dana',
    value: 1,
  })
})

test('weights are remembered, and one that cannot be read costs itself alone', () => {
  const weights = { ...defaultWeights, closeness: 0, reach: 3 }
  expect(store.ask('settings.get', {}).rankWeights).toEqual(defaultWeights)
  store.ask('settings.change', { rankWeights: weights, theme: 'dark' })
  expect(store.ask('settings.get', {})).toMatchObject({ rankWeights: weights, theme: 'dark' })
  for (const broken of ['{"closeness":9}', 'no json', '']) {
    store.context.db.prepare("update settings set value = ? where key = 'rankWeights'").run(broken)
    expect(store.ask('settings.get', {})).toMatchObject({ rankWeights: defaultWeights, theme: 'dark' })
  }
})

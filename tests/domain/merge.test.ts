import { expect, test } from 'vitest'
import type { Contact, ContactPoint } from '../../domain/contact.ts'
import { isOpen, keptFirst, type Mergeable, mergeOf, noChoices, proposeMerge } from '../../domain/merge.ts'
import { unitedPoints, unitedTags } from '../../domain/mergeLists.ts'

interface Given extends Partial<Omit<Mergeable, 'contact'>> {
  readonly contact?: Partial<Contact>
}

let points = 0
function email(value: string, label = ''): ContactPoint {
  points += 1
  return { id: `p${points}`, contactId: 'any', position: 0, kind: 'email', label, value }
}

function person(id: string, { contact = {}, ...rest }: Given = {}): Mergeable {
  return {
    contact: {
      id,
      prefix: '',
      given: 'Dana',
      middle: '',
      family: 'Okafor',
      suffix: '',
      nickname: '',
      pronunciation: '',
      pronouns: '',
      companyId: null,
      position: '',
      location: '',
      zone: null,
      knownHow: '',
      introducedById: null,
      closeness: 0,
      notes: '',
      source: 'linkedin',
      connectedOn: null,
      keepInTouchDays: null,
      extra: '',
      importId: null,
      createdAt: '2026-01-01T00:00:00Z',
      ...contact,
    },
    company: '',
    points: [],
    tags: [],
    interviews: 0,
    interactions: 0,
    ...rest,
  }
}

test('the one with interviews stays, then the one with most interactions, then the oldest', () => {
  const young = person('a', { contact: { createdAt: '2026-02-01T00:00:00Z' } })
  const old = person('b')
  const talkative = person('c', { interactions: 3 })
  const met = person('d', { interviews: 1 })
  const order = keptFirst([young, old, talkative, met]).map(({ contact }) => contact.id)
  expect(order).toEqual(['d', 'c', 'b', 'a'])
})

test('what is filled is proposed, then what was written by hand, then what came last', () => {
  const early = person('a', { contact: { location: 'Leeds', pronouns: 'she/her', position: 'Nurse' } })
  const late = person('b', {
    contact: { location: 'York', closeness: 3, position: 'Analyst', createdAt: '2026-02-01T00:00:00Z' },
  })
  const own = person('c', { contact: { source: 'own', location: 'Hull' } })
  const proposal = proposeMerge([early, late, own])
  expect(proposal.name).toEqual({ from: 'a', reason: 'same' })
  expect(proposal.pronouns).toEqual({ from: 'a', reason: 'only' })
  expect(proposal.closeness).toEqual({ from: 'b', reason: 'only' })
  expect(proposal.position).toEqual({ from: 'b', reason: 'newer' })
  expect(proposal.location).toEqual({ from: 'c', reason: 'own' })
})

test('a position is not proposed for a company it does not belong to', () => {
  const there = person('a', { company: 'Northwind', contact: { companyId: 'n', position: 'Nurse' } })
  const here = person('b', {
    company: 'Contoso',
    contact: { companyId: 'c', createdAt: '2026-02-01T00:00:00Z' },
  })
  const proposal = proposeMerge([there, here])
  expect(proposal.position).toEqual({ from: 'b', reason: 'company' })
  expect(isOpen([there, here], 'position', proposal.position)).toBe(true)
  expect(isOpen([there, here], 'pronouns', proposal.pronouns)).toBe(false)
  expect(mergeOf([there, here], noChoices).contact).toMatchObject({ companyId: 'c', position: '' })
  const chosen = mergeOf([there, here], { ...noChoices, fields: { company: 'a', position: 'a' } })
  expect(chosen.contact).toMatchObject({ companyId: 'n', position: 'Nurse' })
})

test('a name is taken as one', () => {
  const short = person('a', { contact: { given: 'D.', middle: '', createdAt: '2026-02-01T00:00:00Z' } })
  const long = person('b', { contact: { given: 'Dana', middle: 'Maria' } })
  expect(mergeOf([long, short], noChoices).contact).toMatchObject({
    given: 'D.',
    middle: '',
    family: 'Okafor',
  })
  const { contact } = mergeOf([long, short], { ...noChoices, fields: { name: 'b' } })
  expect(contact).toMatchObject({ id: 'b', given: 'Dana', middle: 'Maria', family: 'Okafor' })
})

test('lists are united, notes stand below each other, and what is left out stays out', () => {
  const a = person('a', {
    points: [email('d@x.org'), email('d@home.org')],
    tags: ['Data'],
    contact: { notes: 'Met in Leeds.', extra: '{"columns":[["Birthday","1 May"]]}' },
  })
  const b = person('b', {
    points: [email('D@X.org', 'work'), email('d@new.org')],
    tags: ['data', 'hiring'],
    contact: { notes: 'Likes trains.', extra: '{"columns":[["Fax","1"]]}' },
  })
  const merged = mergeOf([a, b], noChoices)
  expect(merged.points.map(({ value, label }) => [value, label])).toEqual([
    ['D@X.org', 'work'],
    ['d@home.org', ''],
    ['d@new.org', ''],
  ])
  expect(merged.tags).toEqual(['Data', 'hiring'])
  expect(merged.contact.notes).toBe('Met in Leeds.\n\nLikes trains.')
  expect(merged.contact.extra).toBe('{"columns":[["Birthday","1 May"],["Fax","1"]]}')
  expect(unitedPoints([a, b]).map(({ of }) => of)).toEqual([['a', 'b'], ['a'], ['b']])
  expect(unitedTags([a, b])).toEqual([
    { tag: 'Data', of: ['a', 'b'] },
    { tag: 'hiring', of: ['b'] },
  ])

  const home = a.points[1]?.id ?? ''
  const without = { points: [home], tags: ['hiring'], notes: ['a'] }
  const less = mergeOf([a, b], { fields: {}, without })
  expect(less.points.map(({ value }) => value)).toEqual(['D@X.org', 'd@new.org'])
  expect(less.tags).toEqual(['Data'])
  expect(less.contact.notes).toBe('Likes trains.')
})

test('two profiles of one person both stay', () => {
  const link = (id: string): ContactPoint => ({
    id,
    contactId: 'any',
    position: 0,
    kind: 'link',
    label: '',
    value: `https://linkedin.com/in/${id}`,
  })
  const merged = mergeOf(
    [person('a', { points: [link('one')] }), person('b', { points: [link('two')] })],
    noChoices,
  )
  expect(merged.points.map(({ id }) => id)).toEqual(['one', 'two'])
})

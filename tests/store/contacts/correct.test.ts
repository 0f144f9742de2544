import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { everyone } from '../../../domain/contactFilter.ts'
import { createStore, type TestStore } from '../../support/createStore.ts'
import { aContactForm } from '../../support/forms.ts'

let store: TestStore
beforeEach(() => {
  store = createStore()
  add({ given: 'Dana', family: 'Okafor', company: 'Northwind Health', position: 'Data scientist' })
  add({ given: 'Dan', family: 'Nowak', company: 'Northwind Health', tags: ['mentor'] })
  add({ given: 'Łukasz', family: "O'Brien", position: 'Ward nurse' })
  add({ given: 'Dora', family: 'Lis' })
  add({ given: '小龍', family: '李' })
})
afterEach(() => store.close())

const add = (fields: Parameters<typeof aContactForm>[0]) => store.ask('contacts.add', aContactForm(fields))
const correct = (search: string) => store.ask('contacts.correct', { search }).search
const count = (search: string) => store.ask('contacts.count', { filter: { ...everyone, search } }).total

test.each([
  ['dnaa', 'dana'],
  ['Northwnid', 'northwind'],
  // As far as it is typed.
  ['northwnd', 'northwind'],
  ['sceintits', 'scientist'],
  ['obrein', 'obrien'],
  ['menntor', 'mentor'],
  // What is right stays as it is typed.
  ['  Łukasz  OBREIN ', 'Łukasz obrien'],
  ['nrose ward', null],
  ['nrse ward', 'nurse ward'],
  // Two words are equally near, and only one of them makes a person.
  ['Okafor dona', 'Okafor dana'],
  ['Lis dona', 'Lis dora'],
])('%s: %s was meant', (typed, meant) => {
  expect(count(typed)).toBe(0)
  expect(correct(typed)).toBe(meant)
})

test.each(['', 'dana', 'dana nowak', 'xq', '李王', '“…”', 'xxxx yyyy zzzz wwww vvvv'])(
  '%s is not corrected',
  (typed) => {
    expect(correct(typed)).toBeNull()
  },
)

test('what is added is known at once, and what is removed no longer', () => {
  expect(correct('zielinksi')).toBeNull()
  const { id } = add({ given: 'Ewa', family: 'Zieliński' })
  expect(correct('zielinksi')).toBe('zielinski')
  store.ask('contacts.remove', { selection: { kind: 'ids', ids: [id] } })
  expect(correct('zielinksi')).toBeNull()
})

test('a correction always finds somebody, and is only made where nobody is found', () => {
  const slip = fc.constantFrom(
    'dana',
    'okafor',
    'northwind',
    'scientist',
    "o'brien",
    'łukasz',
    '小龍',
    'nurse',
  )
  const typed = fc
    .array(
      fc.tuple(slip, fc.nat(9), fc.constantFrom('', 'x', 'ą', '’', '-')).map(([word, at, letter]) => {
        const place = at % word.length
        return `${word.slice(0, place)}${letter}${word.slice(place + 1)}`
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((words) => words.join(' '))
  fc.assert(
    fc.property(typed, (search) => {
      const meant = correct(search)
      if (meant === null) return
      expect(count(search)).toBe(0)
      expect(count(meant)).toBeGreaterThan(0)
    }),
    { numRuns: 300, seed: 7 },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type ContactFactorValue,
  contactFactorValues,
  type RankedPerson,
} from '../../../domain/rank/contactFactors.ts'
import { employerFactorValues } from '../../../domain/rank/employerFactors.ts'
import { jobFunctions } from '../../../domain/rank/jobFunction.ts'
import { opennessState, opennessValue } from '../../../domain/rank/openness.ts'
import { commonStart, relevance } from '../../../domain/rank/relevance.ts'
import { seniorityLevel, seniorityValue } from '../../../domain/rank/seniority.ts'
import { organisationsOf, sharedWith } from '../../../domain/rank/shared.ts'
import { rankTarget } from '../../../domain/rank/target.ts'
import { contactFactors, employerFactors } from '../../../domain/rank/weights.ts'

const target = (text: string, title = '', openQuestions: readonly string[] = []) =>
  rankTarget({ target: text, title, openQuestions })

test.each([
  ['', null],
  ['Research Nurse', 1],
  ['Intern, Data', 0],
  ['Senior Data Analyst', 2],
  ['Lead Data Scientist', 3],
  ['Head of Product', 4],
  ['Deputy Head of Nursing', 3],
  ['Director of Nursing', 5],
  ['Associate Director, Analytics', 4],
  ['Vice President Sales', 5],
  ['Co-founder & CEO', 6],
  ['Executive Assistant', 1],
  ['Assistant to the Director', 1],
  ['Product Owner', 1],
  ['HR Business Partner', 2],
  ['Leiterin Controlling', 4],
  ['Ward Sister', 3],
  ['Staff Nurse', 1],
  ['Staff Engineer', 3],
])('the level of “%s” is %s', (position, level) => {
  expect(seniorityLevel(position)).toBe(level)
})

test('none to two levels above the role is best, further away is less', () => {
  const values = [-3, -2, -1, 0, 1, 2, 3, 4, 5].map((step) => seniorityValue(3 + step, 3))
  expect(values.slice(3, 6)).toEqual([1, 1, 1])
  const below = values.slice(0, 4)
  const above = values.slice(5)
  expect(below).toEqual(below.toSorted((a, b) => a - b))
  expect(above).toEqual(above.toSorted((a, b) => b - a))
  expect(Math.max(...values.slice(0, 3), ...values.slice(6))).toBeLessThan(1)
})

test('words are looked for folded, in any form, where they tell most, each once', () => {
  const wanted = target('Analityk, Łódź; clinical analyst')
  const found = relevance(wanted, {
    position: 'Senior Analysts’ coach',
    company: 'LODZ Clinics, analysts',
    industry: 'clinical',
  })
  expect(found.matches).toEqual([
    { word: 'Łódź', field: 'company' },
    { word: 'clinical', field: 'company' },
    { word: 'analyst', field: 'position' },
  ])
  expect(relevance(target('care'), { position: 'Career coach' }).value).toBe(0)
  expect(relevance(target('Data'), { position: 'Database administrator' }).value).toBe(0)
  expect(relevance(target(''), { position: 'Nurse' })).toEqual({ value: 0, matches: [] })
})

test('the target says more than the title, and the title more than an open question; filler says nothing', () => {
  const wanted = target('Nurse', 'Should I enrol in the MSc?', [
    'How many hours does the nurse work in Lodz?',
  ])
  expect(wanted.words.map(({ text, weight }) => [text, weight])).toEqual([
    ['Nurse', 3],
    ['MSc', 2],
    ['hours', 1],
    ['Lodz', 1],
  ])
})

test('a word’s start, by which candidates are found, begins every form that counts as the same', () => {
  const stems = ['analyst', 'analysis', 'clinic', 'clinical', 'engineer', 'engineering', 'nurse', 'nurses']
  for (const a of stems)
    for (const b of stems) {
      if (relevance(target(a), { position: b }).value === 0) continue
      expect(b.startsWith(commonStart(a)), `${a} ${b}`).toBe(true)
    }
})

test('kinds of work come from the words of a position', () => {
  expect([...jobFunctions('Lead Data Scientist')].toSorted()).toEqual(['data', 'research'])
  expect([...jobFunctions('Recruiter, Health Technology')]).toContain('people')
  expect([...jobFunctions('Aficionado')]).toEqual([])
})

test('who was asked, did not answer or declined is less open than who was not', () => {
  const asked = { status: 'asked' as const, outreach: [], isSilent: false }
  const declined = {
    status: 'closed' as const,
    outreach: [{ sentAt: '2026-11-01T10:00:00Z', reply: 'declined' as const }],
    isSilent: false,
  }
  const value = (interviews: Parameters<typeof opennessState>[0]) =>
    opennessValue({ state: opennessState(interviews), isCompanyAsked: false })
  const values = [
    value([]),
    value([{ ...asked, status: 'idea' }]),
    value([{ ...asked, status: 'thanked' }]),
    value([asked]),
    value([{ ...asked, isSilent: true }]),
    value([declined]),
  ]
  expect(values).toEqual([...new Set(values)].toSorted((a, b) => b - a))
  expect(value([asked, declined])).toBe(value([declined]))
  expect(opennessState([{ ...asked, status: 'closed' }])).toBe('held')
  expect(opennessValue({ state: 'free', isCompanyAsked: true })).toBeLessThan(1)
})

test('a school or employer of one’s own is found by its whole name, folded', () => {
  const organisations = organisationsOf([
    { kind: 'experience', organisation: 'St Brannoc’s Hospital' },
    { kind: 'education', organisation: 'Calder University' },
    { kind: 'skill', organisation: '' },
  ])
  const texts = { company: '', knownHow: '', tags: '', notes: '' }
  expect(sharedWith(organisations, { ...texts, company: 'st brannoc’s  hospital trust' })).toMatchObject({
    organisation: 'St Brannoc’s Hospital',
    isSchool: false,
    place: 'company',
  })
  expect(sharedWith(organisations, { ...texts, notes: 'Met at CALDER university.' })).toMatchObject({
    isSchool: true,
    place: 'notes',
  })
  expect(sharedWith(organisations, { ...texts, company: 'Calder Universities' })).toBeNull()
})

const text = fc.oneof(
  fc.string({ maxLength: 30, unit: 'grapheme' }),
  fc.constantFrom('Head of Data', 'Nurse', 'Assistant to', 'to', 'deputy', '田中 data', 'a’b’c'),
)
const days = fc.option(fc.integer({ min: -5, max: 20_000 }))
const person: fc.Arbitrary<RankedPerson> = fc.record({
  position: text,
  company: text,
  industry: text,
  tags: text,
  knownHow: text,
  notes: text,
  closeness: fc.nat(4),
  daysSinceInteraction: days,
  daysSinceConnected: days,
  introducedBy: fc.option(text),
  namedBy: fc.option(text),
  openness: fc.record({
    state: fc.constantFrom('free' as const, 'asked' as const, 'declined' as const),
    isCompanyAsked: fc.boolean(),
  }),
})

test('every contact has every factor once, from 0 to 1, whatever the texts hold', () => {
  fc.assert(
    fc.property(person, text, text, fc.array(text, { maxLength: 3 }), (known, aim, title, questions) => {
      const organisations = organisationsOf([{ kind: 'experience', organisation: title }])
      const values = contactFactorValues(known, target(aim, title, questions), organisations)
      expect(values.map(({ factor }) => factor)).toEqual(contactFactors)
      for (const { value } of values) expect(value >= 0 && value <= 1).toBe(true)
    }),
  )
})

test('whoever one met lately, knows well or was sent to stands higher, all else being equal', () => {
  const plain: RankedPerson = {
    position: 'Nurse',
    company: 'Northwind',
    industry: '',
    tags: '',
    knownHow: '',
    notes: '',
    closeness: 1,
    daysSinceInteraction: 200,
    daysSinceConnected: null,
    introducedBy: null,
    namedBy: null,
    openness: { state: 'free', isCompanyAsked: false },
  }
  const sum = (known: RankedPerson) =>
    contactFactorValues(known, target('Nurse'), []).reduce(
      (total: number, { value }: ContactFactorValue) => total + value,
      0,
    )
  for (const better of [
    { daysSinceInteraction: 10 },
    { closeness: 2 },
    { introducedBy: 'Ines' },
    { namedBy: 'Ines' },
    { tags: 'nurse' },
  ]) {
    const changed = sum({ ...plain, ...better })
    if ('tags' in better) expect(changed).toBe(sum(plain))
    else expect(changed).toBeGreaterThan(sum(plain))
  }
  expect(sum({ ...plain, daysSinceInteraction: null })).toBeLessThan(sum(plain))
})

test('an employer is ranked by its people in whatever order they come', () => {
  const known = fc.array(
    fc.record({
      name: fc.constantFrom('Dana', 'Ines', 'Łukasz'),
      closeness: fc.nat(4),
      relevance: fc.constantFrom(0, 0.5, 1),
    }),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(known, fc.nat(500), fc.nat(9), (people, count, asked) => {
      const employer = { name: 'Northwind Health', industry: 'Data', people: count, asked, known: people }
      const values = employerFactorValues(employer, target('Health data'))
      expect(values.map(({ factor }) => factor)).toEqual(employerFactors)
      for (const { value } of values) expect(value >= 0 && value <= 1).toBe(true)
      expect(
        employerFactorValues({ ...employer, known: people.toReversed() }, target('Health data')),
      ).toEqual(values)
    }),
  )
})

import { expect, test } from 'vitest'
import type { RankedContact } from '../../contract/rank.ts'
import type { Decision } from '../../domain/decision.ts'
import { contactFactorValues, type RankedPerson } from '../../domain/rank/contactFactors.ts'
import { rank } from '../../domain/rank/score.ts'
import { organisationsOf } from '../../domain/rank/shared.ts'
import { rankTarget } from '../../domain/rank/target.ts'
import { defaultWeights, type RankWeights } from '../../domain/rank/weights.ts'
import { words } from '../../domain/words/words.ts'
import { bandOf, contactReason, contactSentence } from '../../renderer/features/rank/explain.ts'
import { chosenSubject, writeSubject } from '../../renderer/features/rank/subject.ts'

const nobody: RankedPerson = {
  position: '',
  company: '',
  industry: '',
  tags: '',
  knownHow: '',
  notes: '',
  closeness: 0,
  daysSinceInteraction: null,
  daysSinceConnected: null,
  introducedBy: null,
  namedBy: null,
  openness: { state: 'free', isCompanyAsked: false },
}

function ranked(fields: Partial<RankedPerson>, weights: RankWeights = defaultWeights): RankedContact {
  const person = { ...nobody, ...fields }
  const target = rankTarget({ target: 'Clinical data analyst', title: '', openQuestions: [] })
  const organisations = organisationsOf([{ kind: 'education', organisation: 'Calder University' }])
  const company = person.company === '' ? null : { id: 'c', name: person.company }
  const factors = contactFactorValues(person, target, organisations)
  const [first] = rank([{ id: 'p', name: 'Dana', position: person.position, company, factors }], weights)
  if (first === undefined) throw new Error('Nobody was ranked.')
  return first
}

test('the sentence says who somebody is, what speaks most for them, and what stands against asking', () => {
  expect(
    contactSentence(
      ranked({
        position: 'Lead Data Scientist',
        company: 'Northwind',
        introducedBy: 'Ines',
        closeness: 3,
        daysSinceInteraction: 4,
      }),
    ),
  ).toBe(
    'Lead Data Scientist at Northwind, where you have asked no one yet; introduced by Ines; a colleague; “data” in their position.',
  )
  expect(
    contactSentence(
      ranked({
        position: 'Data Analyst',
        company: 'Northwind',
        openness: { state: 'silent', isCompanyAsked: true },
      }),
    ),
  ).toBe('Data Analyst at Northwind; “data” and “analyst” in their position; asked, and no answer came.')
  expect(contactSentence(ranked({}))).toBe('Little is on record.')
  expect(contactSentence(ranked({ company: 'Northwind' }))).toBe(
    'Northwind, where you have asked no one yet.',
  )
})

test('where no word is found, the kind of work is named', () => {
  expect(contactSentence(ranked({ position: 'Statistician' }))).toBe('Statistician; works in data.')
})

test('what does not count is not named in the sentence', () => {
  const weights = { ...defaultWeights, referral: 0 }
  const known = { position: 'Nurse', introducedBy: 'Ines' }
  expect(contactSentence(ranked(known))).toContain('introduced by Ines')
  expect(contactSentence(ranked(known, weights))).not.toContain('Ines')
})

test('every factor has its reason in words, whether it speaks for somebody or not', () => {
  const all = [
    ranked({}),
    ranked({ position: 'Ward Nurse', company: 'Calder University', daysSinceConnected: 800, namedBy: 'Mei' }),
    ranked({ position: 'Director of Data', daysSinceInteraction: 0, tags: 'clinical', closeness: 4 }),
  ]
  const reasons = all.flatMap(({ parts }) => parts.map(contactReason))
  for (const reason of reasons) expect(reason).toMatch(/^[\p{Lu}“].*\p{L}”?$/u)
  expect(reasons).toEqual(
    expect.arrayContaining([
      'No word in common',
      'At Calder University, your school',
      'Named by Mei',
      'Connected 2 years ago',
      'In touch today',
      'Four steps above the level you aim for',
      'A friend',
    ]),
  )
})

test('a score has a word, and the words go up with it', () => {
  expect([0, 29, 30, 49, 50, 64, 65, 100].map(bandOf)).toEqual([
    'weak',
    'weak',
    'fair',
    'fair',
    'good',
    'good',
    'strong',
    'strong',
  ])
  expect(Object.keys(words.rank.bands)).toHaveLength(4)
})

test('one begins with what the address names, else what was chosen last, else what is due next', () => {
  const decision = (id: string, deadline: string | null, decidedOn: string | null = null): Decision => ({
    id,
    title: id,
    kind: 'other',
    deadline,
    known: '',
    target: '',
    chosenOptionId: null,
    reasons: '',
    decidedOn,
    createdAt: '2026-11-01T00:00:00Z',
  })
  const decisions = [
    decision('made', '2026-11-01', '2026-11-02'),
    decision('later', '2027-01-01'),
    decision('next', '2026-12-01'),
    decision('open', null),
  ]
  const later = { kind: 'decision', id: 'later' } as const
  expect(chosenSubject('later', '', decisions)).toEqual(later)
  expect(chosenSubject(null, writeSubject(later), decisions)).toEqual(later)
  expect(chosenSubject(null, 'decision:gone', decisions)).toEqual({ kind: 'decision', id: 'next' })
  expect(chosenSubject('gone', '', [])).toBeNull()
  const own = { kind: 'text', text: 'decision: law' } as const
  expect(chosenSubject(null, writeSubject(own), [])).toEqual(own)
})

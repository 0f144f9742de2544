import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decisionKind, type OpenQuestion } from '../../../domain/decision.ts'
import { type Question, theme } from '../../../domain/question.ts'
import { bankOf, findQuestions, serves } from '../../../domain/questions/bank.ts'
import { type Suggestion, suggestQuestions } from '../../../domain/questions/suggest.ts'

const bank = bankOf([])
const everything = { search: '', theme: null, kind: null, reveals: null } as const

function own(id: string, text: string, about: Question['theme']): Question {
  return { id, text, theme: about, createdAt: '2026-11-20T09:00:00Z' }
}

function open(id: string, text: string, answer = ''): OpenQuestion {
  return { id, decisionId: 'decision-0', position: 0, text, answer }
}

const anyInterview = fc.record({
  kinds: fc.array(fc.constantFrom(...decisionKind.options), { maxLength: 3 }),
  own: fc.array(fc.tuple(fc.constantFrom(...theme.options), fc.nat(99)), { maxLength: 4 }),
  open: fc.array(
    fc.tuple(
      fc.constantFrom('How many hours does it take?', 'Who pays for the exam?', 'What is the salary?'),
      fc.constantFrom('', '', 'Ten'),
    ),
    { maxLength: 3 },
  ),
  doneById: fc.uniqueArray(fc.nat(bank.length - 1), { maxLength: 120 }),
  doneByText: fc.uniqueArray(fc.nat(bank.length - 1), { maxLength: 20 }),
  limit: fc.integer({ min: 2, max: 30 }),
})

type AnyInterview = typeof anyInterview extends fc.Arbitrary<infer T> ? T : never

function sourceOf({ kinds, own: mine, open: unknown, doneById, doneByText }: AnyInterview) {
  const whole = bankOf(mine.map(([about, n], at) => own(`own-${at}`, `My question ${n} on ${about}?`, about)))
  return {
    bank: whole,
    decisions: kinds.map((kind, at) => ({ id: `decision-${at}`, title: `Decision ${at}`, kind })),
    openQuestions: unknown.map(([text, answer], at) => open(`open-${at}`, text, answer)),
    done: [
      ...doneById.map((at) => ({ questionId: bank[at]?.id ?? '', text: 'Other words' })),
      ...doneByText.map((at) => ({ questionId: null, text: bank[at]?.text.toUpperCase() ?? '' })),
    ],
  }
}

const themesOf = (suggestions: readonly Suggestion[]) => suggestions.map((each) => each.theme)

test('suggestions are new to the person and the agenda, serve the decisions, and say why', () => {
  fc.assert(
    fc.property(anyInterview, (drawn) => {
      const source = sourceOf(drawn)
      const suggestions = suggestQuestions(source, drawn.limit)
      expect(suggestions.length).toBeLessThanOrEqual(drawn.limit)
      expect(new Set(suggestions.map(({ id }) => id)).size).toBe(suggestions.length)
      const ids = new Set(source.done.map(({ questionId }) => questionId))
      const texts = new Set(source.done.map(({ text }) => text.toLowerCase()))
      const kinds = source.decisions.map(({ kind }) => kind)
      for (const suggestion of suggestions) {
        expect(suggestion.reasons.length).toBeGreaterThan(0)
        expect(texts.has(suggestion.text.toLowerCase())).toBe(false)
        if (suggestion.questionId === null) continue
        expect(ids.has(suggestion.questionId)).toBe(false)
        const question = source.bank.find(({ id }) => id === suggestion.questionId)
        expect(question !== undefined && serves(question, kinds)).toBe(true)
      }
    }),
  )
})

test('they stand in the order of a conversation: path first, then what is unknown, closing last', () => {
  fc.assert(
    fc.property(anyInterview, (drawn) => {
      const places = themesOf(suggestQuestions(sourceOf(drawn), drawn.limit)).map((each) =>
        each === null ? 0.5 : theme.options.indexOf(each),
      )
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }),
  )
})

test('themes are spread: none gives two more than another that has some left, and none is passed over', () => {
  fc.assert(
    fc.property(anyInterview, (drawn) => {
      const source = sourceOf(drawn)
      const themes = themesOf(suggestQuestions(source, drawn.limit))
      const all = themesOf(suggestQuestions(source, 10_000))
      const countOf = (list: typeof themes, each: (typeof themes)[number]) =>
        list.filter((other) => other === each).length
      const most = Math.max(0, ...theme.options.map((each) => countOf(themes, each)))
      for (const each of theme.options) {
        if (countOf(themes, each) < countOf(all, each)) {
          expect(countOf(themes, each)).toBeGreaterThanOrEqual(most - 1)
        }
      }
      for (const each of ['path', 'closing'] as const) {
        if (countOf(all, each) > 0) expect(themes).toContain(each)
      }
    }),
  )
})

test('what is asked or answered makes room for the next of its theme', () => {
  const source = { bank, decisions: [], openQuestions: [], done: [] }
  const first = suggestQuestions(source, 14)
  expect(themesOf(first)).toEqual(theme.options)
  const [path] = first
  const next = suggestQuestions({ ...source, done: [{ questionId: path?.id ?? '', text: '' }] }, 14)
  expect(themesOf(next)).toEqual(theme.options)
  expect(next[0]?.id).not.toBe(path?.id)
})

test('an open question is asked in its own words, and draws those of the bank that are near it', () => {
  const decisions = [{ id: 'decision-0', title: 'Sit the exam?', kind: 'certify' as const }]
  const question = own('own-ward', 'Which practicum fits beside shifts on a ward?', 'study')
  const source = {
    bank: bankOf([question, own('own-other', 'What surprised you in the course?', 'study')]),
    decisions,
    openQuestions: [open('open-1', 'Can the practicum be done on my ward?'), open('open-2', 'Known?', 'Yes')],
    done: [],
  }
  const suggestions = suggestQuestions(source, 14)
  expect(suggestions.find(({ id }) => id === 'open-1')).toMatchObject({
    questionId: null,
    reasons: [{ kind: 'unknown', decision: 'Sit the exam?' }],
  })
  expect(suggestions.find(({ id }) => id === 'open-2')).toBeUndefined()
  const study = suggestions.filter((each) => each.theme === 'study')
  expect(study.map(({ id }) => id)).toEqual(['own-ward'])
  expect(study[0]?.reasons.map(({ kind }) => kind)).toEqual(['near', 'own'])
  const asked = [{ questionId: null, text: 'can the practicum be done on my ward' }]
  expect(suggestQuestions({ ...source, done: asked }, 14).some(({ id }) => id === 'open-1')).toBe(false)
})

test('the bank is narrowed by words in any order, theme, decision and what is revealed', () => {
  const mine = bankOf([own('own-1', 'Wie lange dauert die Prüfung?', 'study')])
  expect(findQuestions(mine, everything)).toHaveLength(mine.length)
  expect(findQuestions(mine, { ...everything, search: 'pruf wie' }).map(({ id }) => id)).toEqual(['own-1'])
  const found = findQuestions(mine, { ...everything, theme: 'study', kind: 'certify', reveals: 'cost' })
  expect(found.length).toBeGreaterThan(0)
  for (const each of found) {
    expect(each).toMatchObject({ theme: 'study', reveals: 'cost' })
    expect(each.kinds).toContain('certify')
  }
  expect(findQuestions(mine, { ...everything, kind: 'other' }).some(({ id }) => id === 'own-1')).toBe(true)
})

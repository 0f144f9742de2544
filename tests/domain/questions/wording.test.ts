import { expect, test } from 'vitest'
import { builtInQuestions } from '../../../domain/questions/builtIn.ts'

/** What a question begins with that yes or no answers. */
const auxiliaries = `am are can could did do does had has have is may might must ought shall should was were will would
  aren’t can’t couldn’t didn’t don’t doesn’t hadn’t hasn’t haven’t isn’t mustn’t shouldn’t wasn’t weren’t won’t wouldn’t`
const closed = new RegExp(`^(?:${auxiliaries.split(/\s+/).join('|')})(?![\\p{L}’])`, 'iu')
const open = /^(?:What|Which|Where|Who|Whom|Whose|When|Why|How)\b.*\?$/
const request = /^(?:Tell me|Walk me through)\b.*\.$/

/** The parts of a sentence that a question can begin in. */
const clauses = (text: string) => text.split(/[,;:.–—]\s*/u)
const isClosed = (text: string) => clauses(text).some((clause) => closed.test(clause))
const asksTwice = (text: string) =>
  /[,;] (?:and|or|but) (?:what|which|where|whom?|whose|when|why|how|if so)\b/iu.test(text) ||
  (text.match(/\?/g) ?? []).length > 1

test.each([
  'Do you like your work?',
  'Isn’t that hard?',
  'If you had the choice, would you do it again?',
  'What do you think, is it worth the money?',
])('“%s” is known to be answered by yes or no', (text) => {
  expect(isClosed(text)).toBe(true)
})

test.each(['What do you read, and whom do you follow?', 'What is good here? And what is not?'])(
  '“%s” is known to ask two things',
  (text) => {
    expect(asksTwice(text)).toBe(true)
  },
)

test('every question of the bank is open, and asks one thing', () => {
  for (const { text } of builtInQuestions) {
    expect(open.test(text) || request.test(text), text).toBe(true)
    expect(isClosed(text), text).toBe(false)
    expect(asksTwice(text), text).toBe(false)
  }
})

test('a request in place of a question is rare', () => {
  expect(builtInQuestions.filter(({ text }) => !text.endsWith('?')).length).toBeLessThanOrEqual(3)
})

test('questions begin in different ways', () => {
  const openers = Map.groupBy(builtInQuestions, ({ text }) => text.split(' ')[0])
  expect(openers.size).toBeGreaterThanOrEqual(8)
  for (const [opener, questions] of openers) {
    expect(questions.length, opener).toBeLessThanOrEqual(builtInQuestions.length * 0.4)
  }
})

test('every question is said in one breath', () => {
  for (const { text } of builtInQuestions) {
    const said = text.split(' ').length
    expect(said, text).toBeGreaterThanOrEqual(5)
    expect(said, text).toBeLessThan(20)
    expect(text.length, text).toBeLessThanOrEqual(90)
  }
})

test('every question is set as print sets it', () => {
  for (const { text } of builtInQuestions) {
    expect(text).not.toMatch(/['"`!…]|\s{2}|\s[?,.]|\.{2}|--/u)
    expect(text).toMatch(/^[A-Z]/)
  }
})

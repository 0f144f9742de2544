import { expect, test } from 'vitest'
import { id } from '../../../domain/id.ts'
import { theme } from '../../../domain/question.ts'
import { builtInQuestions } from '../../../domain/questions/builtIn.ts'
import { requiredLine } from '../../../domain/text.ts'

test('every theme has at least two questions, in the order of a conversation', () => {
  const themes = builtInQuestions.map((question) => theme.options.indexOf(question.theme))
  expect(themes).toEqual(themes.toSorted((a, b) => a - b))
  for (const each of theme.options) {
    expect(
      builtInQuestions.filter((question) => question.theme === each).length,
      each,
    ).toBeGreaterThanOrEqual(2)
  }
})

test('ids and texts are given once, and can be kept in a planner', () => {
  for (const field of ['id', 'text'] as const) {
    expect(new Set(builtInQuestions.map((question) => question[field])).size).toBe(builtInQuestions.length)
  }
  for (const question of builtInQuestions) {
    expect(id.parse(question.id)).toBe(question.id)
    expect(requiredLine.parse(question.text)).toBe(question.text)
    expect(question.id.startsWith(`${question.theme}-`)).toBe(true)
  }
})

test('no question can be answered by yes or no', () => {
  for (const { text } of builtInQuestions) {
    expect(text).toMatch(/^(What|Which|Where|Who|Whom|Whose|When|Why|How)\b.*\?$/)
    expect(text.length).toBeLessThanOrEqual(110)
  }
})

import { expect, test } from 'vitest'
import { decisionKind } from '../../../domain/decision.ts'
import { id } from '../../../domain/id.ts'
import { insight, theme } from '../../../domain/question.ts'
import { builtInQuestions } from '../../../domain/questions/builtIn.ts'
import { requiredLine } from '../../../domain/text.ts'

/** Ids that agendas and answers in planners of the first version may refer to. */
const published =
  `path-way path-turn path-again week-ordinary week-share success-best success-year skills-daily skills-gap
  study-weight study-skip study-use industry-change industry-ahead company-decide company-stay conditions-hours
  conditions-pay rewards-hard rewards-keep advice-place advice-mistake resources-read resources-join assignments-first
  assignments-try role-ask role-after closing-missed closing-whom`.split(/\s+/)

const ofKind = (kind: (typeof decisionKind.options)[number]) =>
  builtInQuestions.filter(({ kinds }) => kinds.includes(kind))

test('the bank holds 130 questions at least, in the order of a conversation', () => {
  expect(builtInQuestions.length).toBeGreaterThanOrEqual(130)
  const themes = builtInQuestions.map((question) => theme.options.indexOf(question.theme))
  expect(themes).toEqual(themes.toSorted((a, b) => a - b))
})

test.each(theme.options)('there are at least eight questions on %s', (each) => {
  const questions = builtInQuestions.filter((question) => question.theme === each)
  expect(questions.length).toBeGreaterThanOrEqual(8)
  expect(questions.every((question) => question.id.startsWith(`${each}-`))).toBe(true)
})

test.each(decisionKind.options)('for “%s” there is enough to choose from, and a choice is made', (kind) => {
  const questions = ofKind(kind)
  expect(questions.length).toBeGreaterThanOrEqual(25)
  expect(questions.length).toBeLessThanOrEqual(builtInQuestions.length * 0.6)
  expect(new Set(questions.map((question) => question.theme)).size).toBeGreaterThanOrEqual(9)
  expect(new Set(questions.map((question) => question.reveals)).size).toBeGreaterThanOrEqual(8)
})

test.each(decisionKind.options)('for “%s” a conversation can begin, come to advice and close', (kind) => {
  const themes = ofKind(kind).map((question) => question.theme)
  expect(themes).toEqual(expect.arrayContaining(['path', 'advice', 'closing']))
  expect(ofKind(kind).some((question) => question.reveals === 'people')).toBe(true)
})

test('questions on studies leave out accepting a job, and questions on a role always serve it', () => {
  for (const question of builtInQuestions) {
    if (question.theme === 'study') expect(question.kinds, question.id).not.toContain('accept-job')
    if (question.theme === 'role') expect(question.kinds, question.id).toContain('accept-job')
  }
})

test.each(insight.options)('at least eight questions reveal %s', (each) => {
  expect(builtInQuestions.filter(({ reveals }) => reveals === each).length).toBeGreaterThanOrEqual(8)
})

test('ids and texts are given once, and can be kept in a planner', () => {
  for (const field of ['id', 'text'] as const) {
    expect(new Set(builtInQuestions.map((question) => question[field])).size).toBe(builtInQuestions.length)
  }
  for (const question of builtInQuestions) {
    expect(id.parse(question.id)).toBe(question.id)
    expect(requiredLine.parse(question.text)).toBe(question.text)
  }
})

test('a question that was published keeps its id', () => {
  const ids = new Set(builtInQuestions.map((question) => question.id))
  expect(published.filter((each) => !ids.has(each))).toEqual([])
})

test('every question names its kinds once each, in their order, and takes two or three minutes', () => {
  for (const { id, kinds, minutes } of builtInQuestions) {
    expect(kinds.length, id).toBeGreaterThanOrEqual(1)
    expect(kinds, id).toEqual(decisionKind.options.filter((kind) => kinds.includes(kind)))
    expect([2, 3], id).toContain(minutes)
  }
})

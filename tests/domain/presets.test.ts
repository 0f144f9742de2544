import { expect, test } from 'vitest'
import { agendaItem, plannedMinutes } from '../../domain/agenda.ts'
import { fitAgenda } from '../../domain/fit.ts'
import { type PresetMinutes, presetItems } from '../../domain/presets.ts'
import { builtInQuestions } from '../../domain/questions/builtIn.ts'

const presets: readonly PresetMinutes[] = [15, 20, 30, 45, 60]

test.each([
  [15, 2, 1, 8, 3, 1],
  [20, 2, 2, 12, 3, 1],
  [30, 3, 2, 19, 4, 2],
  [45, 4, 3, 30, 5, 3],
  [60, 5, 4, 42, 6, 3],
] as const)('%i minutes are shared out as advised', (preset, ...budget) => {
  const items = presetItems(preset)
  const kinds = ['opening', 'share', 'question', 'closing', 'buffer']
  expect(kinds.map((kind) => plannedMinutes(items.filter((item) => item.kind === kind)))).toEqual(budget)
  expect(plannedMinutes(items)).toBe(preset)
})

test.each(presets)('the agenda for %i minutes begins, asks, closes, and is made of sound items', (preset) => {
  const items = presetItems(preset)
  const order = items.map((item) => item.kind)
  expect([order[0], order[1], ...order.slice(-2)]).toEqual(['opening', 'share', 'closing', 'buffer'])
  expect(new Set(order.slice(2, -2))).toEqual(new Set(['question']))
  const parts = agendaItem.omit({ id: true, interviewId: true, position: true }).strict()
  for (const item of items) expect(parts.parse(item)).toEqual(item)
})

test.each(presets)('the questions of %i minutes come from the bank, once each, in its order', (preset) => {
  const questions = presetItems(preset).filter((item) => item.kind === 'question')
  const places = questions.map((item) =>
    builtInQuestions.findIndex(({ id, text }) => id === item.questionId && text === item.text),
  )
  expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
  expect(places).not.toContain(-1)
  expect(questions.length).toBeLessThanOrEqual(10)
  for (const { minutes } of questions) {
    expect(minutes).toBeGreaterThanOrEqual(2)
    expect(minutes).toBeLessThanOrEqual(5)
  }
  expect(questions.some((item) => item.importance === 'must')).toBe(true)
})

test('a longer preset still fits a shorter limit', () => {
  const fit = fitAgenda(presetItems(60), 20)
  expect(fit.kind === 'fitted' && fit.minutes).toBe(20)
})

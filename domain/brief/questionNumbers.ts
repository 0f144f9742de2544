import type { AgendaItem } from '../agenda.ts'

/**
 * The printed number of every question in an agenda, by item id: the first question is 1. Answers are typed by
 * these numbers after the interview, so they never depend on what the page left off.
 */
export function questionNumbers(
  agenda: readonly Pick<AgendaItem, 'id' | 'kind'>[],
): ReadonlyMap<string, number> {
  const questions = agenda.filter(({ kind }) => kind === 'question')
  return new Map(questions.map(({ id }, index) => [id, index + 1]))
}

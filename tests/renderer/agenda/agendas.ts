import fc from 'fast-check'
import type { AgendaItem } from '../../../domain/agenda.ts'

/** An agenda of questions with these minutes, `item-0`, `item-1` …. */
export function agendaOf(...minutes: readonly number[]): AgendaItem[] {
  return minutes.map((length, position) => ({
    id: `item-${position}`,
    interviewId: 'interview',
    position,
    kind: 'question',
    text: `Question ${position}`,
    minutes: length,
    importance: 'should',
    questionId: null,
    profileEntryId: null,
  }))
}

/** Agendas of up to 40 items. */
export const agendas = fc
  .array(fc.integer({ min: 1, max: 240 }), { maxLength: 40 })
  .map((minutes) => agendaOf(...minutes))

import type { AgendaItem } from '../domain/agenda.ts'
import { fitAgenda } from '../domain/fit.ts'
import { inTurn, type Timing } from './measure.ts'

const importances = ['must', 'should', 'could'] as const

/** How long the largest agenda that a person might make takes to fit: 200 items under 600 minutes. */
export async function benchFit(): Promise<Timing> {
  const items = Array.from(
    { length: 200 },
    (_, index): AgendaItem => ({
      id: `item-${index}`,
      interviewId: 'interview',
      position: index,
      kind: 'question',
      text: `Question ${index}`,
      minutes: 1 + ((index * 7) % 11),
      importance: importances[index % 3] ?? 'could',
      questionId: null,
      profileEntryId: null,
    }),
  )
  const { fit } = await inTurn(50, { fit: () => fitAgenda(items, 600) })
  return fit
}

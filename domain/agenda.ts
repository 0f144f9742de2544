import { z } from 'zod'
import { id } from './id.ts'
import { requiredLine } from './text.ts'
import { minutes } from './time.ts'

/** What an item is for: opening and closing frame the conversation, a buffer holds nothing. */
export const itemKind = z.enum(['opening', 'question', 'share', 'closing', 'buffer'])
/** How much the user needs an item; in this order the fit keeps them. */
export const importance = z.enum(['must', 'should', 'could'])

/** One block of an interview's agenda. Items are ordered by `position`, ascending. */
export const agendaItem = z.object({
  id,
  interviewId: id,
  position: z.number().int(),
  kind: itemKind,
  text: requiredLine,
  minutes,
  importance,
  questionId: id.nullable(),
  profileEntryId: id.nullable(),
})

export type AgendaItem = z.infer<typeof agendaItem>
export type ItemKind = z.infer<typeof itemKind>
export type Importance = z.infer<typeof importance>

/** Used for the fit where the interviewer gave no limit: the time one asks for. */
export const ASSUMED_LIMIT = 20

/** Minutes an agenda plans in all. */
export function plannedMinutes(items: readonly Pick<AgendaItem, 'minutes'>[]): number {
  return items.reduce((sum, item) => sum + item.minutes, 0)
}

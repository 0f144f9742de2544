import type { ChecklistItem, Interview } from './interview.ts'
import { toInstant } from './time.ts'

/** When something to prepare is due, as a moment in UTC; null while it has no due time or the interview no start. */
export function dueAt(
  item: Pick<ChecklistItem, 'dueMinutes'>,
  interview: Pick<Interview, 'startsAt'>,
): string | null {
  if (item.dueMinutes === null || interview.startsAt === null) return null
  return toInstant(new Date(Date.parse(interview.startsAt) + item.dueMinutes * 60_000))
}

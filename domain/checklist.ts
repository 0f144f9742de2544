import { parseAbsolute } from '@internationalized/date'
import type { ChecklistItem, Interview } from './interview.ts'
import { toInstant } from './time.ts'

const DAY = 24 * 60

/** Ten years in minutes: a file may hold any whole number, and a date may not. */
const FARTHEST = 10 * 365 * DAY

/** The first and the last moment that a planner can hold. */
const FIRST = Date.parse('0000-01-01T00:00:00Z')
const LAST = Date.parse('9999-12-31T23:59:59Z')

/**
 * When something to prepare is due, as a moment in UTC; null while it has no due time or the interview no start. Whole
 * days go by the calendar in the interview's zone, so that "the day before" is the same time by the clock whatever the
 * clocks do that night; what is left over goes by the hour.
 */
export function dueAt(
  { dueMinutes }: Pick<ChecklistItem, 'dueMinutes'>,
  { startsAt, zone }: Pick<Interview, 'startsAt' | 'zone'>,
): string | null {
  if (dueMinutes === null || startsAt === null) return null
  const near = Math.max(-FARTHEST, Math.min(FARTHEST, dueMinutes))
  const days = Math.trunc(near / DAY)
  const due = parseAbsolute(startsAt, zone)
    .add({ days, minutes: near - days * DAY })
    .toDate()
  return toInstant(new Date(Math.max(FIRST, Math.min(LAST, due.getTime()))))
}

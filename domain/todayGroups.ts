import { parseAbsolute, toCalendarDate } from '@internationalized/date'
import { isOffer, type TodayItem } from './today.ts'

/** In the order in which Today shows them. `open`: begun, and nobody waits for it. */
export const todayGroups = ['overdue', 'today', 'next', 'open'] as const

export type TodayGroup = (typeof todayGroups)[number]

/**
 * Where a thing stands on Today. It goes by the days of someone in a zone: what was due this morning is still today's.
 * An offer is never late.
 */
export function groupOf(
  { kind, dueAt }: Pick<TodayItem, 'kind' | 'dueAt'>,
  now: Date,
  zone: string,
): TodayGroup {
  if (dueAt === null) return 'open'
  const days = dayIn(dueAt, zone).compare(dayIn(now.toISOString(), zone))
  if (days === 0) return 'today'
  if (days > 0) return 'next'
  return isOffer(kind) ? 'today' : 'overdue'
}

function dayIn(at: string, zone: string) {
  return toCalendarDate(parseAbsolute(at, zone))
}

import { parseAbsolute, toCalendarDateTime, toZoned } from '@internationalized/date'
import { offset, zoneCity } from '../../../domain/brief/clock.ts'
import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import { daysBetween, formatDayTime, localZone } from '../../ui/time.ts'

interface Start {
  readonly startsAt: string | null
  readonly zone: string
}

/** `Thu 26 Nov, 14:00` in the interview's own zone, which is named where the clock there differs from the one here. */
export function startText({ startsAt, zone }: Start, home: string = localZone()): string {
  if (startsAt === null) return words.interviews.noTime
  const when = formatDayTime(startsAt, zone)
  const at = Date.parse(startsAt)
  return offset(zone, at) === offset(home, at) ? when : words.interviews.inZone(when, zoneCity(zone))
}

/** `today`, `tomorrow`, `in 4 days` for the coming two weeks; empty for everything else. */
export function nearText({ startsAt, zone }: Start, now: Date): string {
  if (startsAt === null || Date.parse(startsAt) < now.getTime()) return ''
  const days = daysBetween(now, startsAt, zone)
  if (days === 0) return words.interviews.today
  if (days === 1) return words.interviews.tomorrow
  return days <= 14 ? words.interviews.inDays(days) : ''
}

/** The same clock time in another zone: 14:00 in Warsaw becomes 14:00 in London. */
export function movedToZone(startsAt: string | null, from: string, to: string): string | null {
  if (startsAt === null) return null
  return toInstant(toZoned(toCalendarDateTime(parseAbsolute(startsAt, from)), to).toDate())
}

import { parseAbsolute, toCalendarDateTime, toZoned } from '@internationalized/date'
import { offset, zoneCity } from '../../../domain/clock.ts'
import type { Interview } from '../../../domain/interview.ts'
import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import { daysBetween, formatDay, formatDayTime, formatTime, localZone } from '../../ui/time.ts'

type Start = Pick<Interview, 'startsAt' | 'zone'>

/**
 * `Thu 26 Nov, 14:00` on the clock one will look at: going somewhere, the clock there; on the phone or a video call,
 * the clock at home. Where the two differ, the other one stands beside it.
 */
export function startText(
  { startsAt, zone, method }: Start & Pick<Interview, 'method'>,
  home: string = localZone(),
): string {
  if (startsAt === null) return words.interviews.noTime
  const at = Date.parse(startsAt)
  if (offset(zone, at) === offset(home, at)) return formatDayTime(startsAt, zone)
  const isThere = method === 'in-person'
  const [first, second] = isThere ? [zone, home] : [home, zone]
  const isSameDay = formatDay(startsAt, first) === formatDay(startsAt, second)
  const when = formatDayTime(startsAt, first)
  const other = isSameDay ? formatTime(startsAt, second) : formatDayTime(startsAt, second)
  return isThere
    ? words.interviews.alsoHere(when, zoneCity(zone), other)
    : words.interviews.alsoIn(when, other, zoneCity(zone))
}

/** The start on the clock at home, `Thu 26 Nov, 20:00`; empty where the clocks agree or there is no start. */
export function homeText({ startsAt, zone }: Start, home: string = localZone()): string {
  if (startsAt === null) return ''
  const at = Date.parse(startsAt)
  return offset(zone, at) === offset(home, at) ? '' : formatDayTime(startsAt, home)
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

import { DAY, HOUR, MINUTE } from '../../../domain/milliseconds.ts'
import { isForADay, isOffer, type TodayItem } from '../../../domain/today.ts'
import { words } from '../../../domain/words/words.ts'
import type { Tone } from '../../ui/Badge.tsx'
import { daysBetween, formatTime, localZone, nearDay, nearDayInText } from '../../ui/time.ts'

interface DueLabel {
  readonly text: string
  readonly tone: Tone
}

/** How soon a thing is due; null for what nobody waits for. */
export function labelOf(item: TodayItem, now: Date): DueLabel | null {
  if (item.dueAt === null) return null
  if (isOffer(item.kind)) return { text: words.near.since(sinceWhen(item.dueAt, now)), tone: 'plain' }
  return isForADay(item) ? dayLabel(item.dueAt, now) : dueLabel(item.dueAt, now)
}

/** How soon something is due, in a word or two with its tone. */
export function dueLabel(dueAt: string, now: Date): DueLabel {
  const left = Date.parse(dueAt) - now.getTime()
  if (left <= -DAY) return { text: words.near.daysLate(Math.floor(-left / DAY)), tone: 'late' }
  if (left <= -HOUR) return { text: words.near.hoursLate(Math.floor(-left / HOUR)), tone: 'late' }
  if (left <= -MINUTE) return { text: words.near.minutesLate(Math.floor(-left / MINUTE)), tone: 'late' }
  if (left < MINUTE) return { text: words.near.now, tone: 'soon' }
  if (left < HOUR) return { text: words.near.inMinutes(Math.floor(left / MINUTE)), tone: 'soon' }
  if (left < 12 * HOUR) return { text: words.near.inHours(Math.round(left / HOUR)), tone: 'soon' }
  return { text: `${nearDay(dueAt, undefined, now)}, ${formatTime(dueAt)}`, tone: 'plain' }
}

/** How late it is to be in touch with someone, in days: the day itself has no hour. */
export function touchLabel(dueOn: string, now: Date): DueLabel {
  return dayLabel(`${dueOn}T12:00:00Z`, now)
}

/** `11:05`, or a day that is not today. */
function sinceWhen(at: string, now: Date): string {
  const isToday = daysBetween(now, at, localZone()) === 0
  return isToday ? formatTime(at) : nearDayInText(at, undefined, now)
}

function dayLabel(dueAt: string, now: Date): DueLabel {
  const days = daysBetween(now, dueAt, localZone())
  if (days < 0) return { text: words.near.daysLate(-days), tone: 'late' }
  return { text: nearDay(dueAt, undefined, now), tone: days === 0 ? 'soon' : 'plain' }
}

import { words } from '../../../domain/words/words.ts'
import type { Tone } from '../../ui/Badge.tsx'
import { daysBetween, formatTime, localZone, nearDay } from '../../ui/time.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How soon something is due, in a word or two with its tone. */
export function dueLabel(dueAt: string, now: Date): { readonly text: string; readonly tone: Tone } {
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
export function touchLabel(dueOn: string, now: Date): { readonly text: string; readonly tone: Tone } {
  const days = -daysBetween(now, `${dueOn}T12:00:00Z`, localZone())
  return days > 0
    ? { text: words.near.daysLate(days), tone: 'late' }
    : { text: words.near.today, tone: 'soon' }
}

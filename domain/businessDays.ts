import { type CalendarDate, getDayOfWeek, parseAbsolute, toCalendarDate } from '@internationalized/date'
import { DAY } from './milliseconds.ts'

/** Saturday and Sunday, whatever the locale: the norms counted here are those of offices that work Monday to Friday. */
export function isWeekend(day: CalendarDate): boolean {
  return getDayOfWeek(day, 'en-US', 'mon') > 4
}

/**
 * The business day that lies `count` business days after a day, before it when negative. From a weekend, +1 is Monday
 * and -1 is Friday. 0 gives the day itself, also at a weekend.
 */
export function addBusinessDays(day: CalendarDate, count: number): CalendarDate {
  const step = { days: Math.sign(count) }
  // Five business days make a week from any day, so only the rest is walked.
  let current = toWorkday(day, -step.days).add({ weeks: Math.trunc(count / 5) })
  for (let left = Math.abs(count % 5); left > 0; left--) current = toWorkday(current.add(step), step.days)
  return current
}

/** The day itself or, at a weekend, the nearest business day in a direction (1 later, -1 earlier, 0 stays). */
function toWorkday(day: CalendarDate, direction: number): CalendarDate {
  let current = day
  while (direction !== 0 && isWeekend(current)) current = current.add({ days: direction })
  return current
}

/**
 * The day from which the days of silence after a message are counted: the day it was sent or, sent after noon or at a
 * weekend, the next business day.
 * @param sentAt a moment in UTC
 * @param zone the user's zone, whose noon and weekend count
 */
export function countingStart(sentAt: string, zone: string): CalendarDate {
  const sent = parseAbsolute(sentAt, zone)
  const day = toCalendarDate(sent)
  const afterNoon = sent.hour * 3600 + sent.minute * 60 + sent.second > 12 * 3600
  return afterNoon || isWeekend(day) ? addBusinessDays(day, 1) : day
}

/** Business days after one day, up to and with another; 0 where that is not later. */
export function businessDaysBetween(from: CalendarDate, to: CalendarDate): number {
  const days = Math.max(0, Math.round((to.toDate('UTC').getTime() - from.toDate('UTC').getTime()) / DAY))
  let count = Math.floor(days / 7) * 5
  for (let left = days % 7; left > 0; left--) {
    if (!isWeekend(to.subtract({ days: left - 1 }))) count += 1
  }
  return count
}

/** The day on which a message has been left unanswered for this many business days. */
export function silentSince(sentAt: string, zone: string, businessDays: number): CalendarDate {
  return addBusinessDays(countingStart(sentAt, zone), businessDays)
}

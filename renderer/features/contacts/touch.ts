import { words } from '../../../domain/words/words.ts'
import { daysBetween, formatDate, formatDayLong } from '../../ui/time.ts'

/** How often to be in touch, as one chooses it; `own` is any other number of days. */
export type TouchChoice = keyof typeof words.contactDetail.touch.choices

/** The days each choice stands for. */
export const touchDays: Readonly<Record<Exclude<TouchChoice, 'own'>, number | null>> = {
  never: null,
  month: 30,
  quarter: 90,
  half: 180,
  year: 365,
}

/** The choice a number of days is. */
export function touchChoiceOf(days: number | null): TouchChoice {
  if (days === null) return 'never'
  if (days === touchDays.month) return 'month'
  if (days === touchDays.quarter) return 'quarter'
  if (days === touchDays.half) return 'half'
  return days === touchDays.year ? 'year' : 'own'
}

/** Whether the day to be in touch is over. */
export function isTouchLate(day: string, now: Date): boolean {
  return daysUntil(day, now) < 0
}

/** `Next in 12 days, Saturday 5 December`; far away with the year and without the weekday. */
export function nextTouchText(day: string, now: Date): string {
  const { touch } = words.contactDetail
  const days = daysUntil(day, now)
  const date = Math.abs(days) > 180 ? formatDate(day) : formatDayLong(noonOf(day), 'UTC')
  if (days < 0) return touch.late(-days, date)
  if (days === 0) return touch.today(date)
  return days === 1 ? touch.tomorrow(date) : touch.inDays(days, date)
}

/** Calendar days from now, here, to a day. */
function daysUntil(day: string, now: Date): number {
  const today = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(now)
  return daysBetween(noonOf(today), `${day}T12:00:00Z`, 'UTC')
}

function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}

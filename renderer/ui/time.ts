import { DAY } from '../../domain/milliseconds.ts'
import { words } from '../../domain/words/words.ts'

/** The zone of the person at this machine. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** The calendar day at this machine, `2026-11-26`. */
export function today(): string {
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(new Date())
}

/** `Thu 26 Nov` in the system's way of writing; with the year where it is not this one. */
export function formatDay(instant: string, zone: string = localZone()): string {
  const year = yearOf(instant, zone) === yearOf(new Date(), zone) ? {} : { year: 'numeric' as const }
  return format(instant, zone, { weekday: 'short', day: 'numeric', month: 'short', ...year })
}

/** `Thursday 26 November` in the system's way of writing. */
export function formatDayLong(moment: Date, zone: string = localZone()): string {
  return format(moment, zone, { weekday: 'long', day: 'numeric', month: 'long' })
}

/** `Thursday`, or `Thu` when short. */
export function formatWeekday(
  instant: string,
  weekday: 'long' | 'short',
  zone: string = localZone(),
): string {
  return format(instant, zone, { weekday })
}

/** `14:00`, or as the system writes it. */
export function formatTime(instant: string | Date, zone: string = localZone()): string {
  return format(instant, zone, { timeStyle: 'short' })
}

/** `Thu 26 Nov, 14:00`. */
export function formatDayTime(instant: string, zone: string = localZone()): string {
  return `${formatDay(instant, zone)}, ${formatTime(instant, zone)}`
}

/** `Today`, `Tomorrow` or `Yesterday`, else the day. */
export function nearDay(instant: string, zone: string = localZone(), now: Date = new Date()): string {
  const days = daysBetween(now, instant, zone)
  if (days === 0) return words.near.today
  if (days === 1) return words.near.tomorrow
  if (days === -1) return words.near.yesterday
  return formatDay(instant, zone)
}

/** `Today, 14:00`, else `Thu 26 Nov, 14:00`. */
export function nearDayTime(instant: string, zone: string = localZone()): string {
  return `${nearDay(instant, zone)}, ${formatTime(instant, zone)}`
}

/** The same within a sentence: `today`, `tomorrow`, `Thu 26 Nov`. */
export function nearDayInText(instant: string, zone: string = localZone(), now: Date = new Date()): string {
  const name = nearDay(instant, zone, now)
  return Math.abs(daysBetween(now, instant, zone)) <= 1 ? name.toLowerCase() : name
}

/** Calendar days from one moment to another, in a zone. */
export function daysBetween(from: Date, to: string, zone: string): number {
  return Math.round((startOfDay(new Date(to), zone) - startOfDay(from, zone)) / DAY)
}

/** The calendar day of a moment in a zone, as a number of milliseconds that only differences of are used. */
function startOfDay(date: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(date)
  return Date.parse(`${parts}T00:00:00Z`)
}

/** A calendar day, `2026-11-26`, as the system writes it. */
export function formatDate(day: string): string {
  return format(`${day}T12:00:00Z`, 'UTC', { day: 'numeric', month: 'short', year: 'numeric' })
}

function yearOf(moment: string | Date, zone: string): string {
  return format(moment, zone, { year: 'numeric' })
}

function format(moment: string | Date, zone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(navigator.language, { timeZone: zone, ...options }).format(new Date(moment))
}

import { parseAbsolute, parseDate, toCalendarDate, toZoned } from '@internationalized/date'
import { z } from 'zod'
import { words } from './words/words.ts'

/** A calendar day, `2026-11-26`, with no zone. */
export const day = z.iso.date({ error: () => words.time.day })

/** A moment in UTC, `2026-11-26T13:00:00Z`: sorts as text. A zone, where it matters, stands beside it. */
export const instant = z.iso.datetime({ precision: 0, error: () => words.time.instant })

/** An IANA time zone the running system knows, `Europe/Warsaw`. */
export const zone = z.string().refine(isZone, { error: () => words.time.zone })

/** Whole minutes of an agenda item, 1 to 240. */
export const minutes = z
  .number()
  .int()
  .min(1, { error: () => words.agenda.minutes })
  .max(240, { error: () => words.agenda.minutes })

/** The interviewer's time limit in whole minutes, 1 to 600. */
export const limitMinutes = z
  .number({ error: () => words.agenda.limit })
  .int({ error: () => words.agenda.limit })
  .min(1, { error: () => words.agenda.limit })
  .max(600, { error: () => words.agenda.limit })

/** Formats a moment for storage: UTC, whole seconds. */
export function toInstant(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}

/** The calendar day of a moment in a zone. */
export function localDay(at: string, timeZone: string): string {
  return toCalendarDate(parseAbsolute(at, timeZone)).toString()
}

/** Noon of a day in a zone, a moment in UTC: stands for a day of which no hour is known. */
export function localNoon(date: string, timeZone: string): string {
  return toInstant(toZoned(parseDate(date), timeZone).set({ hour: 12 }).toDate())
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat
  } catch {
    return false
  }
}

import { type CalendarDate, parseAbsolute, parseDate, toCalendarDate, toZoned } from '@internationalized/date'
import { addBusinessDays } from './businessDays.ts'
import { toInstant } from './time.ts'

/** A year in which touches are counted, whatever its calendar says. */
const YEAR = 365

export interface TouchFacts {
  /** The day of the conversation. */
  readonly heldOn: string
  /** Touches of this person that are on record, done or to come: days in the user's zone. */
  readonly known: readonly string[]
  readonly today: string
  /** At most so many in any 365 days. */
  readonly perYear: number
}

/**
 * Days on which to be in touch again in the year after a conversation: evenly spaced by whole weeks, so that all fall on
 * one workday, all to come, and together with those on record never more in any 365 days than the norm allows.
 */
export function proposeTouches({ heldOn, known, today, perYear }: TouchFacts): string[] {
  if (perYear === 0) return []
  const weeks = Math.ceil(YEAR / perYear / 7)
  const held = parseDate(heldOn)
  const days: CalendarDate[] = known.map((day) => parseDate(day))
  const proposed: string[] = []
  for (let count = 1; count <= perYear; count++) {
    const day = onWorkday(held).add({ weeks: count * weeks })
    if (day.toString() <= today || isTooMuch([...days, day], day, perYear)) continue
    days.push(day)
    proposed.push(day.toString())
  }
  return proposed
}

/** Whether any 365 days with `day` in them hold more than allowed. */
function isTooMuch(days: readonly CalendarDate[], day: CalendarDate, most: number): boolean {
  const offsets = days.map((other) => other.toDate('UTC').getTime() / 86_400_000)
  const at = day.toDate('UTC').getTime() / 86_400_000
  return offsets
    .filter((start) => start <= at && start > at - YEAR)
    .some((start) => offsets.filter((other) => other >= start && other < start + YEAR).length > most)
}

function onWorkday(day: CalendarDate): CalendarDate {
  return addBusinessDays(addBusinessDays(day, -1), 1)
}

/** The moment at which a touch of a day is due: ten in the morning in the user's zone. */
export function touchDueAt(day: string, zone: string): string {
  return toInstant(toZoned(parseDate(day), zone).set({ hour: 10 }).toDate())
}

/** The day of a touch in the user's zone. */
export function touchDay(dueAt: string, zone: string): string {
  return toCalendarDate(parseAbsolute(dueAt, zone)).toString()
}

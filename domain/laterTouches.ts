import { type CalendarDate, parseDate, toZoned } from '@internationalized/date'
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
 * one workday, all to come, none close to a touch on record, and together with those never more in any 365 days than the
 * norm allows.
 */
export function proposeTouches({ heldOn, known, today, perYear }: TouchFacts): string[] {
  if (perYear === 0) return []
  const weeks = Math.ceil(YEAR / perYear / 7)
  const first = onWorkday(parseDate(heldOn))
  const taken = known.map((day) => dayNumber(parseDate(day)))
  return Array.from({ length: perYear }, (_, index) => first.add({ weeks: (index + 1) * weeks })).flatMap(
    (date): string[] => {
      const day = dayNumber(date)
      const isClose = taken.some((other) => Math.abs(other - day) * 2 < weeks * 7)
      if (date.toString() <= today || isClose || mostWith(taken, day) > perYear) return []
      taken.push(day)
      return [date.toString()]
    },
  )
}

/** How many days, one more with them, lie in any 365 days with that one in them, at most. */
function mostWith(days: readonly number[], day: number): number {
  const all = [...days, day]
  const starts = all.filter((start) => start <= day && start > day - YEAR)
  return Math.max(
    ...starts.map((start) => all.filter((other) => other >= start && other < start + YEAR).length),
  )
}

function dayNumber(date: CalendarDate): number {
  return date.toDate('UTC').getTime() / 86_400_000
}

function onWorkday(day: CalendarDate): CalendarDate {
  return addBusinessDays(addBusinessDays(day, -1), 1)
}

/** The moment at which a touch of a day is due: ten in the morning in the user's zone. */
export function touchDueAt(day: string, zone: string): string {
  return toInstant(toZoned(parseDate(day), zone).set({ hour: 10 }).toDate())
}

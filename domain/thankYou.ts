import { endOf } from './status.ts'
import { toInstant } from './time.ts'

const DAY = 24 * 60 * 60 * 1000

/** When thanks are due: 24 hours after the interview's end. Source: career centres' common advice. */
export function thankYouDue(startsAt: string, limitMinutes: number | null): string {
  return toInstant(new Date(Date.parse(endOf(startsAt, limitMinutes)) + DAY))
}

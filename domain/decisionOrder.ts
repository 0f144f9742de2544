import { parseDate } from '@internationalized/date'
import type { Decision } from './decision.ts'

type Dated = Pick<Decision, 'deadline' | 'decidedOn' | 'createdAt'>

/** Whole days from one calendar day to another, negative when that has passed. */
export function daysUntil(day: string, today: string): number {
  return parseDate(day).compare(parseDate(today))
}

/**
 * Decisions as they want attention: open ones by deadline, those without one last, the older first; then those that were
 * made, the latest first.
 */
export function byUrgency<T extends Dated>(decisions: readonly T[]): T[] {
  return decisions.toSorted((a, b) => {
    if (a.decidedOn !== null && b.decidedOn !== null) return compare(b.decidedOn, a.decidedOn)
    if (a.decidedOn !== null || b.decidedOn !== null) return a.decidedOn === null ? -1 : 1
    return compare(a.deadline ?? NEVER, b.deadline ?? NEVER) || compare(a.createdAt, b.createdAt)
  })
}

/** Sorts after every day. */
const NEVER = '~'

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import { parseDate } from '@internationalized/date'
import { today } from '../../ui/time.ts'

/** The calendar day so many days from today at this machine, `2026-11-24`. */
export function dayFromNow(days: number): string {
  return parseDate(today()).add({ days }).toString()
}

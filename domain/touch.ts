import { parseAbsolute, toCalendarDate } from '@internationalized/date'

/**
 * The day on which to be in touch again: so many days after the last interaction or, before the first, after the
 * contact was added. Both moments count as days in the user's zone.
 * @param lastAt the last interaction, a moment in UTC; null when there was none
 * @param createdAt when the contact was added, a moment in UTC
 * @param days the contact's keep-in-touch interval
 * @param zone the user's zone
 */
export function nextTouch(lastAt: string | null, createdAt: string, days: number, zone: string): string {
  return dayIn(lastAt ?? createdAt, zone)
    .add({ days })
    .toString()
}

/** Whether a day such as `nextTouch` gives has come for someone in a zone at a moment. */
export function isTouchDue(nextTouchOn: string, now: Date, zone: string): boolean {
  return nextTouchOn <= dayIn(now.toISOString(), zone).toString()
}

function dayIn(at: string, zone: string) {
  return toCalendarDate(parseAbsolute(at, zone))
}

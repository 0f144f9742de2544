import { type CalendarDate, parseTime, type Time, toCalendarDateTime, toZoned } from '@internationalized/date'
import { addBusinessDays } from './businessDays.ts'
import { toInstant } from './time.ts'

const offset = /^\{(day|workday)([+-]\d{1,4})(?: (\d{2}:\d{2}))?\}$/
const OWN_ZONE = '{zone}'

/**
 * A JSON value with its dates counted from `today`, so that a sample is fresh whenever it is loaded. Texts that are
 * nothing but an offset become what they stand for; everything else is kept.
 * - `{day-12}`: the day twelve days before, `2026-11-14`;
 * - `{workday+1}`: the first business day after today, never today itself; `{workday-1}`: the last one before;
 * - `{day-12 09:30}`, `{workday+1 14:00}`: the moment, in UTC, at which clocks in `zone` show this time on that day (a
 *   time that a clock change skips moves on by as much as the clocks do);
 * - `{zone}`: the zone itself.
 */
export function resolveOffsets(value: unknown, today: CalendarDate, zone: string): unknown {
  if (typeof value === 'string') return resolveText(value, today, zone)
  if (Array.isArray(value)) return value.map((entry: unknown) => resolveOffsets(entry, today, zone))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, resolveOffsets(entry, today, zone)]),
  )
}

function resolveText(text: string, today: CalendarDate, zone: string): string {
  if (text === OWN_ZONE) return zone
  const [, unit, count, time] = offset.exec(text) ?? []
  if (unit === undefined || count === undefined) return text
  const day = unit === 'day' ? today.add({ days: Number(count) }) : addBusinessDays(today, Number(count))
  return time === undefined ? day.toString() : instantAt(day, parseTime(time), zone)
}

function instantAt(day: CalendarDate, time: Time, zone: string): string {
  return toInstant(toZoned(toCalendarDateTime(day, time), zone).toDate())
}

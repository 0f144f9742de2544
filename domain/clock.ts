import { parseAbsolute, type ZonedDateTime } from '@internationalized/date'
import { type AgendaItem, plannedMinutes } from './agenda.ts'

/** An agenda item with the clock times between which it is planned. */
export interface TimedItem<T> {
  readonly item: T
  readonly startsAt: ZonedDateTime
  readonly endsAt: ZonedDateTime
}

/** How an agenda stands against its limit, all in minutes. */
export type Balance =
  | { readonly kind: 'no-limit'; readonly planned: number }
  | { readonly kind: 'within'; readonly planned: number; readonly limit: number; readonly left: number }
  | { readonly kind: 'over'; readonly planned: number; readonly limit: number; readonly over: number }

/**
 * The times of items that follow one another, in the order given. Minutes pass as on a stopwatch: where clocks change
 * on the way, the times shown jump with them.
 * @param startsAt a moment in UTC
 * @param zone the IANA zone in whose clock the times are given
 */
export function clockTimes<T extends Pick<AgendaItem, 'minutes'>>(
  items: readonly T[],
  startsAt: string,
  zone: string,
): readonly TimedItem<T>[] {
  let next = parseAbsolute(startsAt, zone)
  return items.map((item) => {
    const start = next
    next = start.add({ minutes: item.minutes })
    return { item, startsAt: start, endsAt: next }
  })
}

/** The moment by which an interview must end, on the zone's clock; null where no limit was given. */
export function hardStop(startsAt: string, zone: string, limitMinutes: number | null): ZonedDateTime | null {
  return limitMinutes === null ? null : parseAbsolute(startsAt, zone).add({ minutes: limitMinutes })
}

/** What is planned, and what is left or over against the limit. */
export function balance(items: readonly Pick<AgendaItem, 'minutes'>[], limitMinutes: number | null): Balance {
  const planned = plannedMinutes(items)
  if (limitMinutes === null) return { kind: 'no-limit', planned }
  if (planned > limitMinutes)
    return { kind: 'over', planned, limit: limitMinutes, over: planned - limitMinutes }
  return { kind: 'within', planned, limit: limitMinutes, left: limitMinutes - planned }
}

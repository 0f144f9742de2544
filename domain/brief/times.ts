import { type Clock, clockIn, offset, zoneCity } from '../clock.ts'
import { endOf } from '../status.ts'
import { thankYouDue } from '../thankYou.ts'
import { words } from '../words/words.ts'
import { isolate } from './bidi.ts'
import type { BriefSource } from './source.ts'

/** The interview's moments on the clock the reader will look at. */
export interface BriefTimes {
  /** Milliseconds since 1970; null while no start is set. */
  readonly start: number | null
  readonly clock: Clock
  readonly when: string
  readonly elsewhere: string
  /** When the thank-you is due. */
  readonly thankBy: string
}

/** Going somewhere, one reads the clock there; on the phone or a video call, the clock at home. */
export function briefTimes(source: BriefSource): BriefTimes {
  const { interview, locale, zone } = source
  const there = clockIn(locale, interview.zone)
  const here = clockIn(locale, zone)
  const [clock, other] = interview.method === 'in-person' ? [there, here] : [here, there]
  if (interview.startsAt === null)
    return { start: null, clock, when: words.brief.noTime, elsewhere: '', thankBy: '' }
  const start = Date.parse(interview.startsAt)
  const apart = offset(clock.zone, start) !== offset(other.zone, start)
  return {
    start,
    clock,
    when: clock.dayAndTime(start),
    elsewhere: apart
      ? words.brief.elsewhere(isolate(otherTime(clock, other, start)), zoneCity(other.zone))
      : '',
    thankBy: clock.dayAndTime(
      Date.parse(thankYouDue(endOf(interview.startsAt, interview.limitMinutes), source.thankYouHours)),
    ),
  }
}

/** The time alone where both clocks show the same day. */
function otherTime(clock: Clock, other: Clock, at: number): string {
  return clock.longDay(at) === other.longDay(at) ? other.time(at) : other.dayAndTime(at)
}

import { type AgendaItem, ASSUMED_LIMIT, plannedMinutes } from '../agenda.ts'
import { MINUTE } from '../milliseconds.ts'
import { currentItem, itemRecord, type MeetingRun, upcomingItems } from './run.ts'
import { type Level, levelAt } from './warnings.ts'

/** How the item that is talked about stands: seconds used and left, below zero once it takes longer than it has. */
interface ItemTime {
  readonly used: number
  readonly left: number
}

/** An open item and when it is expected to begin, in milliseconds since 1970; the current one has begun. */
interface ExpectedItem {
  readonly item: AgendaItem
  readonly beginsAt: number
}

/** The times of a meeting at one moment. Moments are milliseconds since 1970, stretches are seconds. */
export interface MeetingTimes {
  readonly elapsed: number
  /** When it has to end; null where nobody gave a limit. */
  readonly stop: number | null
  /** Until the stop, below zero after it. */
  readonly left: number | null
  readonly level: Level
  readonly current: ItemTime | null
  readonly upcoming: readonly ExpectedItem[]
  readonly plannedEnd: number
  readonly projectedEnd: number
  /** Whole minutes ahead of the plan, negative behind it; null where nothing is planned. */
  readonly ahead: number | null
}

/**
 * The times of a meeting.
 *
 * It is planned to end after what is planned, but no later than when they must leave or the limit is over; 20 minutes are
 * taken where nobody said either. It is expected to end once every open item has taken the minutes it has left, extra
 * ones included. The difference is how far ahead or behind one is.
 * @param limitMinutes the interview's limit, which counts from the moment the meeting began
 * @param now milliseconds since 1970, never before the moments on record
 */
export function meetingTimes(run: MeetingRun, limitMinutes: number | null, now: number): MeetingTimes {
  const startedAt = Date.parse(run.meeting.startedAt)
  const stop = stopOf(run, limitMinutes)
  const upcoming: ExpectedItem[] = []
  let begins = now
  for (const item of upcomingItems(run)) {
    upcoming.push({ item, beginsAt: begins })
    begins += Math.max(0, secondsLeft(run, item, now)) * 1000
  }
  const plannedEnd = plannedEndOf(run, stop)
  const current = upcoming[0]?.item ?? null
  return {
    elapsed: Math.max(0, (now - startedAt) / 1000),
    stop,
    left: stop === null ? null : (stop - now) / 1000,
    level: levelAt(startedAt, stop, now),
    current:
      current === null
        ? null
        : { used: secondsUsed(run, current, now), left: secondsLeft(run, current, now) },
    upcoming,
    plannedEnd,
    projectedEnd: begins,
    ahead: run.agenda.length === 0 ? null : Math.trunc((plannedEnd - begins) / MINUTE) + 0,
  }
}

/** When a meeting has to end, in milliseconds since 1970: when they must leave, or after the limit; null without either. */
export function stopOf({ meeting }: MeetingRun, limitMinutes: number | null): number | null {
  if (meeting.leaveAt !== null) return Date.parse(meeting.leaveAt)
  return limitMinutes === null ? null : Date.parse(meeting.startedAt) + limitMinutes * MINUTE
}

/** Seconds an item was talked about, the stretch that goes on now included. */
export function secondsUsed(run: MeetingRun, { id }: Pick<AgendaItem, 'id'>, now: number): number {
  const { usedSeconds } = itemRecord(run, id)
  const { endedAt, currentSince } = run.meeting
  if (endedAt !== null || currentItem(run)?.id !== id) return usedSeconds
  return usedSeconds + Math.max(0, (now - Date.parse(currentSince)) / 1000)
}

/** Seconds an item has left of its minutes and the extra ones, below zero once it takes longer. */
export function secondsLeft(run: MeetingRun, item: AgendaItem, now: number): number {
  return (item.minutes + itemRecord(run, item.id).extraMinutes) * 60 - secondsUsed(run, item, now)
}

function plannedEndOf(run: MeetingRun, stop: number | null): number {
  const start = Date.parse(run.meeting.startedAt)
  return Math.min(start + plannedMinutes(run.agenda) * MINUTE, stop ?? start + ASSUMED_LIMIT * MINUTE)
}

import type { Debrief, Interview } from './interview.ts'
import type { Meeting } from './meeting.ts'
import { HOUR } from './milliseconds.ts'
import { endOf } from './status.ts'
import { localDay, localNoon, toInstant } from './time.ts'

/** Thanks that come later than this after the conversation come too late to seem meant. Source: common advice of career centres. */
const AT_THE_LATEST = 72 * HOUR

export interface EndFacts {
  readonly interview: Pick<Interview, 'startsAt' | 'limitMinutes' | 'zone'>
  readonly meeting: Pick<Meeting, 'kind' | 'endedAt'> | null
  readonly debrief: Pick<Debrief, 'heldOn'> | null
}

/**
 * The moment a conversation ended, in UTC: as it was timed; else its start and its limit, unless it was held on another
 * day; where only the day is known, noon of that day where it was held. Null where nothing is known.
 */
export function conversationEnd({ interview, meeting, debrief }: EndFacts): string | null {
  if (meeting?.kind === 'interview' && meeting.endedAt !== null) return meeting.endedAt
  const { startsAt, limitMinutes, zone } = interview
  if (startsAt !== null && (debrief === null || localDay(startsAt, zone) === debrief.heldOn)) {
    return endOf(startsAt, limitMinutes)
  }
  return debrief === null ? null : localNoon(debrief.heldOn, zone)
}

/**
 * When thanks are due, and word to whoever made the introduction: so many hours after the conversation, whatever the
 * clocks do in between.
 * @param endedAt a moment in UTC
 * @param hours the user's norm
 */
export function thankYouDue(endedAt: string, hours: number): string {
  return toInstant(new Date(Date.parse(endedAt) + hours * HOUR))
}

/** Whether there is time for thanks, they are late, or so late that they should say so. */
export type Promptness = 'in-time' | 'late' | 'very-late'

/** How prompt thanks are when they are sent now; never very late before they are due. */
export function promptness(endedAt: string, dueAt: string, now: Date): Promptness {
  const at = now.getTime()
  if (at <= Date.parse(dueAt)) return 'in-time'
  return at <= Date.parse(endedAt) + AT_THE_LATEST ? 'late' : 'very-late'
}

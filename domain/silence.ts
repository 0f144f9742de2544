import type { CalendarDate } from '@internationalized/date'
import { silentSince } from './businessDays.ts'
import type { Outreach } from './interview.ts'
import type { Norms } from './norms.ts'
import { toInstant } from './time.ts'

interface Unanswered {
  /** When the first and the last message of this attempt were sent. */
  readonly firstSentAt: string
  readonly lastSentAt: string
  /** From when on another person at the company is asked as well. */
  readonly askAnotherAt: string
  /** From when on the person is written to once more; null after the second message. */
  readonly writeAgainAt: string | null
  /** From when on there is nothing more to do; null before the second message. */
  readonly stopAt: string | null
}

/**
 * Where the requests for an interview stand. Of those unanswered: `waiting` for the first or the second message,
 * `ask-another` and `write-again` when it is time for that, `stop` when the second message was left unanswered too.
 */
export type Silence =
  | { readonly kind: 'unsent' }
  | {
      readonly kind: 'answered'
      readonly reply: 'accepted' | 'declined'
      readonly lastSentAt: string
      readonly repliedAt: string | null
    }
  | (Unanswered & { readonly kind: 'waiting' | 'ask-another' | 'write-again' | 'stop' })

type Request = Pick<Outreach, 'sentAt' | 'reply' | 'repliedAt'>

/**
 * Where the requests for one interview stand by the norms: after so many business days of silence another person is
 * asked as well, after so many the first is written to once more, then no further. The latest request decides; an answer
 * to an earlier one ended that attempt, and counting begins anew. Days begin at midnight in the user's zone.
 * @param outreach in any order, drafts included
 * @param zone the user's zone
 */
export function silence(outreach: readonly Request[], norms: Norms, zone: string, now: Date): Silence {
  const sent = sentRequests(outreach)
  const last = sent.at(-1)
  if (last === undefined) return { kind: 'unsent' }
  const { reply, repliedAt } = last
  if (reply !== 'none') return { kind: 'answered', reply, repliedAt, lastSentAt: last.sentAt }
  const attempt = sent.slice(sent.findLastIndex((request) => request.reply !== 'none') + 1)
  const [first = last] = attempt
  const from = (sentAt: string, days: number) => beginOf(silentSince(sentAt, zone, days), zone)
  const isFirst = attempt.length === 1
  const askAnotherAt = from(first.sentAt, norms.askAnotherDays)
  const writeAgainAt = isFirst ? from(first.sentAt, norms.writeAgainDays) : null
  const stopAt = isFirst ? null : from(last.sentAt, norms.writeAgainDays)
  const hasCome = (moment: string | null) => moment !== null && Date.parse(moment) <= now.getTime()
  return {
    kind: hasCome(stopAt)
      ? 'stop'
      : hasCome(writeAgainAt)
        ? 'write-again'
        : isFirst && hasCome(askAnotherAt)
          ? 'ask-another'
          : 'waiting',
    firstSentAt: first.sentAt,
    lastSentAt: last.sentAt,
    askAnotherAt,
    writeAgainAt,
    stopAt,
  }
}

/** Whether requests have been left unanswered for so long that another person is asked as well. */
export function isSilent(standing: Silence, now: Date): boolean {
  return 'askAnotherAt' in standing && Date.parse(standing.askAnotherAt) <= now.getTime()
}

/** Those that were sent, the earliest first. */
function sentRequests(outreach: readonly Request[]) {
  return outreach
    .flatMap((request) => (request.sentAt === null ? [] : [{ ...request, sentAt: request.sentAt }]))
    .sort((a, b) => a.sentAt.localeCompare(b.sentAt))
}

/** The first moment of a day, also where clocks go forward at midnight. */
function beginOf(day: CalendarDate, zone: string): string {
  return toInstant(day.toDate(zone))
}

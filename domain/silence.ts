import { silentSince } from './businessDays.ts'
import type { Outreach } from './interview.ts'
import { latestSent } from './status.ts'
import { toInstant } from './time.ts'

/** Business days without an answer after which another person is asked as well. Source: common advice of career centres. */
const SILENT_AFTER = 3

/**
 * The moment from which requests for one interview count as left unanswered: the latest one that was sent decides, and an
 * answer to it ends what came before. Null when it was answered, or none was sent.
 * @param outreach in any order
 * @param zone the user's zone
 */
export function silentFrom(
  outreach: readonly Pick<Outreach, 'sentAt' | 'reply'>[],
  zone: string,
): string | null {
  const { sentAt, reply } = latestSent(outreach) ?? { sentAt: null, reply: 'none' }
  if (sentAt === null || reply !== 'none') return null
  return toInstant(silentSince(sentAt, zone, SILENT_AFTER).toDate(zone))
}

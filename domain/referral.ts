import type { InterviewStatus } from './status.ts'
import { thankYouDue } from './thankYou.ts'

/** An interview with the person who was named. */
export interface LaterInterview {
  readonly status: InterviewStatus
  /** When the request for it was sent, a moment in UTC; null where none was. */
  readonly askedAt: string | null
  /** When it ended, a moment in UTC; null while it has not, or where that is unknown. */
  readonly endedAt: string | null
}

/** How far one has come with somebody who was named. */
export type ReferralStanding =
  | { readonly kind: 'named' | 'contact' }
  | { readonly kind: 'asked'; readonly at: string }
  /** Met: whoever named them would like to hear of it. */
  | { readonly kind: 'met'; readonly at: string; readonly dueAt: string }

/**
 * Where a referral stands, by what happened after the conversation in which the name fell: what was before is not
 * owed to it.
 * @param namedAt the end of that conversation, a moment in UTC; null where it is unknown, and all counts
 * @param interviews those with the person who was named; null while they are no contact
 * @param hours the user's norm for thanks, by which word of it is due as well
 */
export function referralStanding(
  namedAt: string | null,
  interviews: readonly LaterInterview[] | null,
  hours: number,
): ReferralStanding {
  if (interviews === null) return { kind: 'named' }
  const isLater = (at: string | null): at is string => at !== null && (namedAt === null || at > namedAt)
  const [met] = interviews
    .filter(({ status }) => status === 'held' || status === 'thanked' || status === 'closed')
    .map(({ endedAt }) => endedAt)
    .filter(isLater)
    .sort()
  if (met !== undefined) return { kind: 'met', at: met, dueAt: thankYouDue(met, hours) }
  const [asked] = interviews
    .map(({ askedAt }) => askedAt)
    .filter(isLater)
    .sort()
  return asked === undefined ? { kind: 'contact' } : { kind: 'asked', at: asked }
}

/** The name in what was jotted as one: `Beatriz, tutor of the practicum` is Beatriz, and the rest a note. */
export function nameAndRest(jotted: string): { readonly name: string; readonly rest: string } {
  const [name = '', ...rest] = jotted.split(/\s*[,;:(]\s*|\s+[–—-]\s+/)
  return name === ''
    ? { name: jotted, rest: '' }
    : {
        name,
        rest: rest
          .join(', ')
          .replace(/\)\s*$/, '')
          .trim(),
      }
}

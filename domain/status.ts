import type { Debrief, FollowUp, Interview, Outreach } from './interview.ts'
import type { Meeting } from './meeting.ts'
import { toInstant } from './time.ts'

/** In the order in which an interview passes through them. */
export const interviewStatuses = ['idea', 'asked', 'scheduled', 'held', 'thanked', 'closed'] as const
export type InterviewStatus = (typeof interviewStatuses)[number]

/** A contact's status; `none` where no interview was thought of yet. */
export const contactStatuses = ['none', ...interviewStatuses] as const
export type ContactStatus = (typeof contactStatuses)[number]

/** An interview without a time limit counts as over this many minutes after its start. */
const ASSUMED_LENGTH = 60

export interface InterviewFacts {
  readonly interview: Pick<Interview, 'startsAt' | 'limitMinutes'>
  /** Every request made for this interview, in any order. */
  readonly outreach: readonly Pick<Outreach, 'sentAt' | 'reply'>[]
  readonly debrief: Pick<Debrief, 'heldOn'> | null
  /** As it was timed; null where it was not. */
  readonly meeting: Pick<Meeting, 'kind' | 'endedAt'> | null
  /** The follow-ups of this interview, in any order. */
  readonly followUps: readonly Pick<FollowUp, 'kind' | 'doneAt'>[]
  readonly now: Date
}

/**
 * Where an interview stands, derived so that it is never stored twice. The first that applies:
 * - it was held, that is it has a debrief, its meeting was ended (a rehearsal does not count), or its start and its limit
 *   (60 minutes where none was given) have passed:
 *   `closed` when a thank-you and every other follow-up are done, `thanked` when a thank-you is done, else `held`;
 * - `scheduled` with a start, whatever was answered before one was agreed;
 * - `closed` when the latest request that was sent was declined;
 * - `asked` when a request was sent;
 * - `idea`.
 */
export function interviewStatus(facts: InterviewFacts): InterviewStatus {
  const wasHeld = facts.debrief !== null || wasEnded(facts.meeting) || isOver(facts.interview, facts.now)
  if (wasHeld) return afterwards(facts.followUps)
  if (facts.interview.startsAt !== null) return 'scheduled'
  const latest = latestSent(facts.outreach)
  if (latest === undefined) return 'idea'
  return latest.reply === 'declined' ? 'closed' : 'asked'
}

/** Whether an interview is still to come, or to be arranged. */
export function isAhead(status: InterviewStatus): boolean {
  return status === 'idea' || status === 'asked' || status === 'scheduled'
}

/** What wants attention first stands first: a contact with several interviews has the status of the first here. */
const foremost: readonly InterviewStatus[] = ['scheduled', 'held', 'asked', 'thanked', 'idea', 'closed']

/** Where a contact stands: the status of their interview that wants attention first, `none` without interviews. */
export function contactStatus(statuses: readonly InterviewStatus[]): ContactStatus {
  return foremost.find((status) => statuses.includes(status)) ?? 'none'
}

function wasEnded(meeting: InterviewFacts['meeting']): boolean {
  return meeting?.kind === 'interview' && meeting.endedAt !== null
}

function isOver({ startsAt, limitMinutes }: InterviewFacts['interview'], now: Date): boolean {
  return startsAt !== null && Date.parse(endOf(startsAt, limitMinutes)) <= now.getTime()
}

/** The moment from which an interview counts as over: its start and its limit, 60 minutes where none was given. */
export function endOf(startsAt: string, limitMinutes: number | null): string {
  return toInstant(new Date(Date.parse(startsAt) + (limitMinutes ?? ASSUMED_LENGTH) * 60_000))
}

function afterwards(followUps: InterviewFacts['followUps']): InterviewStatus {
  if (!followUps.some((followUp) => followUp.kind === 'thank-you' && followUp.doneAt !== null)) return 'held'
  return followUps.every((followUp) => followUp.doneAt !== null) ? 'closed' : 'thanked'
}

/** The latest of some requests that was sent, whatever their order; undefined where none was. */
export function latestSent(
  outreach: InterviewFacts['outreach'],
): InterviewFacts['outreach'][number] | undefined {
  return outreach
    .filter((request) => request.sentAt !== null)
    .toSorted((a, b) => (a.sentAt ?? '').localeCompare(b.sentAt ?? ''))
    .at(-1)
}

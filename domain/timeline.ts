import type { Interaction } from './contact.ts'
import type { Debrief, FollowUp, Interview, Method, Outreach } from './interview.ts'
import type { InterviewStatus } from './status.ts'

/** One thing that happened between the user and a contact. `at` is a moment in UTC. */
export type TimelineEvent =
  | { readonly kind: 'interaction'; readonly at: string; readonly interaction: Interaction }
  | {
      readonly kind: 'asked'
      readonly at: string
      readonly interviewId: string
      readonly channel: Outreach['channel']
    }
  | {
      readonly kind: 'answered'
      readonly at: string
      readonly interviewId: string
      readonly reply: Outreach['reply']
    }
  | { readonly kind: 'held'; readonly at: string; readonly interviewId: string; readonly method: Method }
  | {
      readonly kind: FollowUp['kind']
      readonly at: string
      readonly interviewId: string | null
      readonly channel: FollowUp['channel']
    }

export interface TimelineFacts {
  readonly interactions: readonly Interaction[]
  readonly interviews: readonly { readonly interview: Interview; readonly status: InterviewStatus }[]
  readonly outreach: readonly Outreach[]
  readonly debriefs: readonly Debrief[]
  readonly followUps: readonly FollowUp[]
}

/**
 * What passed between the user and a contact, the latest first: what was put on record as interactions, requests for
 * interviews and their answers, interviews that were held, follow-ups that were done. What is still to come is not in it.
 */
export function timelineOf(facts: TimelineFacts): TimelineEvent[] {
  const heldOn = new Map(facts.debriefs.map((debrief) => [debrief.interviewId, debrief.heldOn]))
  return [
    ...facts.interactions.map((interaction) => ({
      kind: 'interaction' as const,
      at: interaction.at,
      interaction,
    })),
    ...facts.outreach.flatMap(({ interviewId, channel, sentAt, reply, repliedAt }): TimelineEvent[] => [
      ...(sentAt === null ? [] : [{ kind: 'asked' as const, at: sentAt, interviewId, channel }]),
      ...(repliedAt === null ? [] : [{ kind: 'answered' as const, at: repliedAt, interviewId, reply }]),
    ]),
    ...facts.interviews.flatMap(({ interview, status }): TimelineEvent[] => {
      const at = interview.startsAt ?? noonOf(heldOn.get(interview.id))
      const isPast = status === 'held' || status === 'thanked' || status === 'closed'
      if (at === null || !isPast) return []
      return [{ kind: 'held', at, interviewId: interview.id, method: interview.method }]
    }),
    ...facts.followUps.flatMap(({ kind, doneAt, interviewId, channel }): TimelineEvent[] =>
      doneAt === null ? [] : [{ kind, at: doneAt, interviewId, channel }],
    ),
  ].sort((a, b) => b.at.localeCompare(a.at))
}

/** A day of which no hour is known stands at noon. */
function noonOf(day: string | undefined): string | null {
  return day === undefined ? null : `${day}T12:00:00Z`
}

import { z } from 'zod'
import { id } from '../domain/id.ts'
import { type FollowUp, followUp } from '../domain/interview.ts'
import type { MessageFields } from '../domain/messages/fields.ts'
import { day } from '../domain/time.ts'
import { type Nothing, read, write } from './channel.ts'
import type { Reference } from './contacts.ts'

/** Someone to write to or call. */
export interface Addressee extends Reference {
  readonly emails: readonly string[]
  readonly phones: readonly string[]
}

/** A message owed after an interview. */
export interface OwedMessage {
  readonly to: Addressee
  /** A moment in UTC. */
  readonly dueAt: string
  /** The latest on record; null while nobody has begun one. */
  readonly followUp: FollowUp | null
  /** What a message to them can be filled in with. */
  readonly fields: MessageFields
}

/** What follows an interview: thanks, word to whoever made the introduction, later touches. */
export interface FollowUpsView {
  /** When the conversation ended, a moment in UTC; null before that, and where it is unknown. */
  readonly endedAt: string | null
  /** Null while the interview was not held. */
  readonly thanks: OwedMessage | null
  /** Null where nobody made an introduction, or the interview was not held. */
  readonly reportBack: OwedMessage | null
  /** Touches of this person that are still to come, the next first. */
  readonly touches: readonly FollowUp[]
  /** Days that would suit for more of them. */
  readonly proposed: readonly string[]
  /** The person's own keep-in-touch interval in days, which makes proposals needless; null without one. */
  readonly keepInTouchDays: number | null
}

const owed = z.enum(['thank-you', 'report-back'])
const wording = followUp.pick({ channel: true, subject: true, text: true })

export const followUpChannels = {
  'followUps.of': read<FollowUpsView>()(z.object({ interviewId: id })),
  /** Begins a note or a call; one that was planned and has no words yet takes these. */
  'followUps.begin': write<{ readonly id: string }>()(wording.extend({ interviewId: id, kind: owed })),
  'followUps.edit': write<Nothing>()(z.object({ id, changes: wording.partial() })),
  /** Puts a touch on another day. */
  'followUps.postpone': write<Nothing>()(z.object({ id, day })),
  'followUps.remove': write<Nothing>()(z.object({ id })),
  'followUps.finish': write<Nothing>()(z.object({ id })),
  /** It was not done after all. */
  'followUps.reopen': write<Nothing>()(z.object({ id })),
  /** Thanks were sent for an interview that has no thank-you on record. */
  'followUps.thanked': write<Nothing>()(z.object({ interviewId: id })),
  /** As if such a message had been begun and sent now. */
  'followUps.settle': write<Nothing>()(z.object({ interviewId: id, kind: owed })),
  /** Later touches with the person of an interview, one for each day. */
  'followUps.addTouches': write<Nothing>()(
    z.object({ interviewId: id, days: z.array(day).min(1).max(12), text: followUp.shape.text }),
  ),
} as const

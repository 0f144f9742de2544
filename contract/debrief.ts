import { z } from 'zod'
import type { AnswerLine } from '../domain/debrief.ts'
import type { DecisionOption } from '../domain/decision.ts'
import { id } from '../domain/id.ts'
import {
  answer,
  type Debrief,
  debrief,
  type PromiseMade,
  promise,
  type Referral,
  referral,
  type Takeaway,
  takeaway,
} from '../domain/interview.ts'
import type { ReferralStanding } from '../domain/referral.ts'
import { line, requiredLine } from '../domain/text.ts'
import { type Nothing, read, write } from './channel.ts'
import type { Reference } from './contacts.ts'

/** Somebody who was named, and how far one has come with them. */
export interface ReferralLine extends Pick<Referral, 'id' | 'name' | 'note' | 'reportedBackAt'> {
  /** The contact they have become; null while they are none. */
  readonly contact: Reference | null
  readonly standing: ReferralStanding
}

/** A decision one may have learnt something for. */
export interface DebriefDecision {
  readonly id: string
  readonly title: string
  readonly options: readonly Pick<DecisionOption, 'id' | 'text'>[]
}

/** Everything that is written down about one interview after it. */
export interface DebriefView {
  /** What was written; before anything was, what it would begin with. */
  readonly debrief: Debrief
  /** Whether it is on record, that is, something was written. */
  readonly isWritten: boolean
  /** Whether there is something to write down: the interview has begun. */
  readonly isOpen: boolean
  readonly answers: readonly AnswerLine[]
  readonly takeaways: readonly Takeaway[]
  readonly promises: readonly PromiseMade[]
  readonly referrals: readonly ReferralLine[]
  /** Those the interview is for first, then those that a takeaway speaks of. */
  readonly decisions: readonly DebriefDecision[]
}

const interviewId = { interviewId: id }
const change = <S extends z.ZodRawShape>(fields: z.ZodObject<S>) =>
  z.object({ id, changes: fields.partial() })
const one = z.object({ id })

export const debriefChannels = {
  'debrief.get': read<DebriefView>()(z.object(interviewId)),
  /** It took place, even if nothing is written down yet. */
  'debrief.held': write<Nothing>()(z.object(interviewId)),
  /** It did not: there is no start and no debrief any more, and no thanks are owed. What was typed of answers stays. */
  'debrief.notHeld': write<Nothing>()(z.object(interviewId)),
  /** `id` is the interview's: it has one debrief, which begins with the first change. */
  'debrief.edit': write<Nothing>()(change(debrief.omit({ interviewId: true }))),
  /** What was said to a question of the agenda; `id` is the item's. */
  'answers.write': write<Nothing>()(change(answer.pick({ text: true }))),
  /** A question that was asked beside the agenda. */
  'answers.add': write<{ readonly id: string }>()(z.object({ ...interviewId, question: requiredLine })),
  'answers.edit': write<Nothing>()(change(answer.pick({ question: true, text: true }))),
  'answers.remove': write<Nothing>()(one),
  'takeaways.add': write<{ readonly id: string }>()(takeaway.omit({ id: true, position: true })),
  'takeaways.edit': write<Nothing>()(change(takeaway.pick({ text: true }))),
  'takeaways.remove': write<Nothing>()(one),
  'promises.add': write<{ readonly id: string }>()(
    promise.pick({ interviewId: true, by: true, text: true, dueOn: true }),
  ),
  'promises.edit': write<Nothing>()(change(promise.pick({ by: true, text: true, dueOn: true }))),
  'promises.check': write<Nothing>()(z.object({ id, done: z.boolean() })),
  'promises.remove': write<Nothing>()(one),
  'referrals.add': write<{ readonly id: string }>()(
    referral.pick({ interviewId: true, name: true, note: true }),
  ),
  'referrals.edit': write<Nothing>()(change(referral.pick({ name: true, note: true }))),
  /** Makes a contact of somebody who was named, introduced by whoever named them. */
  'referrals.addContact': write<{ readonly contactId: string }>()(
    z.object({ id, name: requiredLine, company: line }),
  ),
  /** Says which contact it is; null takes that back. */
  'referrals.link': write<Nothing>()(referral.pick({ id: true, contactId: true })),
  /** Whether whoever named them was told what came of it. */
  'referrals.report': write<Nothing>()(z.object({ id, done: z.boolean() })),
  'referrals.remove': write<Nothing>()(one),
} as const

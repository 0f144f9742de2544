import { z } from 'zod'
import {
  type Decision,
  type DecisionOption,
  decision,
  decisionOption,
  type OpenQuestion,
  openQuestion,
} from '../domain/decision.ts'
import { id } from '../domain/id.ts'
import { type Takeaway, takeaway } from '../domain/interview.ts'
import type { InterviewStatus } from '../domain/status.ts'
import { day } from '../domain/time.ts'
import { type Nothing, read, write } from './channel.ts'
import type { Reference } from './contacts.ts'

/** One line of the list of decisions. */
export interface DecisionRow
  extends Pick<Decision, 'id' | 'title' | 'kind' | 'deadline' | 'decidedOn' | 'createdAt'> {
  /** The option that was chosen, in its words; null while none is. */
  readonly chosen: string | null
  readonly interviews: number
  readonly takeaways: number
}

/** What somebody said, and which option it speaks for or against. */
export interface Evidence extends Pick<Takeaway, 'id' | 'text' | 'decisionId' | 'optionId' | 'leaning'> {
  readonly interviewId: string
  readonly contact: Reference
  /** The day of the conversation; null where none is known. */
  readonly saidOn: string | null
}

/** Everything the page of one decision shows, whom to ask excepted. */
export interface DecisionView {
  readonly decision: Decision
  readonly options: readonly DecisionOption[]
  readonly questions: readonly OpenQuestion[]
  /** Takeaways about this decision, and those from interviews about it that are about none yet; the latest first. */
  readonly evidence: readonly Evidence[]
  readonly interviews: readonly {
    readonly id: string
    readonly contact: Reference
    readonly status: InterviewStatus
    readonly startsAt: string | null
    readonly zone: string
  }[]
}

/** Details of a decision to change; those not named stay as they are. `decidedOn` corrects the day of one that is made. */
export const decisionChanges = decision
  .pick({ title: true, kind: true, target: true, deadline: true, known: true, reasons: true })
  .extend({ decidedOn: day })
  .partial()

/** What is changed of an open question; its place is not the user's to number. */
const questionChanges = openQuestion.pick({ text: true, answer: true }).partial()

export type DecisionChanges = z.infer<typeof decisionChanges>
export type QuestionChanges = z.infer<typeof questionChanges>

const place = z.object({ id, index: z.number().int().min(0) })

export const decisionChannels = {
  'decisions.list': read<{ readonly decisions: readonly Decision[] }>()(z.object({})),
  /** A row for each, open ones by deadline first, then those made, the latest first. */
  'decisions.rows': read<{ readonly decisions: readonly DecisionRow[] }>()(z.object({})),
  'decisions.get': read<DecisionView>()(z.object({ id })),
  'decisions.add': write<{ readonly id: string }>()(
    decision.pick({ title: true, kind: true, deadline: true }),
  ),
  'decisions.edit': write<Nothing>()(z.object({ id, changes: decisionChanges })),
  /** Removes a decision with its options and open questions; interviews and takeaways stay. */
  'decisions.remove': write<Nothing>()(z.object({ id })),
  /** Chooses one of its options, today. */
  'decisions.decide': write<Nothing>()(z.object({ id, optionId: id })),
  /** Takes the choice back; the reasons stay. */
  'decisions.reopen': write<Nothing>()(z.object({ id })),
  'decisions.addOption': write<{ readonly id: string }>()(
    decisionOption.pick({ decisionId: true, text: true }),
  ),
  'decisions.editOption': write<Nothing>()(decisionOption.pick({ id: true, text: true })),
  /** Moves an option so that it stands at the index, counted from 0, in the new order. */
  'decisions.moveOption': write<Nothing>()(place),
  /** Removes an option; its takeaways stay, and a decision for it is open again. */
  'decisions.removeOption': write<Nothing>()(z.object({ id })),
  'decisions.addQuestion': write<{ readonly id: string }>()(
    openQuestion.pick({ decisionId: true, text: true }),
  ),
  'decisions.editQuestion': write<Nothing>()(z.object({ id, changes: questionChanges })),
  'decisions.moveQuestion': write<Nothing>()(place),
  'decisions.removeQuestion': write<Nothing>()(z.object({ id })),
  /** Says what a takeaway speaks for or against; without a decision it speaks for none. */
  'decisions.weigh': write<Nothing>()(
    takeaway.pick({ id: true, decisionId: true, optionId: true, leaning: true }),
  ),
} as const

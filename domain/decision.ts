import { z } from 'zod'
import { id } from './id.ts'
import { line, prose, requiredLine } from './text.ts'
import { day, instant } from './time.ts'

/** What kind of step it is about. */
export const decisionKind = z.enum(['accept-job', 'enrol', 'certify', 'enter-field', 'other'])

/** A question about the user's career; what interviews are for. */
export const decision = z.object({
  id,
  title: requiredLine,
  kind: decisionKind,
  deadline: day.nullable(),
  /** What is known so far, in a sentence or two. */
  known: prose,
  /** The role, field or course it is about: what contacts are ranked against. */
  target: line,
  chosenOptionId: id.nullable(),
  reasons: prose,
  decidedOn: day.nullable(),
  createdAt: instant,
})

/** One way the decision can go. */
export const decisionOption = z.object({ id, decisionId: id, position: z.number().int(), text: requiredLine })

/** Something still unknown that an interview may answer. */
export const openQuestion = z.object({
  id,
  decisionId: id,
  position: z.number().int(),
  text: requiredLine,
  answer: prose,
})

export type Decision = z.infer<typeof decision>
export type DecisionKind = z.infer<typeof decisionKind>
export type DecisionOption = z.infer<typeof decisionOption>
export type OpenQuestion = z.infer<typeof openQuestion>

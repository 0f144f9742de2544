import { z } from 'zod'
import { dressCode } from './company.ts'
import { id } from './id.ts'
import { line, prose, requiredLine } from './text.ts'
import { day, instant, limitMinutes, zone } from './time.ts'

/** How the two talk. */
export const method = z.enum(['in-person', 'phone', 'video'])

/** A conversation with one contact. Its status is derived (see status.ts), never kept here. */
export const interview = z.object({
  id,
  contactId: id,
  method,
  /** Where to go, or the number to call. */
  place: line,
  /** The meeting link of a video call. */
  link: line,
  startsAt: instant.nullable(),
  zone,
  /** The interviewer's time limit in minutes; null when none was given. */
  limitMinutes: limitMinutes.nullable(),
  /** What this conversation is to answer, in the user's words. */
  purpose: prose,
  whyICare: prose,
  /** Greeting card: who is met on the way in, and how one gets there. */
  receptionist: line,
  assistant: line,
  arrival: line,
  receptionPhone: line,
  /** Outfit plan and what to carry. */
  dressCode,
  outfit: line,
  bring: line,
  createdAt: instant,
})

/** A decision that an interview is to help with; there may be several. */
export const interviewDecision = z.object({ interviewId: id, decisionId: id })

/** The request for an interview. Declined without a date: no answer came, and the user asks no further. */
export const outreach = z.object({
  id,
  interviewId: id,
  channel: z.enum(['email', 'linkedin', 'phone', 'in-person']),
  subject: line,
  body: prose,
  sentAt: instant.nullable(),
  reply: z.enum(['none', 'accepted', 'declined']),
  repliedAt: instant.nullable(),
})

/**
 * One thing to prepare. `dueMinutes` counts from the interview's start, negative before it. `task` names which of
 * Askwell's own it is; empty for one the user wrote.
 */
export const checklistItem = z.object({
  id,
  interviewId: id,
  position: z.number().int(),
  task: line,
  text: requiredLine,
  dueMinutes: z.number().int().nullable(),
  doneAt: instant.nullable(),
})

/** What came of an interview; its presence means the interview was held. */
export const debrief = z.object({
  interviewId: id,
  heldOn: day,
  outcome: z.enum(['information', 'opening', 'invited', 'offer']),
  surprises: prose,
  /** The one point a thank-you note names. */
  specificPoint: prose,
})

/** What was said to one question, in the words of the agenda at that time; `agendaItemId` while that item stands there. */
export const answer = z.object({
  id,
  interviewId: id,
  position: z.number().int(),
  question: requiredLine,
  questionId: id.nullable(),
  agendaItemId: id.nullable(),
  text: prose,
})

/** A lesson from one interview, as evidence for or against an option of a decision. */
export const takeaway = z.object({
  id,
  interviewId: id,
  position: z.number().int(),
  text: requiredLine,
  decisionId: id.nullable(),
  optionId: id.nullable(),
  leaning: z.enum(['for', 'against', 'neutral']),
})

/** What either side said they would do. */
export const promise = z.object({
  id,
  interviewId: id,
  position: z.number().int(),
  by: z.enum(['me', 'them']),
  text: requiredLine,
  dueOn: day.nullable(),
  doneAt: instant.nullable(),
})

/** A person named in an interview; a contact once the user adds one. */
export const referral = z.object({
  id,
  interviewId: id,
  position: z.number().int(),
  name: requiredLine,
  note: line,
  contactId: id.nullable(),
  reportedBackAt: instant.nullable(),
})

/** A thank-you, a report-back to whoever made the introduction, or a later touch. */
export const followUp = z.object({
  id,
  contactId: id,
  interviewId: id.nullable(),
  kind: z.enum(['thank-you', 'report-back', 'touch']),
  channel: z.enum(['note', 'call']),
  dueAt: instant,
  doneAt: instant.nullable(),
  subject: line,
  text: prose,
})

export type Interview = z.infer<typeof interview>
export type Outreach = z.infer<typeof outreach>
export type ChecklistItem = z.infer<typeof checklistItem>
export type Debrief = z.infer<typeof debrief>
export type Answer = z.infer<typeof answer>
export type Takeaway = z.infer<typeof takeaway>
export type PromiseMade = z.infer<typeof promise>
export type Referral = z.infer<typeof referral>
export type FollowUp = z.infer<typeof followUp>
export type Method = z.infer<typeof method>

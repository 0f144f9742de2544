import { z } from 'zod'
import { id } from '../domain/id.ts'
import { question } from '../domain/question.ts'
import type { BankQuestion } from '../domain/questions/bank.ts'
import type { Suggestion } from '../domain/questions/suggest.ts'
import type { InterviewStatus } from '../domain/status.ts'
import { type Nothing, read, write } from './channel.ts'
import type { Reference } from './contacts.ts'

/** One line of the bank: the question, on how many agendas it stands, how often it was answered. */
export interface QuestionRow extends BankQuestion {
  readonly agendas: number
  readonly answers: number
}

interface InterviewOfQuestion {
  readonly interviewId: string
  readonly contact: Reference
}

/** A question with everywhere it was used. */
export interface QuestionView {
  readonly question: BankQuestion
  readonly agendas: readonly (InterviewOfQuestion & {
    readonly status: InterviewStatus
    readonly startsAt: string | null
    readonly zone: string
  })[]
  readonly answers: readonly (InterviewOfQuestion & { readonly id: string; readonly text: string })[]
}

/** What a person writes of an own question. */
export const questionForm = question.pick({ text: true, theme: true })

export type QuestionForm = z.infer<typeof questionForm>

export const questionChannels = {
  /** The whole bank in the order of a conversation. */
  'questions.list': read<{ readonly questions: readonly QuestionRow[] }>()(z.object({})),
  'questions.get': read<QuestionView>()(z.object({ id })),
  /** What to ask in an interview, and why. */
  'questions.suggest': read<{ readonly suggestions: readonly Suggestion[] }>()(z.object({ interviewId: id })),
  'questions.add': write<{ readonly id: string }>()(questionForm),
  /** Changes an own question; agendas and answers keep the words they have. */
  'questions.edit': write<Nothing>()(z.object({ id, changes: questionForm.partial() })),
  /** Removes an own question from the bank; agendas and answers keep it. */
  'questions.remove': write<Nothing>()(z.object({ id })),
} as const

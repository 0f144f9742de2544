import { z } from 'zod'
import { id } from '../domain/id.ts'
import type { ContactFactorValue } from '../domain/rank/contactFactors.ts'
import type { EmployerFactorValue } from '../domain/rank/employerFactors.ts'
import type { Part } from '../domain/rank/score.ts'
import { rankWeights } from '../domain/rank/weights.ts'
import { line } from '../domain/text.ts'
import { read } from './channel.ts'
import type { Reference } from './contacts.ts'

/** A contact with their score, from 0 to 1, and what makes it up: the shares add up to it. */
export interface RankedContact extends Reference {
  readonly position: string
  readonly company: Reference | null
  readonly score: number
  readonly parts: readonly Part<ContactFactorValue>[]
}

/** An employer with its score and what makes it up. */
export interface RankedCompany extends Reference {
  readonly industry: string
  readonly people: number
  readonly score: number
  readonly parts: readonly Part<EmployerFactorValue>[]
}

/** What is asked about: a decision, or a role, field or course in a few words. */
export const rankSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('decision'), id }),
  z.object({ kind: z.literal('text'), text: line }),
])

export type RankSubject = z.infer<typeof rankSubject>

const question = z.object({
  subject: rankSubject,
  weights: rankWeights,
  limit: z.number().int().min(1).max(200),
})

export const rankChannels = {
  /** Whom to ask as well at the company of an interview's person, the best first: those nobody has asked yet. */
  'rank.colleagues': read<{
    readonly company: Reference | null
    readonly contacts: readonly RankedContact[]
  }>()(z.object({ interviewId: id, limit: question.shape.limit })),
  /** Whom to ask, the best first. `except`: those one does not want to be told of now. */
  'rank.contacts': read<{
    readonly contacts: readonly RankedContact[]
    /** The words that were looked for. */
    readonly words: readonly string[]
  }>()(question.extend({ except: z.array(id).max(1000) })),
  /** At which employers to ask, the best first: those at which one knows somebody. */
  'rank.employers': read<{ readonly employers: readonly RankedCompany[] }>()(question),
} as const

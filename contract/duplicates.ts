import { z } from 'zod'
import type { Doubt, Reason } from '../domain/duplicates.ts'
import { id } from '../domain/id.ts'
import { MERGE_LIMIT, type Mergeable, mergeChoices } from '../domain/merge.ts'
import { type Nothing, read, write } from './channel.ts'
import type { Reference } from './contacts.ts'

/** One of two contacts that look alike, in a line. */
export interface DuplicateSide extends Reference {
  readonly company: string
  readonly position: string
}

/** Two contacts that may be one person. */
export interface DuplicatePair {
  readonly a: DuplicateSide
  readonly b: DuplicateSide
  readonly likelihood: 'certain' | 'likely' | 'possible'
  readonly score: number
  readonly reasons: readonly Reason[]
  readonly doubts: readonly Doubt[]
}

/** A contact with all that a merge compares. */
export interface MergeContact extends Mergeable {
  readonly name: string
  /** Null also for an introducer who is one of those to merge, or whom one of them introduced. */
  readonly introducedBy: Reference | null
}

/** Contacts that may become one. */
const together = z.array(id).min(2).max(MERGE_LIMIT)

export const duplicateChannels = {
  /** Pairs that may be one person, the surest first. `certain` counts the people `mergeCertain` would make one. */
  'duplicates.list': read<{
    readonly pairs: readonly DuplicatePair[]
    readonly total: number
    readonly certain: number
  }>()(z.object({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(500) })),
  /** Two people, for good: the pair is not shown again. */
  'duplicates.keepApart': write<Nothing>()(z.object({ contactId: id, otherId: id })),
  /** Merges all who are certainly here more than once, as proposed; answers how many people that are. */
  'duplicates.mergeCertain': write<{ readonly merged: number }>()(z.object({})),
  /** The contacts to compare, the one that will stay in front. */
  'contacts.mergeView': read<{ readonly contacts: readonly MergeContact[] }>()(z.object({ ids: together })),
  /** Makes contacts one; all that hangs on them moves to the one that is kept. */
  'contacts.merge': write<Nothing>()(
    z.object({
      keepId: id,
      otherIds: z
        .array(id)
        .min(1)
        .max(MERGE_LIMIT - 1),
      choices: mergeChoices,
    }),
  ),
} as const

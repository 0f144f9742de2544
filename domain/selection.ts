import { z } from 'zod'
import { contactFilter } from './contactFilter.ts'
import { id } from './id.ts'

/** The most contacts one selection names or leaves out. */
export const SELECTION_LIMIT = 100_000

/** Contacts chosen in a list: one by one, or all that a filter shows but some. */
export const selection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ids'), ids: z.array(id).min(1).max(SELECTION_LIMIT) }),
  z.object({ kind: z.literal('all'), filter: contactFilter, except: z.array(id).max(SELECTION_LIMIT) }),
])

export type Selection = z.infer<typeof selection>

import { z } from 'zod'
import { contactSource } from './contact.ts'
import { id } from './id.ts'
import { contactStatuses } from './status.ts'
import { line, prose, requiredLine } from './text.ts'
import { words } from './words/words.ts'

/** Which contacts a list shows: those for whom everything holds. Empty lists, null and false ask for nothing. */
export const contactFilter = z.object({
  /** Words to find anywhere; matches in names come first. */
  search: z.string().max(1000, { error: () => words.contacts.searchTooLong }),
  /** Every one of these tags. */
  tags: z.array(line).max(50),
  companyId: id.nullable(),
  /** Any of these. */
  statuses: z.array(z.enum(contactStatuses)).max(10),
  /** Any of these. */
  sources: z.array(contactSource).max(10),
  /** The last interaction is at least this many days ago, or there was none. */
  silentDays: z.number().int().min(1).max(3650).nullable(),
  /** An interview is coming. */
  isUpcoming: z.boolean(),
  /** The next touch is due, by keep-in-touch interval. */
  isTouchDue: z.boolean(),
})

/** By what a list is sorted. `relevance`: by name, or matches in names first while searching. */
export const contactSort = z.object({
  by: z.enum(['relevance', 'name', 'family', 'company', 'position', 'lastInteraction', 'added']),
  isDescending: z.boolean(),
})

/** What a list shows and in which order. */
export const contactListing = z.object({ filter: contactFilter, sort: contactSort })

/** A listing under a name; `listing` is a `ContactListing` as JSON text. */
export const savedFilter = z.object({ id, position: z.number().int(), name: requiredLine, listing: prose })

export type ContactFilter = z.infer<typeof contactFilter>
export type ContactSort = z.infer<typeof contactSort>
export type ContactListing = z.infer<typeof contactListing>

export const everyone: ContactFilter = {
  search: '',
  tags: [],
  companyId: null,
  statuses: [],
  sources: [],
  silentDays: null,
  isUpcoming: false,
  isTouchDue: false,
}

/** The order in which a list stands until the user chooses another. */
export const byRelevance: ContactSort = { by: 'relevance', isDescending: false }

/** What a search alone lists, the best matches first; everyone by name where it is empty. */
export function searching(search: string): ContactListing {
  return { filter: { ...everyone, search }, sort: byRelevance }
}

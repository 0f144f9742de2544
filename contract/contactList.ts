import { z } from 'zod'
import type { ContactSource } from '../domain/contact.ts'
import { type ContactListing, contactFilter, contactListing } from '../domain/contactFilter.ts'
import { id } from '../domain/id.ts'
import { SELECTION_LIMIT, selection } from '../domain/selection.ts'
import type { ContactStatus } from '../domain/status.ts'
import { requiredLine } from '../domain/text.ts'
import { type Nothing, read, write } from './channel.ts'

/** One line of a list of contacts, with everything a column may show. Texts are empty when unknown. */
export interface ContactRow {
  readonly id: string
  readonly name: string
  readonly company: string
  readonly position: string
  /** The first one, as of `phone`. */
  readonly email: string
  readonly phone: string
  readonly location: string
  readonly tags: readonly string[]
  readonly status: ContactStatus
  /** The latest interaction or held interview; null when there was none. */
  readonly lastInteractionAt: string | null
  readonly addedAt: string
  readonly source: ContactSource
}

/** A listing the user gave a name. */
export interface NamedListing {
  readonly id: string
  readonly name: string
  readonly listing: ContactListing
}

const index = z.number().int().min(0)
const search = contactFilter.shape.search
const tags = z.array(requiredLine).max(50)

export const contactListChannels = {
  /** Rows of a listing in its order. */
  'contacts.page': read<{ readonly contacts: readonly ContactRow[] }>()(
    z.object({ listing: contactListing, offset: index, limit: z.number().int().min(1).max(500) }),
  ),
  /** How many a filter lets through; asked apart because counting may take longer than showing. */
  'contacts.count': read<{ readonly total: number }>()(z.object({ filter: contactFilter })),
  /** Where a contact stands in a listing, counted from 0; null when it is not in it. */
  'contacts.place': read<{ readonly index: number | null }>()(z.object({ listing: contactListing, id })),
  /** The contacts from one place of a listing to another, the latter excluded. */
  'contacts.ids': read<{ readonly ids: readonly string[] }>()(
    z
      .object({ listing: contactListing, from: index, to: index })
      .refine(({ from, to }) => to - from <= SELECTION_LIMIT, { path: ['to'] }),
  ),
  /** For a search that finds nobody, the nearest one that finds somebody; null when none is near. */
  'contacts.correct': read<{ readonly search: string | null }>()(z.object({ search })),
  /** What there is to filter by, with how many contacts each. */
  'contacts.facets': read<{
    readonly tags: readonly { readonly tag: string; readonly count: number }[]
    readonly sources: readonly { readonly source: ContactSource; readonly count: number }[]
  }>()(z.object({})),
  /** Adds and takes away tags; answers how many contacts are filed otherwise than before. */
  'contacts.tag': write<{ readonly changed: number }>()(z.object({ selection, add: tags, remove: tags })),
  'contacts.remove': write<{ readonly removed: number }>()(z.object({ selection })),
  'savedFilters.list': read<{ readonly filters: readonly NamedListing[] }>()(z.object({})),
  /** Keeps a listing under a name: a new one, or the one with the id from now on. */
  'savedFilters.save': write<{ readonly id: string }>()(
    z.object({ id: id.nullable(), name: requiredLine, listing: contactListing }),
  ),
  'savedFilters.remove': write<Nothing>()(z.object({ id })),
} as const

import {
  byRelevance,
  type ContactFilter,
  type ContactListing,
  type ContactSort,
  contactFilter,
  contactSort,
  everyone,
} from '../../../domain/contactFilter.ts'
import { fromJson } from '../../../domain/json.ts'

/** Reads a kept filter; an unreadable one counts as none. */
export function readFilter(text: string): ContactFilter {
  return contactFilter.safeParse(fromJson(text)).data ?? everyone
}

/** Reads a kept order; an unreadable one counts as none. */
export function readSort(text: string): ContactSort {
  return contactSort.safeParse(fromJson(text)).data ?? byRelevance
}

/** Whether a filter asks for more than a search does. */
export function isFiltered(filter: ContactFilter): boolean {
  return JSON.stringify({ ...filter, search: '' }) !== JSON.stringify(everyone)
}

/** Whether a search or a filter leaves anybody out. */
export function isNarrowed(filter: ContactFilter): boolean {
  return filter.search.trim() !== '' || isFiltered(filter)
}

/** The order one sees: without a search the best match is the name. */
export function shownSort({ filter, sort }: ContactListing): ContactSort {
  const isByName = sort.by === 'relevance' && filter.search.trim() === ''
  return isByName ? { by: 'name', isDescending: false } : sort
}

/** Whether two listings show the same contacts in the same order. */
export function isSameListing(one: ContactListing, other: ContactListing): boolean {
  return keyOf(one) === keyOf(other)
}

/** A listing as one text: equal for equal listings, whatever the order of their properties. */
export function keyOf({ filter, sort }: ContactListing): string {
  return JSON.stringify([contactFilter.parse(filter), contactSort.parse(sort)])
}

import { useMemo } from 'react'
import type { ContactFilter, ContactListing, ContactSort } from '../../../domain/contactFilter.ts'
import { useKept } from '../../ui/useKept.ts'
import { useRemembered } from '../../ui/useRemembered.ts'
import { readFilter, readSort } from './listing.ts'

interface ListingChoice {
  readonly listing: ContactListing
  readonly setFilter: (filter: ContactFilter) => void
  readonly setSort: (sort: ContactSort) => void
}

/** What the list shows and in which order, as the person left it. */
export function useListing(): ListingChoice {
  const [filterText, setFilterText] = useRemembered('contacts.filter')
  const [sortText, setSortText] = useKept('contacts.sort')
  const listing = useMemo(
    () => ({ filter: readFilter(filterText), sort: readSort(sortText) }),
    [filterText, sortText],
  )
  return {
    listing,
    setFilter: (filter) => setFilterText(JSON.stringify(filter)),
    setSort: (sort) => setSortText(JSON.stringify(sort)),
  }
}

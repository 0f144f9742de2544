import { useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ContactRow } from '../../../contract/contactList.ts'
import type { ContactListing } from '../../../domain/contactFilter.ts'
import { countQuery, PAGE, pageQuery } from './queries.ts'
import { pagesOf, totalOf } from './window.ts'

export interface ContactRows {
  /** What these rows answer: the listing asked for as soon as its first rows are here, so that nothing flickers. */
  readonly listing: ContactListing
  /** How many there are; a lower bound until the count has come. */
  readonly total: number
  readonly isCounted: boolean
  readonly error: Error | null
  readonly rowAt: (index: number) => ContactRow | undefined
}

/** The rows of a listing, of which only those near the given indexes are fetched. */
export function useContactRows(wanted: ContactListing, first: number, last: number): ContactRows {
  const [listing, setListing] = useState(wanted)
  const begin = useQuery(pageQuery(wanted, 0))
  if (listing !== wanted && !begin.isPending) setListing(wanted)

  const pages = pagesOf(first, last)
  const windows = useQueries({ queries: pages.map((page) => pageQuery(listing, page)) })
  const shown = useQuery(pageQuery(listing, 0))
  const counted = useQuery(countQuery(listing.filter))
  const rows = shown.data?.contacts

  return {
    listing,
    total: totalOf(counted.data?.total, rows?.length),
    isCounted: counted.data !== undefined,
    error: shown.error ?? windows.find((window) => window.error !== null)?.error ?? null,
    rowAt: (index) => {
      const page = Math.floor(index / PAGE)
      const contacts = page === 0 ? rows : windows[pages.indexOf(page)]?.data?.contacts
      return contacts?.[index % PAGE]
    },
  }
}

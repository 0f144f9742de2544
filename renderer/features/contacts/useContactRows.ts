import { useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ContactRow } from '../../../contract/contactList.ts'
import { countQuery, PAGE, pageQuery } from './queries.ts'
import { pagesOf, totalOf } from './window.ts'

interface ContactRows {
  /** The search these rows answer: the typed one as soon as its first rows are here, so that nothing flickers. */
  readonly search: string
  /** How many there are; a lower bound until the count has come. */
  readonly total: number
  readonly isCounted: boolean
  readonly error: Error | null
  readonly rowAt: (index: number) => ContactRow | undefined
}

/** The rows of a search, of which only those near the given indexes are fetched. */
export function useContactRows(typed: string, first: number, last: number): ContactRows {
  const [search, setSearch] = useState(typed)
  const begin = useQuery(pageQuery(typed, 0))
  if (search !== typed && !begin.isPending) setSearch(typed)

  const pages = pagesOf(first, last)
  const windows = useQueries({ queries: pages.map((page) => pageQuery(search, page)) })
  const shown = useQuery(pageQuery(search, 0))
  const counted = useQuery(countQuery(search))
  const rows = shown.data?.contacts

  return {
    search,
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

import { useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CompanyRow } from '../../../contract/companies.ts'
import { PAGE, pageQuery } from './queries.ts'

interface CompanyRows {
  /** The search these rows answer: the typed one as soon as its first rows are here, so that nothing flickers. */
  readonly search: string
  readonly total: number
  readonly isLoaded: boolean
  readonly error: Error | null
  readonly rowAt: (index: number) => CompanyRow | undefined
}

/** The rows of a search, of which only those near the given indexes are fetched. */
export function useCompanyRows(typed: string, first: number, last: number): CompanyRows {
  const [search, setSearch] = useState(typed)
  const begin = useQuery(pageQuery(typed, 0))
  if (search !== typed && !begin.isPending) setSearch(typed)

  const from = Math.max(0, Math.floor(first / PAGE))
  const count = Math.max(0, Math.floor(last / PAGE) - from) + 1
  const pages = Array.from({ length: count }, (_, index) => from + index)
  const windows = useQueries({ queries: pages.map((page) => pageQuery(search, page)) })
  const shown = useQuery(pageQuery(search, 0))

  return {
    search,
    total: shown.data?.total ?? 0,
    isLoaded: shown.data !== undefined,
    error: shown.error ?? windows.find((window) => window.error !== null)?.error ?? null,
    rowAt: (index) => {
      const page = Math.floor(index / PAGE)
      const companies = page === 0 ? shown.data?.companies : windows[pages.indexOf(page)]?.data?.companies
      return companies?.[index % PAGE]
    },
  }
}

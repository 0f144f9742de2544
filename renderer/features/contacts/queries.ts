import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { everyone, searching } from '../../../domain/contactFilter.ts'
import { ask } from '../../api.ts'

/** Rows are fetched in windows of this many. */
export const PAGE = 100

const keys = {
  page: (search: string, page: number) => ['contacts', 'page', search, page] as const,
  count: (search: string) => ['contacts', 'count', search] as const,
  one: (id: string) => ['contacts', 'one', id] as const,
  companies: (search: string) => ['companies', search] as const,
}

/** One window of the list; pages count from 0. */
export function pageQuery(search: string, page: number) {
  return queryOptions({
    queryKey: keys.page(search, page),
    queryFn: () => ask('contacts.page', { listing: searching(search), offset: page * PAGE, limit: PAGE }),
    gcTime: 60_000,
  })
}

/** How many a search finds; asked apart, because counting takes longer than the first window. */
export function countQuery(search: string) {
  return queryOptions({
    queryKey: keys.count(search),
    queryFn: () => ask('contacts.count', { filter: { ...everyone, search } }),
    gcTime: 60_000,
  })
}

/** One person with all that hangs on them. */
export function contactQuery(id: string) {
  return queryOptions({ queryKey: keys.one(id), queryFn: () => ask('contacts.get', { id }) })
}

/** Asked before anything is typed as well: a list of suggestions opens only where it has some at once. */
export function companiesQuery(search: string) {
  return queryOptions({
    queryKey: keys.companies(search),
    queryFn: () => ask('companies.suggest', { search }),
    placeholderData: keepPreviousData,
  })
}

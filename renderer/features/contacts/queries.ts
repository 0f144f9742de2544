import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { ContactFilter, ContactListing } from '../../../domain/contactFilter.ts'
import { ask } from '../../api.ts'
import { keyOf } from './listing.ts'

/** Rows are fetched in windows of this many. */
export const PAGE = 50

const keys = {
  page: (listing: string, page: number) => ['contacts', 'page', listing, page] as const,
  count: (filter: string) => ['contacts', 'count', filter] as const,
  place: (listing: string, id: string) => ['contacts', 'place', listing, id] as const,
  correct: (search: string) => ['contacts', 'correct', search] as const,
  one: (id: string) => ['contacts', 'one', id] as const,
  companies: (search: string) => ['companies', search] as const,
  companiesFound: (search: string) => ['companies', 'found', search] as const,
  company: (id: string) => ['companies', 'one', id] as const,
}

/** One window of the list; pages count from 0. */
export function pageQuery(listing: ContactListing, page: number) {
  return queryOptions({
    queryKey: keys.page(keyOf(listing), page),
    queryFn: () => ask('contacts.page', { listing, offset: page * PAGE, limit: PAGE }),
    gcTime: 60_000,
  })
}

/** How many a filter lets through; asked apart, because counting takes longer than the first window. */
export function countQuery(filter: ContactFilter) {
  return queryOptions({
    queryKey: keys.count(JSON.stringify(filter)),
    queryFn: () => ask('contacts.count', { filter }),
    gcTime: 60_000,
  })
}

/** Where a contact stands in a listing. */
export function placeQuery(listing: ContactListing, id: string) {
  return queryOptions({
    queryKey: keys.place(keyOf(listing), id),
    queryFn: () => ask('contacts.place', { listing, id }),
    gcTime: 0,
  })
}

/** The nearest search that finds somebody. */
export function correctQuery(search: string) {
  return queryOptions({
    queryKey: keys.correct(search),
    queryFn: () => ask('contacts.correct', { search }),
    gcTime: 60_000,
  })
}

/** Tags and sources there are, with how many contacts each. */
export const facetsQuery = queryOptions({
  queryKey: ['contacts', 'facets'],
  queryFn: () => ask('contacts.facets', {}),
})

/** The listings that have a name. */
export const savedFiltersQuery = queryOptions({
  queryKey: ['savedFilters'],
  queryFn: () => ask('savedFilters.list', {}),
})

/** The first companies whose names have words that begin with the search. */
export function companiesFoundQuery(search: string) {
  return queryOptions({
    queryKey: keys.companiesFound(search),
    queryFn: () => ask('companies.page', { search, offset: 0, limit: 30 }),
    placeholderData: keepPreviousData,
  })
}

/** One company, for its name. */
export function companyQuery(id: string) {
  return queryOptions({ queryKey: keys.company(id), queryFn: () => ask('companies.get', { id }) })
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

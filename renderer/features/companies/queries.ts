import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from '../../api.ts'

/** Rows are fetched in windows of this many. */
export const PAGE = 100
/** People of a company shown at first, and with each further press. */
const PEOPLE = 50
/** Companies offered to be joined with. */
const OFFERED = 8

const keys = {
  page: (search: string, page: number) => ['companies', 'page', search, page] as const,
  place: (search: string, id: string) => ['companies', 'place', search, id] as const,
  people: (id: string) => ['companies', 'people', id] as const,
  others: (search: string) => ['companies', 'others', search] as const,
}

/** One window of the list, and how many the search finds in all; pages count from 0. */
export function pageQuery(search: string, page: number) {
  return queryOptions({
    queryKey: keys.page(search, page),
    queryFn: () => ask('companies.page', { search, offset: page * PAGE, limit: PAGE }),
    gcTime: 60_000,
  })
}

/** Where a company stands in the list. */
export function placeQuery(search: string, id: string) {
  return queryOptions({
    queryKey: keys.place(search, id),
    queryFn: () => ask('companies.place', { search, id }),
    gcTime: 0,
  })
}

/** The people of a company by name, a window at a time. */
export function peopleQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: keys.people(id),
    queryFn: ({ pageParam }) => ask('companies.people', { id, offset: pageParam, limit: PEOPLE }),
    initialPageParam: 0,
    getNextPageParam: ({ people }, _all, offset) => (people.length < PEOPLE ? null : offset + PEOPLE),
  })
}

/** Companies to join with, by what is typed of the name. */
export function othersQuery(search: string) {
  return queryOptions({
    queryKey: keys.others(search),
    // One more than offered: the company itself may be among them.
    queryFn: () => ask('companies.page', { search, offset: 0, limit: OFFERED + 1 }),
    placeholderData: keepPreviousData,
  })
}

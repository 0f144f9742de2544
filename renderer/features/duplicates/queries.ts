import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from '../../api.ts'

/** Pairs on one page of the list. */
export const PAGE = 50

const keys = {
  page: (page: number) => ['duplicates', 'page', page] as const,
  view: (ids: readonly string[]) => ['duplicates', 'view', ...ids] as const,
}

/** One page of the pairs, counted from 0. The page before stays in sight until it is here. */
export function duplicatesQuery(page: number) {
  return queryOptions({
    queryKey: keys.page(page),
    queryFn: () => ask('duplicates.list', { offset: page * PAGE, limit: PAGE }),
    placeholderData: keepPreviousData,
  })
}

/** Some contacts side by side. */
export function mergeViewQuery(ids: readonly string[]) {
  return queryOptions({
    queryKey: keys.view(ids),
    queryFn: () => ask('contacts.mergeView', { ids: [...ids] }),
  })
}

import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../api.ts'

const keys = {
  rows: () => ['decisions', 'rows'] as const,
  one: (id: string) => ['decisions', 'one', id] as const,
}

/** All decisions, a row each. */
export const decisionRowsQuery = queryOptions({
  queryKey: keys.rows(),
  queryFn: () => ask('decisions.rows', {}),
})

/** One decision with all that hangs on it. */
export function decisionQuery(id: string) {
  return queryOptions({ queryKey: keys.one(id), queryFn: () => ask('decisions.get', { id }) })
}

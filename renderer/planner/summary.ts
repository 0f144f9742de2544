import { queryOptions } from '@tanstack/react-query'
import { ask } from '../api.ts'

/** Counts for the sidebar, and what a first start needs to know. */
export const summaryQuery = queryOptions({
  queryKey: ['summary'],
  queryFn: () => ask('planner.summary', {}),
})

import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../api.ts'

/** What is due moves with the clock, so it is asked again every minute. */
export const todayQuery = queryOptions({
  queryKey: ['today'],
  queryFn: () => ask('today.get', {}),
  refetchInterval: 60_000,
})

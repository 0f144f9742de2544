import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../api.ts'

/** Which Askwell this is, and where its planner lies. */
export const infoQuery = queryOptions({
  queryKey: ['app', 'info'],
  queryFn: () => ask('app.info', {}),
})

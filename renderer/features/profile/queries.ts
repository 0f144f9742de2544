import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../api.ts'

/** The user's own record, what they can share and what they may be asked. */
export const profileQuery = queryOptions({
  queryKey: ['profile'],
  queryFn: () => ask('profile.get', {}),
})

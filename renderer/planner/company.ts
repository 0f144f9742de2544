import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { ask } from '../api.ts'

/** One company with all that hangs on it but its people. */
export function companyQuery(id: string) {
  return queryOptions({
    queryKey: ['companies', 'one', id],
    queryFn: () => ask('companies.get', { id }),
  })
}

/** Asks for a company again once it was changed. */
export function useRefreshCompany(id: string): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: companyQuery(id).queryKey })
}

import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { ask } from '../api.ts'

/** The decisions there are, to choose from. */
export const decisionsQuery = queryOptions({
  queryKey: ['decisions', 'choice'],
  queryFn: () => ask('decisions.list', {}),
})

/** Adds a decision by its title; what kind it is and when it is due can be said later. */
export function useNameDecision() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (title: string) => ask('decisions.add', { title, kind: 'other', deadline: null }),
    onSuccess: () => client.invalidateQueries({ queryKey: decisionsQuery.queryKey }),
  })
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ask } from '../../api.ts'
import { decisionsQuery } from './queries.ts'

/** Adds a decision by its title; what kind it is and when it is due can be said later. */
export function useAddDecision() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (title: string) => ask('decisions.add', { title, kind: 'other', deadline: null }),
    onSuccess: () => client.invalidateQueries({ queryKey: decisionsQuery.queryKey }),
  })
}

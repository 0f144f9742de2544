import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { words } from '../../domain/words/words.ts'
import { ask } from '../api.ts'
import { useTellUndoable } from './useTellUndoable.ts'

/** The user's own record, what they can share and what they may be asked. */
export const profileQuery = queryOptions({
  queryKey: ['profile'],
  queryFn: () => ask('profile.get', {}),
})

/** Changes of the profile go one after the other. */
export const profileScope = { id: 'profile' }

/** What both lists of the profile have in common: an order, and that something removed comes back by the notice. */
export function useListChanges(
  moveBy: 'profile.moveEntry' | 'profile.moveLikely',
  removeBy: 'profile.removeEntry' | 'profile.removeLikely',
) {
  const tell = useTellUndoable()
  const refresh = useRefreshProfile()
  const move = useMutation({
    scope: profileScope,
    mutationFn: (to: { readonly id: string; readonly index: number }) => ask(moveBy, to),
    onSettled: refresh,
  })
  const remove = useMutation({
    scope: profileScope,
    mutationFn: ({ id }: { readonly id: string; readonly text: string }) => ask(removeBy, { id }),
    onSuccess: (_nothing, { text }) => tell(words.profile.removed(text)),
    onSettled: refresh,
  })
  return { move, remove }
}

/** Asks for the profile again once it was changed. */
export function useRefreshProfile(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: profileQuery.queryKey })
}

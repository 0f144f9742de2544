import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { EntryForm, LikelyForm, ProfileChanges } from '../../../contract/profile.ts'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { useUndo } from '../../planner/useUndo.ts'
import { useNotify } from '../../ui/notices.ts'
import { profileQuery } from './queries.ts'

const scope = { id: 'profile' }

/** Changes details of the user; settled when they are shown again. What is refused is said beside the field. */
export function useEditProfile() {
  const refresh = useRefresh()
  return useMutation({
    scope,
    mutationFn: (changes: ProfileChanges) => ask('profile.edit', { id: 'me', changes }),
    onSettled: refresh,
    meta: { showsError: true },
  })
}

/** Adds, changes, moves or removes what the user can share. */
export function useEntries() {
  const refresh = useRefresh()
  return {
    ...useListChanges('profile.moveEntry', 'profile.removeEntry'),
    add: useMutation({
      scope,
      mutationFn: (form: EntryForm) => ask('profile.addEntry', form),
      onSettled: refresh,
    }),
    edit: useMutation({
      scope,
      mutationFn: (edit: { readonly id: string; readonly changes: Partial<EntryForm> }) =>
        ask('profile.editEntry', edit),
      onSettled: refresh,
      meta: { showsError: true },
    }),
  }
}

/** Adds, changes, moves or removes what the user may be asked. */
export function useLikely() {
  const refresh = useRefresh()
  return {
    ...useListChanges('profile.moveLikely', 'profile.removeLikely'),
    add: useMutation({
      scope,
      mutationFn: (form: LikelyForm) => ask('profile.addLikely', form),
      onSettled: refresh,
    }),
    edit: useMutation({
      scope,
      mutationFn: (edit: { readonly id: string; readonly changes: Partial<LikelyForm> }) =>
        ask('profile.editLikely', edit),
      onSettled: refresh,
      meta: { showsError: true },
    }),
  }
}

/** What both lists have in common: an order, and that something removed comes back by the notice. */
function useListChanges(
  moveBy: 'profile.moveEntry' | 'profile.moveLikely',
  removeBy: 'profile.removeEntry' | 'profile.removeLikely',
) {
  const notify = useNotify()
  const { undo } = useUndo()
  const refresh = useRefresh()
  const move = useMutation({
    scope,
    mutationFn: (to: { readonly id: string; readonly index: number }) => ask(moveBy, to),
    onSettled: refresh,
  })
  const remove = useMutation({
    scope,
    mutationFn: ({ id }: { readonly id: string; readonly text: string }) => ask(removeBy, { id }),
    onSuccess: (_nothing, { text }) =>
      notify({ text: words.profile.removed(text), action: { label: words.app.undo, onAction: undo } }),
    onSettled: refresh,
  })
  return { move, remove }
}

function useRefresh(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: profileQuery.queryKey })
}

import { useMutation } from '@tanstack/react-query'
import type { EntryForm, ProfileChanges } from '../../../contract/profile.ts'
import { ask } from '../../api.ts'
import { profileScope, useListChanges, useRefreshProfile } from '../../planner/profile.ts'

/** Changes details of the user; settled when they are shown again. What is refused is said beside the field. */
export function useEditProfile() {
  const refresh = useRefreshProfile()
  return useMutation({
    scope: profileScope,
    mutationFn: (changes: ProfileChanges) => ask('profile.edit', { id: 'me', changes }),
    onSettled: refresh,
    meta: { showsError: true },
  })
}

/** Adds, changes, moves or removes what the user can share. */
export function useEntries() {
  const refresh = useRefreshProfile()
  return {
    ...useListChanges('profile.moveEntry', 'profile.removeEntry'),
    add: useMutation({
      scope: profileScope,
      mutationFn: (form: EntryForm) => ask('profile.addEntry', form),
      onSettled: refresh,
    }),
    edit: useMutation({
      scope: profileScope,
      mutationFn: (edit: { readonly id: string; readonly changes: Partial<EntryForm> }) =>
        ask('profile.editEntry', edit),
      onSettled: refresh,
      meta: { showsError: true },
    }),
  }
}

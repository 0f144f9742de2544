import { useMutation } from '@tanstack/react-query'
import type { LikelyForm } from '../../contract/profile.ts'
import { ask } from '../api.ts'
import { profileScope, useListChanges, useRefreshProfile } from './profile.ts'

/** Adds, changes, moves or removes what the user may be asked. */
export function useLikely() {
  const refresh = useRefreshProfile()
  return {
    ...useListChanges('profile.moveLikely', 'profile.removeLikely'),
    add: useMutation({
      scope: profileScope,
      mutationFn: (form: LikelyForm) => ask('profile.addLikely', form),
      onSettled: refresh,
    }),
    edit: useMutation({
      scope: profileScope,
      mutationFn: (edit: { readonly id: string; readonly changes: Partial<LikelyForm> }) =>
        ask('profile.editLikely', edit),
      onSettled: refresh,
      meta: { showsError: true },
    }),
  }
}

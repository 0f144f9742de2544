import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { SettingsChanges } from '../../domain/settings.ts'
import { ask } from '../api.ts'
import { defined } from '../ui/defined.ts'

/** Paper and appearance, as this computer's user chose them. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: () => ask('settings.get', {}),
})

/** Keeps a choice at once; the screen shows it without waiting. */
export function useChangeSettings() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (changes: SettingsChanges) => ask('settings.change', changes),
    onMutate: (changes) => {
      client.setQueryData(settingsQuery.queryKey, (known) => known && { ...known, ...defined(changes) })
    },
    onSettled: () => client.invalidateQueries({ queryKey: settingsQuery.queryKey }),
  })
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Settings } from '../../../domain/settings.ts'
import { ask } from '../../api.ts'
import { settingsQuery } from './queries.ts'

/** Keeps a choice at once; the screen shows it without waiting. */
export function useChangeSettings() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (changes: Partial<Settings>) => ask('settings.change', changes),
    onMutate: (changes) => {
      client.setQueryData(settingsQuery.queryKey, (known) => known && { ...known, ...changes })
    },
    onSettled: () => client.invalidateQueries({ queryKey: settingsQuery.queryKey }),
  })
}

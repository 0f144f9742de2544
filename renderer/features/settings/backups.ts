import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Backup } from '../../../contract/backups.ts'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { useNotify } from '../../ui/notices.ts'

/** Where backups go, and those there are. */
export const backupsQuery = queryOptions({
  queryKey: ['backups'],
  queryFn: () => ask('backups.state', {}),
})

/** Makes a backup now. */
export function useBackUp() {
  return useBackup(() => ask('backups.make', {}), madeText)
}

/** Asks for another folder, where the next backup is made at once. */
export function useChooseFolder() {
  return useBackup(() => ask('backups.chooseFolder', {}), madeText)
}

/** Back to the usual folder. */
export function useResetFolder() {
  return useBackup(() => ask('backups.resetFolder', {}), madeText)
}

/** Puts a backup in the planner's place; the window is shown anew then, and tells how it went. */
export function useRestore() {
  return useMutation({ mutationFn: (path: string) => ask('recovery.restore', { path }) })
}

function useBackup(make: () => Promise<Backup | null>, tell: (backup: Backup) => string) {
  const notify = useNotify()
  const client = useQueryClient()
  return useMutation({
    mutationFn: make,
    onSuccess: (backup) => backup !== null && notify({ text: tell(backup) }),
    onSettled: () => client.invalidateQueries({ queryKey: backupsQuery.queryKey }),
  })
}

function madeText({ contacts, interviews }: Backup): string {
  return words.backups.made(contacts ?? 0, interviews ?? 0)
}

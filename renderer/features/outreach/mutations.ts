import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ChannelName } from '../../../contract/channels.ts'
import type { Input } from '../../../contract/contract.ts'
import type { RequestChanges } from '../../../contract/outreach.ts'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { outreachKeys } from './queries.ts'

type Change = Extract<ChannelName, `outreach.${string}` | `templates.${string}`>

/** A change of requests or templates; settled when they are shown again. */
function useChange<K extends Change>(channel: K) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: Input<K>) => ask(channel, input),
    onSettled: () => client.invalidateQueries({ queryKey: outreachKeys.all }),
  })
}

export const useWriteRequest = () => useChange('outreach.write')
export const useSendRequest = () => useChange('outreach.send')
export const useAnswer = () => useChange('outreach.answer')
export const useStopAsking = () => useChange('outreach.stop')
export const useAddTemplate = () => useChange('templates.add')
export const useEditTemplate = () => useChange('templates.edit')

/** Changes a request; what the planner refuses is told beside the field. */
export function useEditRequest(id: string) {
  const client = useQueryClient()
  return useMutation({
    scope: { id: `request-${id}` },
    meta: { showsError: true },
    mutationFn: (changes: RequestChanges) => ask('outreach.edit', { id, changes }),
    onSettled: () => client.invalidateQueries({ queryKey: outreachKeys.all }),
  })
}

/** Removes a request and offers to undo it. */
export function useRemoveRequest(removed: string) {
  const tell = useTellUndoable()
  return useMutation({
    mutationFn: (id: string) => ask('outreach.remove', { id }),
    onSuccess: () => tell(removed),
  })
}

/** Removes a template and offers to undo it. */
export function useRemoveTemplate() {
  const tell = useTellUndoable()
  return useMutation({
    mutationFn: ({ id }: { readonly id: string; readonly name: string }) => ask('templates.remove', { id }),
    onSuccess: (_, { name }) => tell(words.outreach.template.removed(name)),
  })
}

/** Hands a message over to the mail program. */
export function useOpenMail() {
  return useMutation({ mutationFn: (mail: Input<'mail.open'>) => ask('mail.open', mail) })
}

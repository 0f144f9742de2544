import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input, Output } from '../../../contract/contract.ts'
import type { debriefChannels } from '../../../contract/debrief.ts'
import type { followUpChannels } from '../../../contract/followUps.ts'
import { ask } from '../../api.ts'
import { debriefKeys } from './queries.ts'

type Changing =
  | Exclude<keyof typeof debriefChannels, 'debrief.get'>
  | Exclude<keyof typeof followUpChannels, 'followUps.of'>
  | 'decisions.weigh'

interface ChangeOptions<K extends Changing> {
  /** Called once it is on record, also where the page has moved on from whoever asked. */
  readonly onDone?: (output: Output<K>, input: Input<K>) => void
  /** What is refused is said beside the field and not by a notice. */
  readonly showsError?: boolean
}

/** One kind of change to what is written down of an interview: one after the other, each settled when the page shows it. */
export function useChange<K extends Changing>(
  channel: K,
  { onDone, showsError = false }: ChangeOptions<K> = {},
) {
  const client = useQueryClient()
  return useMutation<Output<K>, Error, Input<K>>({
    scope: { id: 'debrief' },
    mutationFn: (input) => ask(channel, input),
    onSuccess: (output, input) => onDone?.(output, input),
    onSettled: () => client.invalidateQueries({ queryKey: debriefKeys.all }),
    meta: { showsError },
  })
}

/** As `useChange`, for a field that is kept while one types in it. */
export function useSave<K extends Changing>(channel: K): (input: Input<K>) => Promise<unknown> {
  return useChange(channel, { showsError: true }).mutateAsync
}

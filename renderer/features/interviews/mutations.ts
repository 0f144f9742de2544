import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ContactChanges } from '../../../contract/contacts.ts'
import type { Input } from '../../../contract/contract.ts'
import type { InterviewChanges } from '../../../contract/interviews.ts'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { interviewKeys } from './queries.ts'

/** Changes details of an interview; settled when they are shown again. */
export function useEditInterview(id: string) {
  const client = useQueryClient()
  return useMutation({
    scope: { id: `interview-${id}` },
    mutationFn: (changes: InterviewChanges) => ask('interviews.edit', { id, changes }),
    onSettled: () => client.invalidateQueries({ queryKey: interviewKeys.all }),
  })
}

/** Changes details of the person one will talk to; settled when they are shown again. */
export function useEditContact(id: string) {
  const client = useQueryClient()
  return useMutation({
    scope: { id: `contact-${id}` },
    mutationFn: (changes: ContactChanges) => ask('contacts.edit', { id, changes }),
    onSettled: () => client.invalidateQueries({ queryKey: interviewKeys.all }),
    meta: { showsError: true },
  })
}

/** Puts in place what an interview cannot do without, tells what that was, and offers to undo it. */
export function useRescue(id: string) {
  const client = useQueryClient()
  const tell = useTellUndoable()
  return useMutation({
    mutationFn: () => ask('interviews.rescue', { id }),
    onSuccess: (gain) => tell(words.prepare.rescued(gain)),
    onSettled: () => client.invalidateQueries({ queryKey: interviewKeys.all }),
  })
}

/** Ticks something to prepare, or takes the tick away. */
export function useCheck() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: Input<'interviews.check'>) => ask('interviews.check', input),
    onSettled: () => client.invalidateQueries({ queryKey: interviewKeys.all }),
  })
}

/** Plans an interview with a contact; what the planner refuses is told by a notice. */
export function usePlanInterview() {
  return useMutation({ mutationFn: (input: Input<'interviews.plan'>) => ask('interviews.plan', input) })
}

/** Removes an interview and offers to undo it. */
export function useRemoveInterview() {
  const tell = useTellUndoable()
  return useMutation({
    mutationFn: ({ id }: { readonly id: string; readonly name: string }) => ask('interviews.remove', { id }),
    onSuccess: (_, { name }) => tell(words.interviews.removed(name)),
  })
}

import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query'
import type { Input } from '../../../contract/contract.ts'
import type { AgendaItem } from '../../../domain/agenda.ts'
import { ask } from '../../api.ts'
import { type AgendaChange, applyChange } from './change.ts'
import { agendaKeys } from './queries.ts'

/**
 * Changes that show at once. They are sent one after the other, and each counts as pending until the planner has been
 * asked again, so that what is shown never falls back to what was before.
 */
export function useAgendaChange(interviewId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationKey: agendaKeys.changes(interviewId),
    scope: { id: `agenda-${interviewId}` },
    mutationFn: (change: AgendaChange) => send(change),
    onSettled: () => client.invalidateQueries(),
  })
}

/** The agenda with the changes on their way applied; a refused change falls out of it by itself. */
export function useShownAgenda(interviewId: string, kept: readonly AgendaItem[]): readonly AgendaItem[] {
  const pending = useMutationState({
    filters: { mutationKey: agendaKeys.changes(interviewId), status: 'pending' },
    select: (mutation) => mutation.state.variables as AgendaChange,
  })
  return pending.reduce(applyChange, kept)
}

/** Adds an item; it shows once the planner has given it its id. */
export function useAddItem() {
  return useMutation({ mutationFn: (input: Input<'agenda.add'>) => ask('agenda.add', input) })
}

/** Replaces the agenda by a preset. */
export function usePreset() {
  return useMutation({ mutationFn: (input: Input<'agenda.preset'>) => ask('agenda.preset', input) })
}

/** Takes off the agenda what the proposal leaves off. */
export function useApplyFit() {
  return useMutation({ mutationFn: (input: Input<'agenda.applyFit'>) => ask('agenda.applyFit', input) })
}

/** Makes a shorter time the limit, and takes off what does not fit. */
export function useCutTime() {
  return useMutation({ mutationFn: (input: Input<'agenda.cut'>) => ask('agenda.cut', input) })
}

function send(change: AgendaChange): Promise<unknown> {
  switch (change.kind) {
    case 'edit':
      return ask('agenda.edit', { id: change.id, changes: change.changes })
    case 'move':
      return ask('agenda.move', { id: change.id, index: change.index })
    case 'remove':
      return ask('agenda.remove', { id: change.id })
  }
}

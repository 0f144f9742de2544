import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ChecklistForm } from '../../../contract/checklist.ts'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { interviewKeys } from './queries.ts'

export interface EditChecklistItem {
  readonly id: string
  readonly changes: Partial<ChecklistForm>
}

/** Fills an interview's checklist, and adds, changes, moves or removes its items. */
export function useChecklist(interviewId: string) {
  const client = useQueryClient()
  const tell = useTellUndoable()
  const shared = {
    scope: { id: `checklist-${interviewId}` },
    onSettled: () => client.invalidateQueries({ queryKey: interviewKeys.all }),
  }
  return {
    fill: useMutation({
      ...shared,
      mutationFn: () => ask('checklist.fill', { interviewId }),
      onSuccess: ({ added }) => tell(words.checklist.filled(added)),
    }),
    add: useMutation({
      ...shared,
      mutationFn: (item: ChecklistForm) => ask('checklist.add', { interviewId, item }),
    }),
    edit: useMutation({
      ...shared,
      mutationFn: (edit: EditChecklistItem) => ask('checklist.edit', edit),
      meta: { showsError: true },
    }),
    move: useMutation({
      ...shared,
      mutationFn: (to: { readonly id: string; readonly index: number }) => ask('checklist.move', to),
    }),
    remove: useMutation({
      ...shared,
      mutationFn: ({ id }: { readonly id: string; readonly text: string }) => ask('checklist.remove', { id }),
      onSuccess: (_nothing, { text }) => tell(words.checklist.removed(text)),
    }),
  }
}

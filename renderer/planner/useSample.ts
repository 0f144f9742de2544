import { useMutation } from '@tanstack/react-query'
import { words } from '../../domain/words/words.ts'
import { ask } from '../api.ts'
import { useNotify } from '../ui/notices.ts'
import { useUndo } from './useUndo.ts'

/** Fills an empty planner with the sample. */
export function useAddSample() {
  const notify = useNotify()
  return useMutation({
    mutationFn: () => ask('planner.addSample', {}),
    onSuccess: ({ contacts, interviews }) => notify({ text: words.app.sampleAdded(contacts, interviews) }),
  })
}

/** Takes the sample away again; one step to undo. */
export function useRemoveSample() {
  const notify = useNotify()
  const { undo } = useUndo()
  return useMutation({
    mutationFn: () => ask('planner.removeSample', {}),
    onSuccess: () =>
      notify({ text: words.app.sampleRemoved, action: { label: words.app.undo, onAction: undo } }),
  })
}

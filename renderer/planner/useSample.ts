import { useMutation } from '@tanstack/react-query'
import { words } from '../../domain/words/words.ts'
import { ask } from '../api.ts'
import { useNotify } from '../ui/notices.ts'
import { useTellUndoable } from './useTellUndoable.ts'

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
  const tell = useTellUndoable()
  return useMutation({
    mutationFn: () => ask('planner.removeSample', {}),
    onSuccess: () => tell(words.app.sampleRemoved),
  })
}

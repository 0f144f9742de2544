import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import type { MenuEntry } from '../../ui/menuEntry.ts'
import { useChange } from './mutations.ts'

/** What one can do with an interview that did not take place: find a new time, or drop it. */
export function useNotHeld({ id, name }: { readonly id: string; readonly name: string }): MenuEntry[] {
  const [, navigate] = useLocation()
  const tell = useTellUndoable()
  const text = words.debrief
  const notHeld = useChange('debrief.notHeld', {
    onDone: () => {
      tell(text.movedAway)
      navigate(`/interviews/${id}/prepare`, { replace: true })
    },
  })
  const remove = useMutation({
    mutationFn: () => ask('interviews.remove', { id }),
    onSuccess: () => {
      tell(words.interviews.removed(name))
      navigate('/interviews')
    },
  })
  return [
    { id: 'new-time', label: text.newTime, onAction: () => notHeld.mutate({ interviewId: id }) },
    { id: 'remove', label: text.removeInterview, isDanger: true, onAction: () => remove.mutate() },
  ]
}

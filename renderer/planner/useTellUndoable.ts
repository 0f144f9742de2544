import { words } from '../../domain/words/words.ts'
import { ask } from '../api.ts'
import { useNotify } from '../ui/notices.ts'
import { useUndo } from './useUndo.ts'

/** Tells what was just done, with the way back beside it: back from this, not from what may be changed meanwhile. */
export function useTellUndoable(): (text: string) => void {
  const notify = useNotify()
  const { undoStep } = useUndo()
  return (text) => {
    const told = ask('planner.lastStep', {}).then(({ step }) => {
      const action =
        step === null ? {} : { action: { label: words.app.undo, onAction: () => undoStep(step) } }
      notify({ text, ...action })
    })
    // The planner is gone, and says so itself.
    told.catch(() => undefined)
  }
}

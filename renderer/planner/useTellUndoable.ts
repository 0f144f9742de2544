import { words } from '../../domain/words/words.ts'
import { useNotify } from '../ui/notices.ts'
import { useUndo } from './useUndo.ts'

/** Tells what was just done, with the way back beside it. */
export function useTellUndoable(): (text: string) => void {
  const notify = useNotify()
  const { undo } = useUndo()
  return (text) => notify({ text, action: { label: words.app.undo, onAction: undo } })
}

import { useMutation } from '@tanstack/react-query'
import { words } from '../../domain/words/words.ts'
import { ask } from '../api.ts'
import { isTextField } from '../ui/isTextField.ts'
import { useNotify } from '../ui/notices.ts'

interface UndoCommands {
  readonly undo: () => void
  readonly redo: () => void
}

/** Undo and redo: of typing in a focused text field, of the planner's last change elsewhere. */
export function useUndo(): UndoCommands {
  const notify = useNotify()
  const takeBack = useMutation({ mutationFn: () => ask('planner.undo', {}) })
  const repeat = useMutation({ mutationFn: () => ask('planner.redo', {}) })
  return { undo: inText('undo', undoChange), redo: inText('redo', redoChange) }

  function undoChange(): void {
    takeBack.mutate(undefined, {
      onSuccess: ({ label }) => {
        if (label === null) notify({ text: words.app.nothingToUndo })
        else
          notify({ text: words.app.undone(label), action: { label: words.app.redo, onAction: redoChange } })
      },
    })
  }

  function redoChange(): void {
    repeat.mutate(undefined, {
      onSuccess: ({ label }) => {
        if (label === null) notify({ text: words.app.nothingToRedo })
        else
          notify({ text: words.app.redone(label), action: { label: words.app.undo, onAction: undoChange } })
      },
    })
  }
}

function inText(command: 'undo' | 'redo', otherwise: () => void): () => void {
  return () => {
    if (isTextField(document.activeElement)) document.execCommand(command)
    else otherwise()
  }
}

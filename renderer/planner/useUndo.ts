import { useMutation } from '@tanstack/react-query'
import { words } from '../../domain/words/words.ts'
import { ask } from '../api.ts'
import { isTextField } from '../ui/isTextField.ts'
import { useNotify } from '../ui/notices.ts'

interface UndoCommands {
  readonly undo: () => void
  readonly redo: () => void
  /** Takes back the step of that number, while it is the last one. */
  readonly undoStep: (step: number) => void
}

/** Undo and redo: of typing in a focused text field, of the planner's last change elsewhere. */
export function useUndo(): UndoCommands {
  const notify = useNotify()
  const takeBack = useMutation({
    mutationFn: (step: number | null) => ask('planner.undo', step === null ? {} : { step }),
  })
  const repeat = useMutation({ mutationFn: () => ask('planner.redo', {}) })
  return { undo: inText('undo', undoLast), redo: inText('redo', redoChange), undoStep: undoChange }

  function undoLast(): void {
    undoChange(null)
  }

  function undoChange(step: number | null): void {
    takeBack.mutate(step, {
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
        else notify({ text: words.app.redone(label), action: { label: words.app.undo, onAction: undoLast } })
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

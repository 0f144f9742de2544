import { useState } from 'react'
import type { Selection } from '../../../domain/selection.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { ExportForm } from './ExportForm.tsx'
import { type ExportChoice, requestOf } from './exportState.ts'
import { useExport } from './useExport.ts'

interface ExportDialogProps {
  /** Whom the export was asked for; null for nobody in particular. */
  readonly chosen: Selection | null
  readonly onClose: () => void
}

/** What to export, for whom and how; then how far the writing has come. */
export function ExportDialog({ chosen, onClose }: ExportDialogProps) {
  const [choice, setChoice] = useState<ExportChoice>({
    whom: chosen === null ? 'everyone' : 'chosen',
    format: 'vcard',
  })
  const { state, start, stop } = useExport(onClose)
  const text = words.exports
  const isWriting = state.step === 'writing' && state.progress !== null
  return (
    <Dialog
      title={text.title}
      isOpen
      isBusy={isWriting}
      onClose={isWriting ? stop : onClose}
      actions={
        isWriting ? (
          <Button onPress={stop}>{text.stop}</Button>
        ) : (
          <>
            <Button onPress={onClose}>{text.cancel}</Button>
            <Button
              variant="primary"
              isPending={state.step === 'writing'}
              onPress={() => start(requestOf(choice, chosen))}
            >
              {text.export}
            </Button>
          </>
        )
      }
    >
      {isWriting ? (
        <ProgressBar
          label={text.writing}
          done={state.progress?.done ?? 0}
          total={state.progress?.total ?? 0}
        />
      ) : (
        <ExportForm
          chosen={chosen}
          choice={choice}
          onChoice={setChoice}
          problem={state.step === 'choosing' ? state.problem : null}
        />
      )}
    </Dialog>
  )
}

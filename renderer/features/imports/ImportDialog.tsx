import { useLocation } from 'wouter'
import { words } from '../../../domain/words/words.ts'
import { useUndo } from '../../planner/useUndo.ts'
import { Button } from '../../ui/Button.tsx'
import { useCommand } from '../../ui/commands.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import { ImportProgress } from './ImportProgress.tsx'
import { useImport } from './useImport.ts'

/** The window over the window in which an import is looked at, run and, if need be, taken back. */
export function ImportDialog() {
  const [, navigate] = useLocation()
  const { undo } = useUndo()
  const { state, choose, reread, commit, stop, close } = useImport()
  useCommand('import', choose)
  const text = words.imports.dialog

  switch (state.step) {
    case 'idle':
      return null
    case 'choosing':
      return (
        <Dialog
          title={text.reading}
          size="narrow"
          isBusy
          isOpen={state.progress !== null}
          onClose={stop}
          actions={stopping()}
        >
          <ImportProgress progress={state.progress} />
        </Dialog>
      )
    case 'preview': {
      const { preview, isRereading } = state
      const count = preview.added + preview.merged
      return (
        <Dialog
          title={text.title(preview.fileName)}
          size={preview.table === null ? 'normal' : 'wide'}
          isOpen
          onClose={close}
          actions={
            count === 0 && !isRereading ? (
              <>
                <Button onPress={choose}>{text.chooseAgain}</Button>
                <Button variant="primary" autoFocus onPress={close}>
                  {text.close}
                </Button>
              </>
            ) : (
              <>
                <Button onPress={close}>{text.cancel}</Button>
                <Button variant="primary" autoFocus isPending={isRereading} onPress={commit}>
                  {preview.format === 'askwell' ? text.import : text.importCount(count)}
                </Button>
              </>
            )
          }
        >
          <ImportPreview state={state} onReading={reread} />
        </Dialog>
      )
    }
    case 'writing':
      return (
        <Dialog
          title={text.title(state.before.preview.fileName)}
          size="narrow"
          isBusy
          isOpen
          onClose={stop}
          actions={stopping()}
        >
          <ImportProgress progress={state.progress} />
        </Dialog>
      )
    case 'done': {
      const { added, merged, skipped, format } = state.report
      return (
        <Dialog
          title={format === 'askwell' ? text.donePlanner : text.doneTitle(added + merged)}
          size="narrow"
          isOpen
          onClose={close}
          actions={
            <>
              <Button
                onPress={() => {
                  close()
                  undo()
                }}
              >
                {text.undo}
              </Button>
              <Button
                variant="primary"
                autoFocus
                onPress={() => {
                  close()
                  navigate('/contacts')
                }}
              >
                {text.show}
              </Button>
            </>
          }
        >
          <p>{text.doneText(added, merged, skipped.length)}</p>
        </Dialog>
      )
    }
    case 'failed':
      return (
        <Dialog
          title={text.failedTitle}
          size="narrow"
          isOpen
          onClose={close}
          actions={
            <>
              <Button onPress={close}>{text.close}</Button>
              <Button variant="primary" autoFocus onPress={choose}>
                {text.chooseAgain}
              </Button>
            </>
          }
        >
          <p>{state.message}</p>
        </Dialog>
      )
  }

  function stopping() {
    return <Button onPress={stop}>{text.stop}</Button>
  }
}

import { useEffect, useState } from 'react'
import { AskwellError } from '../../../contract/error.ts'
import { ask, listen } from '../../api.ts'
import { messageOf } from '../../ui/messageOf.ts'
import { type ImportState, previewing, type Reading, withProgress } from './importState.ts'
import { useRereading } from './useRereading.ts'

interface Import {
  readonly state: ImportState
  readonly choose: () => void
  /** Looks into the chosen file anew, read in another way. */
  readonly reread: (reading: Reading) => void
  readonly commit: () => void
  /** Stops the work under way; nothing is written then. */
  readonly stop: () => void
  readonly close: () => void
}

/** An import, step by step. One at a time. */
export function useImport(): Import {
  const [state, setState] = useState<ImportState>({ step: 'idle' })
  useEffect(() => listen('progress', (progress) => setState((now) => withProgress(now, progress))), [])
  const rereading = useRereading((token, { preview, problem }) =>
    setState((now) => {
      if (now.step !== 'preview' || now.preview.token !== token) return now
      const read = { ...now, isRereading: false, progress: null, problem }
      return preview === null ? { ...read, reading: now.shown } : { ...read, preview, shown: now.reading }
    }),
  )

  async function choose(): Promise<void> {
    if (state.step === 'choosing' || state.step === 'writing') return
    rereading.forget()
    setState({ step: 'choosing', progress: null })
    try {
      const preview = await ask('imports.choose', {})
      setState(preview === null ? { step: 'idle' } : previewing(preview))
    } catch (error) {
      setState(failedBy(error))
    }
  }

  function reread(reading: Reading): void {
    if (state.step !== 'preview') return
    setState({ ...state, reading, isRereading: true, progress: null, problem: null })
    rereading.reread(state.preview.token, reading)
  }

  async function commit(): Promise<void> {
    if (state.step !== 'preview' || state.isRereading) return
    const { preview, reading } = state
    setState({ step: 'writing', before: state, progress: null })
    try {
      const report = await ask('imports.commit', { token: preview.token, ...reading })
      setState({ step: 'done', report })
    } catch (error) {
      setState(isCancelled(error) ? state : failedBy(error))
    }
  }

  return {
    state,
    choose: () => void choose(),
    reread,
    commit: () => void commit(),
    stop: () => void ask('exchange.cancel', { work: 'import' }),
    close: () => {
      rereading.forget()
      setState({ step: 'idle' })
    },
  }
}

function failedBy(error: unknown): ImportState {
  return isCancelled(error) ? { step: 'idle' } : { step: 'failed', message: messageOf(error) }
}

function isCancelled(error: unknown): boolean {
  return error instanceof AskwellError && error.code === 'cancelled'
}

import { useEffect, useState } from 'react'
import { AskwellError } from '../../../contract/error.ts'
import { ask, listen } from '../../api.ts'
import { messageOf } from '../../ui/messageOf.ts'
import { type ImportState, withProgress } from './importState.ts'

interface Import {
  readonly state: ImportState
  readonly choose: () => void
  readonly commit: () => void
  /** Stops the work under way; nothing is written then. */
  readonly stop: () => void
  readonly close: () => void
}

/** An import, step by step. One at a time. */
export function useImport(): Import {
  const [state, setState] = useState<ImportState>({ step: 'idle' })
  useEffect(() => listen('progress', (progress) => setState((now) => withProgress(now, progress))), [])

  async function choose(): Promise<void> {
    if (state.step === 'choosing' || state.step === 'writing') return
    setState({ step: 'choosing', progress: null })
    try {
      const preview = await ask('imports.choose', {})
      setState(preview === null ? { step: 'idle' } : { step: 'preview', preview })
    } catch (error) {
      setState(failedBy(error))
    }
  }

  async function commit(): Promise<void> {
    if (state.step !== 'preview') return
    const { preview } = state
    setState({ step: 'writing', preview, progress: null })
    try {
      const report = await ask('imports.commit', { token: preview.token, format: null, mapping: null })
      setState({ step: 'done', report })
    } catch (error) {
      setState(isCancelled(error) ? { step: 'preview', preview } : failedBy(error))
    }
  }

  return {
    state,
    choose: () => void choose(),
    commit: () => void commit(),
    stop: () => void ask('exchange.cancel', {}),
    close: () => setState({ step: 'idle' }),
  }
}

function failedBy(error: unknown): ImportState {
  return isCancelled(error) ? { step: 'idle' } : { step: 'failed', message: messageOf(error) }
}

function isCancelled(error: unknown): boolean {
  return error instanceof AskwellError && error.code === 'cancelled'
}

import { useEffect, useState } from 'react'
import type { Input } from '../../../contract/contract.ts'
import { AskwellError } from '../../../contract/error.ts'
import { words } from '../../../domain/words/words.ts'
import { ask, listen } from '../../api.ts'
import { messageOf } from '../../ui/messageOf.ts'
import { useNotify } from '../../ui/notices.ts'
import type { ExportState } from './exportState.ts'

interface Export {
  readonly state: ExportState
  readonly start: (request: Input<'contacts.export'>) => void
  /** Stops the writing; an earlier file stays as it was. */
  readonly stop: () => void
}

/** Writes contacts to a file the person chooses, and says where it is. */
export function useExport(onDone: () => void): Export {
  const [state, setState] = useState<ExportState>({ step: 'choosing', problem: null })
  const notify = useNotify()
  useEffect(
    () =>
      listen('progress', (progress) =>
        setState((now) => (now.step === 'writing' ? { step: 'writing', progress } : now)),
      ),
    [],
  )

  async function start(request: Input<'contacts.export'>): Promise<void> {
    setState({ step: 'writing', progress: null })
    try {
      const written = await ask('contacts.export', request)
      setState({ step: 'choosing', problem: null })
      if (written === null) return
      const { done, donePlanner } = words.exports
      const say = request.format === 'askwell' ? donePlanner : done
      notify({ text: say(written.file, written.count) })
      onDone()
    } catch (error) {
      const isStopped = error instanceof AskwellError && error.code === 'cancelled'
      setState({ step: 'choosing', problem: isStopped ? null : messageOf(error) })
    }
  }

  return {
    state,
    start: (request) => void start(request),
    stop: () => void ask('exchange.cancel', { work: 'export' }),
  }
}

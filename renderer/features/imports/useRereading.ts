import { useRef } from 'react'
import type { ImportPreview } from '../../../contract/exchange.ts'
import { ask } from '../../api.ts'
import { messageOf } from '../../ui/messageOf.ts'
import type { Reading } from './importState.ts'

type Outcome =
  | { readonly preview: ImportPreview; readonly problem: null }
  | { readonly preview: null; readonly problem: string }

/**
 * Looks into a chosen file again and again, as what to read it as is changed: one look at a time, and only what the last
 * one brings counts. A look that is no longer wanted is stopped.
 */
export function useRereading(onOutcome: (token: string, outcome: Outcome) => void) {
  const wanted = useRef<{ readonly token: string; readonly reading: Reading } | null>(null)
  const isReading = useRef(false)
  return { reread, forget }

  function reread(token: string, reading: Reading): void {
    wanted.current = { token, reading }
    if (isReading.current) void ask('exchange.cancel', { work: 'import' })
    else void readAll()
  }

  function forget(): void {
    wanted.current = null
    if (isReading.current) void ask('exchange.cancel', { work: 'import' })
  }

  async function readAll(): Promise<void> {
    isReading.current = true
    for (let next = wanted.current; next !== null; next = wanted.current) {
      const { token, reading } = next
      const outcome = await look(token, reading)
      if (wanted.current !== next) continue
      wanted.current = null
      onOutcome(token, outcome)
    }
    isReading.current = false
  }
}

async function look(token: string, reading: Reading): Promise<Outcome> {
  try {
    return { preview: await ask('imports.preview', { token, ...reading }), problem: null }
  } catch (error) {
    return { preview: null, problem: messageOf(error) }
  }
}

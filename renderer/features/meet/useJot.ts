import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { messageOf } from '../../ui/messageOf.ts'

/**
 * One answer, sent with every key and not after a pause: whatever ends the program takes no more than what was typed
 * since the planner answered last. While one text is on its way only the latest one waits.
 */
export function useJot(itemId: string, kept: string) {
  const [draft, setDraft] = useState<string | null>(null)
  const [error, setError] = useState<string | undefined>(undefined)
  const waiting = useRef<string | null>(null)
  const sending = useRef<Promise<void> | null>(null)
  const isKept = useRef(true)
  const client = useQueryClient()

  async function send(): Promise<void> {
    while (waiting.current !== null) {
      const text = waiting.current
      waiting.current = null
      try {
        await ask('meetings.jot', { id: itemId, changes: { text } })
        isKept.current = true
        setError(undefined)
      } catch (refusal) {
        isKept.current = false
        setError(words.meet.notKept(messageOf(refusal)))
      }
    }
    sending.current = null
  }

  return {
    value: draft ?? kept,
    error,
    onChange: (text: string): void => {
      setDraft(text)
      waiting.current = text
      sending.current ??= send()
    },
    /** Once all is kept the planner's own text stands there again, so that an undo shows. */
    onBlur: async (): Promise<void> => {
      await sending.current
      await client.invalidateQueries()
      if (isKept.current && sending.current === null) setDraft(null)
    },
  }
}

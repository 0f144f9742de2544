import { useCallback, useEffect, useRef, useState } from 'react'

/** Minutes being changed: shown at once, kept after a pause so that a run of arrow keys is one step to undo. */
export interface DraftMinutes {
  readonly id: string
  readonly minutes: number
}

const PAUSE = 600

/**
 * Holds the minutes of the one item that is being changed.
 * @param keep answers once the planner has kept them, or refused
 */
export function useDraftMinutes(keep: (draft: DraftMinutes) => Promise<unknown>) {
  const [draft, setDraft] = useState<DraftMinutes | null>(null)
  const waiting = useRef<DraftMinutes | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(keep)
  useEffect(() => {
    latest.current = keep
  })

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    const kept = waiting.current
    waiting.current = null
    if (kept === null) return
    const forget = () => setDraft((current) => (current === kept ? null : current))
    latest.current(kept).then(forget, forget)
  }, [])

  const change = useCallback(
    (id: string, minutes: number) => {
      if (waiting.current !== null && waiting.current.id !== id) flush()
      const next = { id, minutes }
      waiting.current = next
      setDraft(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, PAUSE)
    },
    [flush],
  )

  useEffect(() => flush, [flush])
  return { draft, change, flush }
}

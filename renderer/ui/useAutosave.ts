import { useCallback, useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import { AskwellError } from '../../contract/error.ts'
import { messageOf } from './messageOf.ts'

const PAUSE = 1500

export interface AutosaveOptions<T> {
  /** The value as the planner keeps it. */
  readonly saved: T
  readonly schema: z.ZodType<T>
  /** Answers once the planner has kept the value and shows it, or refused it. */
  readonly save: (value: T) => Promise<unknown>
  /** Kept only when the field is left, never after a pause: where half of it would be something else. */
  readonly isWhole?: boolean
}

interface Draft<T> {
  readonly value: T
}

/**
 * One field edited in place: kept when it is left or after a pause. What is typed stays in the field while it has the
 * focus, however the planner trims it; then the planner's value stands there again. What cannot be kept stays with the reason.
 */
export function useAutosave<T>(options: AutosaveOptions<T>) {
  const [draft, setDraft] = useState<Draft<T> | null>(null)
  const [error, setError] = useState<string | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const unsaved = useRef<Draft<T> | null>(null)
  const onItsWay = useRef<Promise<boolean>>(Promise.resolve(true))
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })

  /** Sends what is not kept yet; answers whether nothing wrong stands in the field, refusals of the planner included. */
  const keep = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current)
    const { schema, saved, save } = latest.current
    const wanted = unsaved.current
    if (wanted !== null) {
      const parsed = schema.safeParse(wanted.value)
      if (!parsed.success) {
        setError(parsed.error.issues[0]?.message)
        return false
      }
      unsaved.current = null
      setError(undefined)
      if (JSON.stringify(parsed.data) !== JSON.stringify(saved)) {
        // Where the store ended and is opened again, nobody knows whether the value was kept: it is sent once more.
        const again = (refusal: unknown) =>
          refusal instanceof AskwellError && refusal.code === 'store-gone'
            ? latest.current.save(parsed.data)
            : Promise.reject(refusal)
        onItsWay.current = save(parsed.data)
          .catch(again)
          .then(
            () => true,
            (refusal: unknown) => {
              unsaved.current ??= wanted
              setError(messageOf(refusal))
              return false
            },
          )
      }
    }
    return onItsWay.current
  }, [])

  useEffect(() => () => void keep(), [keep])

  const isWrong = useRef(false)
  useEffect(() => {
    const wanted = unsaved.current
    const wasWrong = isWrong.current
    isWrong.current =
      error !== undefined && wanted !== null && !options.schema.safeParse(wanted.value).success
    // What was wrong may be right now that something else has changed.
    if (wasWrong && !isWrong.current && error !== undefined) void keep()
  })

  async function finish(finished: Draft<T> | null): Promise<void> {
    if (!(await keep())) return
    // The planner's new value is on its way to whoever gives `saved`, by a timer set before this one. Without the wait the
    // old value would stand in the field for a moment, and the caret would be lost.
    setTimeout(() => setDraft((current) => (current === finished ? null : current)))
  }

  function change(value: T): Draft<T> {
    const next = { value }
    unsaved.current = next
    onItsWay.current = Promise.resolve(true)
    setDraft(next)
    setError(undefined)
    clearTimeout(timer.current)
    if (options.isWhole !== true) timer.current = setTimeout(() => void keep(), PAUSE)
    return next
  }

  return {
    /** What a field of ours takes. */
    field: {
      value: draft === null ? options.saved : draft.value,
      error,
      onChange: (value: T): void => void change(value),
      onBlur: (): void => void finish(draft),
    },
    /** For controls that are done with one choice. */
    choose: (value: T): void => void finish(change(value)),
  }
}

import { type PointerEvent, useRef } from 'react'
import { words } from '../../../domain/words/words.ts'
import styles from './EdgeHandle.module.css'
import { draggedMinutes } from './layout.ts'

interface EdgeHandleProps {
  readonly minutes: number
  readonly onChange: (minutes: number) => void
  readonly onEnd: () => void
}

/** The lower edge of a block: dragged, it changes the minutes. The field beside it does the same by keyboard. */
export function EdgeHandle({ minutes, onChange, onEnd }: EdgeHandleProps) {
  const begun = useRef<{ readonly y: number; readonly minutes: number } | null>(null)

  function onPointerDown(event: PointerEvent<HTMLSpanElement>): void {
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    begun.current = { y: event.clientY, minutes }
  }

  function onPointerMove(event: PointerEvent): void {
    if (begun.current === null) return
    const next = draggedMinutes(begun.current.minutes, event.clientY - begun.current.y)
    if (next !== minutes) onChange(next)
  }

  function end(): void {
    if (begun.current === null) return
    begun.current = null
    onEnd()
  }

  return (
    <span
      aria-hidden
      title={words.agenda.edge}
      className={styles.edge}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
      // Otherwise the browser would begin to drag the whole block, or the row take it for a click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => event.stopPropagation()}
    />
  )
}

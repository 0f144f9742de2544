import type { KeyboardEvent } from 'react'

/** Moves one of several with Alt and the arrow keys. */
export function moveKeys(
  index: number,
  count: number,
  onMove: (index: number) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    const to = event.key === 'ArrowUp' ? index - 1 : index + 1
    if (to >= 0 && to < count) onMove(to)
  }
}

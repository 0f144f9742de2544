import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { type DragAndDropHooks, DropIndicator, useDragAndDrop } from 'react-aria-components'
import { words } from '../../domain/words/words.ts'
import { dropIndex, steppedIndex } from './order.ts'
import styles from './Reordering.module.css'
import { focusRow, keyOf } from './rows.ts'

interface Reordering {
  readonly list: React.RefObject<HTMLDivElement | null>
  readonly dragAndDropHooks: DragAndDropHooks
  /** Moves a row by one place, where there is one. */
  readonly step: (id: string, by: -1 | 1) => void
  /** Gives a row the focus once the list is drawn anew. */
  readonly returnTo: (id: string) => void
  /** Moves the row of the event on Alt with an arrow key; answers whether it was that. */
  readonly onAltArrow: (event: KeyboardEvent) => boolean
  /** Tells a screen reader where the row that was moved stands now. */
  readonly status: ReactNode
}

/** Rows that are moved by dragging them, and by Alt with the arrow keys. */
export function useReordering(
  items: readonly { readonly id: string; readonly text: string }[],
  onMove: (id: string, index: number) => void,
): Reordering {
  const list = useRef<HTMLDivElement>(null)
  const [focus, setFocus] = useState<{ readonly id: string } | null>(null)
  const [said, setSaid] = useState('')

  // React takes a moved row out of the document and puts it back, which loses its focus.
  useEffect(() => {
    if (focus !== null) focusRow(list.current, focus.id)
  }, [focus])

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => items.filter(({ id }) => keys.has(id)).map(({ text }) => ({ 'text/plain': text })),
    onReorder({ keys, target }) {
      const [id] = keys
      if (typeof id !== 'string' || target.dropPosition === 'on') return
      move(id, dropIndex(items, id, String(target.key), target.dropPosition))
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.drop ?? ''} />,
  })

  function move(id: string, index: number | null): void {
    const item = items.find((each) => each.id === id)
    if (index === null || item === undefined) return
    onMove(id, index)
    setFocus({ id })
    setSaid(words.ordered.moved(item.text, index + 1, items.length))
  }

  function step(id: string, by: -1 | 1): void {
    move(id, steppedIndex(items, id, by))
  }

  return {
    list,
    dragAndDropHooks,
    step,
    returnTo: (id) => setFocus({ id }),
    onAltArrow: (event) => {
      const id = keyOf(event.target)?.key
      if (id === undefined || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown'))
        return false
      step(id, event.key === 'ArrowUp' ? -1 : 1)
      event.preventDefault()
      event.stopPropagation()
      return true
    },
    status: (
      <p className={styles.status} role="status">
        {said}
      </p>
    ),
  }
}

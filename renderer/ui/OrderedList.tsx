import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { DropIndicator, GridList, useDragAndDrop } from 'react-aria-components'
import { words } from '../../domain/words/words.ts'
import styles from './OrderedList.module.css'
import { OrderedRow } from './OrderedRow.tsx'
import { dropIndex, neighbourOf, steppedIndex } from './order.ts'
import { focusRow, keyOf } from './rows.ts'

export interface OrderedItem {
  readonly id: string
  /** What it is called: read aloud, and named by the buttons about it. */
  readonly text: string
}

interface OrderedListProps<T extends OrderedItem> {
  readonly label: string
  readonly items: readonly T[]
  /** The row that is open for editing; null: none. */
  readonly openId: string | null
  readonly onOpen: (id: string | null) => void
  readonly onMove: (id: string, index: number) => void
  readonly onRemove: (item: T) => void
  /** A row at a glance, and its fields once it is open. */
  readonly summary: (item: T) => ReactNode
  readonly fields: (item: T) => ReactNode
}

/**
 * Rows in an order of the user's. Enter opens one for editing and Escape closes it; Alt with the arrow keys or dragging
 * moves it, Delete removes it.
 */
export function OrderedList<T extends OrderedItem>(props: OrderedListProps<T>) {
  const { label, items, openId, onOpen, onMove, onRemove, summary, fields } = props
  const list = useRef<HTMLDivElement>(null)
  const [returnTo, setReturnTo] = useState<{ readonly id: string } | null>(null)
  const [said, setSaid] = useState('')

  // React takes a moved row out of the document and puts it back, which loses its focus.
  useEffect(() => {
    if (returnTo !== null) focusRow(list.current, returnTo.id)
  }, [returnTo])

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
    setReturnTo({ id })
    setSaid(words.ordered.moved(item.text, index + 1, items.length))
  }

  function remove(item: T): void {
    const next = neighbourOf(items, item.id)
    onRemove(item)
    if (openId === item.id) onOpen(null)
    if (next !== null) setReturnTo({ id: next })
  }

  function close(id: string): void {
    onOpen(null)
    setReturnTo({ id })
  }

  function onKeyDown(event: KeyboardEvent): void {
    const row = keyOf(event.target)
    const item = items.find(({ id }) => id === row?.key)
    if (row === null || item === undefined) return
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      move(item.id, steppedIndex(items, item.id, event.key === 'ArrowUp' ? -1 : 1))
    } else if (event.key === 'Escape' && openId === item.id) {
      close(item.id)
    } else if (row.isRow && (event.key === 'Delete' || event.key === 'Backspace')) {
      remove(item)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div onKeyDownCapture={onKeyDown}>
      <GridList
        ref={list}
        aria-label={label}
        className={styles.list ?? ''}
        items={items}
        dependencies={[items, openId]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        disallowTypeAhead
        onAction={(key) => onOpen(String(key))}
      >
        {(item) => (
          <OrderedRow
            item={item}
            isFirst={items[0]?.id === item.id}
            isLast={items.at(-1)?.id === item.id}
            isOpen={openId === item.id}
            onToggle={() => (openId === item.id ? close(item.id) : onOpen(item.id))}
            onMove={(step) => move(item.id, steppedIndex(items, item.id, step))}
            onRemove={() => remove(item)}
            summary={summary(item)}
            fields={() => fields(item)}
          />
        )}
      </GridList>
      <p className={styles.status} role="status">
        {said}
      </p>
    </div>
  )
}

import type { KeyboardEvent, ReactNode } from 'react'
import { GridList } from 'react-aria-components'
import styles from './OrderedList.module.css'
import { OrderedRow } from './OrderedRow.tsx'
import { neighbourOf } from './order.ts'
import { keyOf } from './rows.ts'
import { useReordering } from './useReordering.tsx'

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
  const { list, dragAndDropHooks, step, returnTo, onAltArrow, status } = useReordering(items, onMove)

  function remove(item: T): void {
    const next = neighbourOf(items, item.id)
    onRemove(item)
    if (openId === item.id) onOpen(null)
    if (next !== null) returnTo(next)
  }

  function close(id: string): void {
    onOpen(null)
    returnTo(id)
  }

  function onKeyDown(event: KeyboardEvent): void {
    const row = keyOf(event.target)
    const item = items.find(({ id }) => id === row?.key)
    if (row === null || item === undefined || onAltArrow(event)) return
    if (event.key === 'Escape' && openId === item.id) close(item.id)
    else if (row.isRow && (event.key === 'Delete' || event.key === 'Backspace')) remove(item)
    else return
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
            onMove={(by) => step(item.id, by)}
            onRemove={() => remove(item)}
            summary={summary(item)}
            fields={() => fields(item)}
          />
        )}
      </GridList>
      {status}
    </div>
  )
}

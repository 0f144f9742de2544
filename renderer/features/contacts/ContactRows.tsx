import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
} from 'react'
import type { ContactRow as Row } from '../../../contract/contactList.ts'
import { words } from '../../../domain/words/words.ts'
import { ContactRow } from './ContactRow.tsx'
import styles from './ContactRows.module.css'
import { moveOf, moveTo } from './move.ts'

const ROW_HEIGHT = 52

export interface ContactRowsHandle {
  readonly focus: () => void
}

interface ContactRowsProps {
  readonly total: number
  readonly rowAt: (index: number) => Row | undefined
  readonly selectedId: string | null
  /** The row the keyboard is on; -1: none yet. */
  readonly active: number
  readonly onActive: (index: number) => void
  /** Clicked. */
  readonly onChoose: (index: number) => void
  /** Entered with the keyboard. */
  readonly onOpen: (index: number) => void
  readonly onRemove: (index: number) => void
  readonly onContextMenu: (index: number, point: { readonly x: number; readonly y: number }) => void
  /** Which rows are in sight. */
  readonly onRange: (first: number, last: number) => void
  readonly ref: Ref<ContactRowsHandle>
}

/** The list itself: only the rows in sight are in the document, whatever their number. */
export function ContactRows(props: ContactRowsProps) {
  const {
    total,
    rowAt,
    selectedId,
    active,
    onActive,
    onChoose,
    onOpen,
    onRemove,
    onContextMenu,
    onRange,
    ref,
  } = props
  const scroller = useRef<HTMLDivElement>(null)
  const prefix = useId()
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    paddingEnd: 8,
    // The active row stays in the document wherever one scrolls: aria-activedescendant refers to it.
    rangeExtractor: useCallback(
      (range: Range) => withActive(defaultRangeExtractor(range), active, total),
      [active, total],
    ),
  })
  const items = virtualizer.getVirtualItems()
  const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {}
  useEffect(() => onRange(startIndex, endIndex), [onRange, startIndex, endIndex])
  useImperativeHandle(ref, () => ({ focus: () => scroller.current?.focus() }), [])

  function move(to: number): void {
    onActive(to)
    virtualizer.scrollToIndex(to)
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : moveOf(event.key)
    if (step !== undefined && total > 0) {
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1)
      move(moveTo(step, active, total, page))
    } else if (event.key === 'Enter' && active >= 0) onOpen(active)
    else if (event.key === 'Delete' && active >= 0) onRemove(active)
    else if (isMenuKey(event) && active >= 0) onContextMenu(active, below(rowElement(active)))
    else return
    event.preventDefault()
  }

  function onClick(event: MouseEvent): void {
    const index = indexAt(event.target)
    if (index !== null) onChoose(index)
  }

  function openMenu(event: MouseEvent): void {
    event.preventDefault()
    const index = indexAt(event.target)
    if (index === null) return
    onActive(index)
    onContextMenu(index, { x: event.clientX, y: event.clientY })
  }

  function rowElement(index: number): Element | null {
    return scroller.current?.querySelector(`[data-index="${index}"]`) ?? null
  }

  return (
    <div
      ref={scroller}
      role="listbox"
      tabIndex={0}
      aria-label={words.contacts.list}
      {...(active >= 0 && active < total ? { 'aria-activedescendant': `${prefix}${active}` } : {})}
      className={styles.list}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onContextMenu={openMenu}
      onMouseDown={(event) => {
        // The list keeps the focus, not the row: rows come and go.
        event.preventDefault()
        scroller.current?.focus({ preventScroll: true })
      }}
    >
      <div role="presentation" className={styles.sheet} style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rowAt(index)
          return (
            <ContactRow
              key={index}
              id={`${prefix}${index}`}
              index={index}
              total={total}
              top={start}
              row={row}
              isActive={index === active}
              isSelected={row !== undefined && row.id === selectedId}
            />
          )
        })}
      </div>
    </div>
  )
}

function withActive(indexes: number[], active: number, total: number): number[] {
  if (active < 0 || active >= total || indexes.includes(active)) return indexes
  return [...indexes, active].sort((a, b) => a - b)
}

function indexAt(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest('[data-index]') : null
  return row === null ? null : Number(row.getAttribute('data-index'))
}

function isMenuKey(event: KeyboardEvent): boolean {
  return event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')
}

function below(element: Element | null): { readonly x: number; readonly y: number } {
  const { left = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {}
  return { x: left + 16, y: bottom - 8 }
}

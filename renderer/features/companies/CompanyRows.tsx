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
import type { CompanyRow } from '../../../contract/companies.ts'
import { words } from '../../../domain/words/words.ts'
import { moveOf, moveTo } from '../../ui/move.ts'
import styles from './CompanyRows.module.css'

const ROW_HEIGHT = 52

export interface CompanyRowsHandle {
  readonly focus: () => void
  /** Scrolls a row into sight. */
  readonly reveal: (index: number) => void
}

interface CompanyRowsProps {
  readonly total: number
  readonly rowAt: (index: number) => CompanyRow | undefined
  readonly shownId: string | null
  /** The row the keyboard is on; -1: none yet. */
  readonly active: number
  readonly onActive: (index: number) => void
  readonly onChoose: (index: number) => void
  readonly onOpen: (index: number) => void
  readonly onRemove: (index: number) => void
  readonly onRange: (first: number, last: number) => void
  readonly ref: Ref<CompanyRowsHandle>
}

/** The companies by name: only the rows in sight are in the document, whatever their number. */
export function CompanyRows(props: CompanyRowsProps) {
  const { total, rowAt, shownId, active, onActive, onChoose, onOpen, onRemove, onRange, ref } = props
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
      (range: Range) => {
        const indexes = defaultRangeExtractor(range)
        if (active < 0 || active >= total || indexes.includes(active)) return indexes
        return [...indexes, active].sort((a, b) => a - b)
      },
      [active, total],
    ),
  })
  const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {}
  useEffect(() => onRange(startIndex, endIndex), [onRange, startIndex, endIndex])
  useImperativeHandle(ref, () => ({
    focus: () => scroller.current?.focus(),
    reveal: (index) => virtualizer.scrollToIndex(index),
  }))

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1)
    const move = moveOf(event.key)
    if (move !== undefined) {
      const next = moveTo(move, active, total, page)
      onActive(next)
      virtualizer.scrollToIndex(next)
    } else if (event.key === 'Enter' && active >= 0) onOpen(active)
    else if (event.key === 'Delete' && active >= 0) onRemove(active)
    else return
    event.preventDefault()
  }

  function onClick({ target }: MouseEvent): void {
    const row = target instanceof Element ? target.closest('[data-index]') : null
    if (row !== null) onChoose(Number(row.getAttribute('data-index')))
  }

  return (
    <div
      ref={scroller}
      role="listbox"
      tabIndex={0}
      aria-label={words.companies.title}
      {...(active >= 0 && active < total ? { 'aria-activedescendant': `${prefix}${active}` } : {})}
      className={styles.list}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onMouseDown={(event) => {
        // The list keeps the focus, not the row: rows come and go.
        event.preventDefault()
        scroller.current?.focus({ preventScroll: true })
      }}
    >
      <div role="presentation" className={styles.sheet} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rowAt(index)
          return (
            <div
              key={index}
              id={`${prefix}${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={row !== undefined && row.id === shownId}
              aria-posinset={index + 1}
              aria-setsize={total}
              data-index={index}
              data-active={index === active}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              <RowText row={row} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

function RowText({ row }: { readonly row: CompanyRow | undefined }) {
  if (row === undefined) return <span className={styles.waiting} />
  return (
    <>
      <span className={styles.name}>
        <bdi>{row.name}</bdi>
      </span>
      {row.industry !== '' && (
        <span className={styles.industry}>
          <bdi>{row.industry}</bdi>
        </span>
      )}
      <span className={styles.people}>{words.companies.peopleCount(row.people)}</span>
    </>
  )
}

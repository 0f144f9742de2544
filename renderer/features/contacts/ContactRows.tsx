import { type KeyboardEvent, type MouseEvent, type Ref, useEffect, useId, useImperativeHandle } from 'react'
import type { ContactRow as Row } from '../../../contract/contactList.ts'
import type { ContactSort } from '../../../domain/contactFilter.ts'
import { words } from '../../../domain/words/words.ts'
import { moveTo } from '../../ui/move.ts'
import { ColumnHeads } from './ColumnHeads.tsx'
import { ContactRow } from './ContactRow.tsx'
import styles from './ContactRows.module.css'
import { type ColumnId, columnTemplate, fittingColumns } from './columns.ts'
import { type ListAction, listAction } from './listKeys.ts'
import { useRowWindow } from './useRowWindow.ts'

const ROW_HEIGHT = { table: 40, list: 52 }

export interface ContactRowsHandle {
  readonly focus: () => void
  /** Scrolls a row into sight. */
  readonly reveal: (index: number) => void
}

/** What a click or a key asks about one row. */
export type RowAction = 'choose' | 'open' | 'toggle' | 'extend'

interface ContactRowsProps {
  readonly total: number
  readonly rowAt: (index: number) => Row | undefined
  /** The contact that stands beside the list. */
  readonly shownId: string | null
  /** The row the keyboard is on; -1: none yet. */
  readonly active: number
  readonly isPicked: (id: string) => boolean
  readonly isPicking: boolean
  readonly isTable: boolean
  readonly columns: readonly ColumnId[]
  readonly sort: ContactSort
  readonly onSort: (sort: ContactSort) => void
  readonly onActive: (index: number) => void
  readonly onRow: (action: RowAction, index: number) => void
  /** A key for what is selected, or for the active row where nothing is. Answers whether it meant anything. */
  readonly onAction: (kind: Exclude<ListAction['kind'], 'move' | 'open' | 'toggle' | 'menu'>) => boolean
  readonly onContextMenu: (index: number, point: { readonly x: number; readonly y: number }) => void
  /** Which rows are in sight. */
  readonly onRange: (first: number, last: number) => void
  readonly ref: Ref<ContactRowsHandle>
}

/** The list itself: only the rows in sight are in the document, whatever their number. */
export function ContactRows(props: ContactRowsProps) {
  const { total, rowAt, shownId, active, isTable, onActive, onRow, onContextMenu, onRange } = props
  const prefix = useId()
  const rows = useRowWindow(total, isTable ? ROW_HEIGHT.table : ROW_HEIGHT.list, active)
  const { scroller, first, last, reveal } = rows
  const shown = isTable ? fittingColumns(props.columns, rows.width) : props.columns
  const template = isTable ? columnTemplate(shown) : null
  useEffect(() => onRange(first, last), [onRange, first, last])
  useImperativeHandle(props.ref, () => ({ focus: () => scroller.current?.focus(), reveal }))

  function onKeyDown(event: KeyboardEvent): void {
    const action = listAction(event)
    if (action !== null && act(action)) event.preventDefault()
  }

  function act(action: ListAction): boolean {
    switch (action.kind) {
      case 'move': {
        if (total === 0) return false
        const to = moveTo(action.move, active, total, rows.page)
        if (action.isExtending) onRow('extend', to)
        else onActive(to)
        reveal(to)
        return true
      }
      case 'open':
      case 'toggle':
        if (active >= 0) onRow(action.kind, active)
        return active >= 0
      case 'menu':
        if (active >= 0) onContextMenu(active, below(rowElement(active)))
        return active >= 0
      default:
        return props.onAction(action.kind)
    }
  }

  function onClick(event: MouseEvent): void {
    const index = indexAt(event.target)
    if (index === null) return
    if (event.shiftKey) onRow('extend', index)
    else if (event.ctrlKey || event.metaKey || isTick(event.target)) onRow('toggle', index)
    else onRow('choose', index)
  }

  function openMenu(event: MouseEvent): void {
    event.preventDefault()
    const index = indexAt(event.target)
    if (index === null) return
    onContextMenu(index, { x: event.clientX, y: event.clientY })
  }

  function rowElement(index: number): Element | null {
    return scroller.current?.querySelector(`[data-index="${index}"]`) ?? null
  }

  return (
    <>
      {template !== null && (
        <ColumnHeads
          columns={shown}
          template={template}
          width={rows.width}
          sort={props.sort}
          onSort={props.onSort}
        />
      )}
      <div
        ref={scroller}
        role="listbox"
        tabIndex={0}
        aria-label={words.contacts.list}
        aria-multiselectable
        {...(active >= 0 && active < total ? { 'aria-activedescendant': `${prefix}${active}` } : {})}
        data-picking={props.isPicking}
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
        <div role="presentation" className={styles.sheet} style={{ height: rows.height }}>
          {rows.indexes.map((index) => {
            const row = rowAt(index)
            return (
              <ContactRow
                key={index}
                id={`${prefix}${index}`}
                index={index}
                total={total}
                top={rows.topOf(index)}
                row={row}
                isActive={index === active}
                isShown={row !== undefined && row.id === shownId}
                isPicked={row !== undefined && props.isPicked(row.id)}
                columns={shown}
                template={template}
              />
            )
          })}
        </div>
      </div>
    </>
  )
}

function indexAt(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest('[data-index]') : null
  return row === null ? null : Number(row.getAttribute('data-index'))
}

function isTick(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-tick]') !== null
}

function below(element: Element | null): { readonly x: number; readonly y: number } {
  const { left = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {}
  return { x: left + 16, y: bottom - 8 }
}

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { DropIndicator, GridList, useDragAndDrop } from 'react-aria-components'
import { words } from '../../../domain/words/words.ts'
import { dropIndex, neighbourOf } from '../../ui/order.ts'
import { focusRow, keyOf } from '../../ui/rows.ts'
import styles from './AgendaList.module.css'
import { AgendaRow } from './AgendaRow.tsx'
import type { AgendaClock } from './clock.ts'
import { FreeTime } from './FreeTime.tsx'
import type { AgendaLayout } from './layout.ts'
import type { AgendaActions } from './useAgendaActions.ts'

interface AgendaListProps {
  readonly layout: AgendaLayout
  readonly limit: number | null
  readonly clock: AgendaClock
  readonly actions: AgendaActions
  /** Items the proposal at hand would leave off. */
  readonly leaving: ReadonlySet<string>
}

/** The blocks in their order. Alt with the arrow keys moves one, Delete removes it, Enter edits its text. */
export function AgendaList({ layout, limit, clock, actions, leaving }: AgendaListProps) {
  const list = useRef<HTMLDivElement>(null)
  const [editing, setEditing] = useState<string | null>(null)
  const [moved, setMoved] = useState<{ readonly id: string } | null>(null)
  const { items } = actions

  // React takes a moved row out of the document and puts it back, which loses its focus.
  useEffect(() => {
    if (moved !== null) focusRow(list.current, moved.id)
  }, [moved])

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => items.filter(({ id }) => keys.has(id)).map(({ text }) => ({ 'text/plain': text })),
    onReorder({ keys, target }) {
      const [id] = keys
      if (typeof id !== 'string' || target.dropPosition === 'on') return
      const index = dropIndex(items, id, String(target.key), target.dropPosition)
      if (index !== null) actions.moveTo(id, index)
    },
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className={styles.drop ?? ''}>
        <span className={styles.dropClock}>{target.type === 'item' && clock(edgeOf(layout, target))}</span>
      </DropIndicator>
    ),
  })

  function onKeyDown(event: KeyboardEvent): void {
    const row = keyOf(event.target)
    const item = items.find(({ id }) => id === row?.key)
    if (row === null || item === undefined) return
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      event.stopPropagation()
      if (actions.moveBy(item.id, event.key === 'ArrowUp' ? -1 : 1) && row.isRow) setMoved({ id: item.id })
    } else if (row.isRow && (event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault()
      remove(item.id)
    }
  }

  function remove(id: string): void {
    const item = items.find((other) => other.id === id)
    if (item === undefined) return
    const next = neighbourOf(items, id)
    actions.remove(item)
    if (next !== null) setMoved({ id: next })
  }

  return (
    <div className={styles.ruler} data-assumed={limit === null || undefined}>
      <div className={styles.keys} onKeyDownCapture={onKeyDown}>
        <GridList
          ref={list}
          aria-label={words.agenda.list}
          className={styles.list ?? ''}
          items={layout.blocks.map((block) => ({ ...block, id: block.item.id }))}
          dependencies={[layout, limit, clock, leaving, editing]}
          dragAndDropHooks={dragAndDropHooks}
          keyboardNavigationBehavior="tab"
          disallowTypeAhead
          onAction={(key) => setEditing(String(key))}
        >
          {(block) => (
            <AgendaRow
              block={block}
              clock={clock}
              limit={limit}
              lineAbove={layout.lineBefore !== null && layout.blocks[layout.lineBefore]?.item.id === block.id}
              isLeaving={leaving.has(block.id)}
              isEditing={editing === block.id}
              actions={actions}
              onEdit={(on, stays) => {
                setEditing(on ? block.id : null)
                if (stays === true) focusRow(list.current, block.id)
              }}
              onRemove={() => remove(block.id)}
            />
          )}
        </GridList>
      </div>
      <FreeTime layout={layout} limit={limit} clock={clock} />
    </div>
  )
}

/** Minutes from the start at which an item dropped there would begin. */
function edgeOf(
  layout: AgendaLayout,
  target: { readonly key: unknown; readonly dropPosition: string },
): number {
  const block = layout.blocks.find(({ item }) => item.id === target.key)
  return (target.dropPosition === 'before' ? block?.start : block?.end) ?? 0
}

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { DropIndicator, GridList, useDragAndDrop } from 'react-aria-components'
import type { ArrangedSection } from '../../../domain/brief/arrangement.ts'
import type { SectionName } from '../../../domain/brief/section.ts'
import { words } from '../../../domain/words/words.ts'
import { dropIndex, steppedIndex } from '../../ui/order.ts'
import { focusRow, keyOf } from '../../ui/rows.ts'
import type { ArrangeChange } from './arranging.ts'
import styles from './SectionList.module.css'
import { SectionRow } from './SectionRow.tsx'

interface SectionListProps {
  readonly sections: readonly ArrangedSection[]
  /** Those with anything to print. */
  readonly filled: ReadonlySet<string>
  readonly onChange: (change: ArrangeChange) => void
}

/** The page's sections in their order. Alt with the arrow keys or dragging moves one, Enter switches it. */
export function SectionList({ sections, filled, onChange }: SectionListProps) {
  const list = useRef<HTMLDivElement>(null)
  const [returnTo, setReturnTo] = useState<{ readonly id: string } | null>(null)
  const [said, setSaid] = useState('')
  const text = words.briefTab.sections
  const items = sections.map(({ section, shown }) => ({
    id: section,
    shown,
    text: words.brief.sections[section],
  }))

  // React takes a moved row out of the document and puts it back, which loses its focus.
  useEffect(() => {
    if (returnTo !== null) focusRow(list.current, returnTo.id)
  }, [returnTo])

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => items.filter(({ id }) => keys.has(id)).map((item) => ({ 'text/plain': item.text })),
    onReorder({ keys, target }) {
      const moved = items.find(({ id }) => keys.has(id))
      if (moved === undefined || target.dropPosition === 'on') return
      move(moved.id, dropIndex(items, moved.id, String(target.key), target.dropPosition))
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.drop ?? ''} />,
  })

  function move(section: SectionName, index: number | null): void {
    if (index === null) return
    onChange({ kind: 'move', section, index })
    setReturnTo({ id: section })
    setSaid(text.moved(words.brief.sections[section], index + 1, items.length))
  }

  function onKeyDown(event: KeyboardEvent): void {
    const item = items.find(({ id }) => id === keyOf(event.target)?.key)
    if (item === undefined || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    move(item.id, steppedIndex(items, item.id, event.key === 'ArrowUp' ? -1 : 1))
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div onKeyDownCapture={onKeyDown}>
      <GridList
        ref={list}
        aria-label={text.list}
        className={styles.list ?? ''}
        items={items}
        dependencies={[items, filled]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        disallowTypeAhead
        onAction={(key) => {
          const item = items.find(({ id }) => id === key)
          if (item !== undefined) onChange({ kind: 'switch', section: item.id, shown: !item.shown })
        }}
      >
        {(item) => (
          <SectionRow
            id={item.id}
            title={item.text}
            shown={item.shown}
            isEmpty={item.shown && !filled.has(item.id)}
            isFirst={items[0]?.id === item.id}
            isLast={items.at(-1)?.id === item.id}
            onSwitch={(shown) => onChange({ kind: 'switch', section: item.id, shown })}
            onMove={(step) => move(item.id, steppedIndex(items, item.id, step))}
          />
        )}
      </GridList>
      <p className={styles.status} role="status">
        {said}
      </p>
    </div>
  )
}

import { GridList } from 'react-aria-components'
import type { ArrangedSection } from '../../../domain/brief/arrangement.ts'
import { words } from '../../../domain/words/words.ts'
import { useReordering } from '../../ui/useReordering.tsx'
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
  const text = words.briefTab.sections
  const items = sections.map(({ section, shown }) => ({
    id: section,
    shown,
    text: words.brief.sections[section],
  }))

  const { list, dragAndDropHooks, step, onAltArrow, status } = useReordering(items, (id, index) => {
    const item = items.find((each) => each.id === id)
    if (item !== undefined) onChange({ kind: 'move', section: item.id, index })
  })

  return (
    <div onKeyDownCapture={onAltArrow}>
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
            onMove={(by) => step(item.id, by)}
          />
        )}
      </GridList>
      {status}
    </div>
  )
}

import { Check, Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { GridListItem } from 'react-aria-components'
import { words } from '../../domain/words/words.ts'
import { classes } from './classes.ts'
import { DragHandle } from './DragHandle.tsx'
import { IconButton } from './IconButton.tsx'
import { Menu } from './Menu.tsx'
import { moveEntries } from './moveEntries.tsx'
import styles from './OrderedList.module.css'
import type { OrderedItem } from './OrderedList.tsx'
import reordering from './Reordering.module.css'

interface OrderedRowProps {
  readonly item: OrderedItem
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
  readonly summary: ReactNode
  readonly fields: () => ReactNode
}

/** One row: a handle to drag it by, what it says, a menu; its fields below once it is open. */
export function OrderedRow(props: OrderedRowProps) {
  const { item, isFirst, isLast, isOpen, onToggle, onMove, onRemove, summary, fields } = props
  const text = words.ordered
  return (
    <GridListItem
      id={item.id}
      textValue={item.text}
      className={classes(reordering.row, styles.row)}
      data-open={isOpen || undefined}
    >
      <DragHandle text={item.text} className={styles.drag} />
      <div className={styles.summary}>{summary}</div>
      <Menu
        label={text.actions(item.text)}
        trigger={
          <IconButton size="small" label={text.actions(item.text)}>
            <Ellipsis size={14} aria-hidden />
          </IconButton>
        }
        items={[
          {
            id: 'edit',
            label: isOpen ? text.done : text.edit,
            keys: isOpen ? 'Esc' : 'Enter',
            icon: isOpen ? <Check size={16} aria-hidden /> : <Pencil size={16} aria-hidden />,
            onAction: onToggle,
          },
          ...moveEntries({ isFirst, isLast, onMove }),
          {
            id: 'remove',
            label: text.remove,
            keys: 'Del',
            icon: <Trash2 size={16} aria-hidden />,
            isDanger: true,
            startsGroup: true,
            onAction: onRemove,
          },
        ]}
      />
      {isOpen && <OpenFields>{fields()}</OpenFields>}
    </GridListItem>
  )
}

/** What React Aria dispatches on an element that is about to get the focus back. */
const FOCUS_RESTORED = 'react-aria-focus-scope-restore'

/** The fields of an open row; the first of them takes the focus. */
function OpenFields({ children }: { readonly children: ReactNode }) {
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const row = fields.current?.closest<HTMLElement>('[role=row]')
    // From outside, the list would send the focus on to the row it had last.
    row?.closest<HTMLElement>('[role=grid]')?.focus()
    row?.focus()
    fields.current?.querySelector('textarea')?.focus()
  }, [])
  useEffect(() => {
    const element = fields.current
    // When a list that a field has opened closes, the focus comes back to the field. The rows would take it for theirs.
    const keep = (event: Event) => event.stopPropagation()
    element?.addEventListener(FOCUS_RESTORED, keep)
    return () => element?.removeEventListener(FOCUS_RESTORED, keep)
  }, [])
  return (
    <div ref={fields} className={styles.fields}>
      {children}
    </div>
  )
}

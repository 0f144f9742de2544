import { Ellipsis } from 'lucide-react'
import { GridListItem } from 'react-aria-components'
import { words } from '../../../domain/words/words.ts'
import { classes } from '../../ui/classes.ts'
import { DragHandle } from '../../ui/DragHandle.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { moveEntries } from '../../ui/moveEntries.tsx'
import reordering from '../../ui/Reordering.module.css'
import { Switch } from '../../ui/Switch.tsx'
import styles from './SectionList.module.css'

interface SectionRowProps {
  readonly id: string
  readonly title: string
  readonly shown: boolean
  /** Switched on, and yet not on the page. */
  readonly isEmpty: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onSwitch: (shown: boolean) => void
  readonly onMove: (step: -1 | 1) => void
}

/** One section: a handle to drag it by, its name, its switch, and a menu for whoever drags nothing. */
export function SectionRow(props: SectionRowProps) {
  const { id, title, shown, isEmpty, isFirst, isLast, onSwitch, onMove } = props
  const text = words.briefTab.sections
  return (
    <GridListItem
      id={id}
      textValue={title}
      className={classes(reordering.row, styles.row)}
      data-off={!shown || undefined}
    >
      <DragHandle text={title} />
      <span className={styles.name}>
        {title}
        {isEmpty && <small>{text.empty}</small>}
      </span>
      <Menu
        label={words.ordered.actions(title)}
        trigger={
          <IconButton size="small" label={words.ordered.actions(title)}>
            <Ellipsis size={14} aria-hidden />
          </IconButton>
        }
        items={moveEntries({ isFirst, isLast, onMove })}
      />
      <Switch aria-label={text.show(title)} isSelected={shown} onChange={onSwitch} />
    </GridListItem>
  )
}

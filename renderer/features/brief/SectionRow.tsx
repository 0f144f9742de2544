import { ArrowDown, ArrowUp, Ellipsis, GripVertical } from 'lucide-react'
import { Button, GridListItem } from 'react-aria-components'
import { words } from '../../../domain/words/words.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
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
    <GridListItem id={id} textValue={title} className={styles.row ?? ''} data-off={!shown || undefined}>
      <Button slot="drag" className={styles.drag ?? ''} aria-label={text.drag(title)}>
        <GripVertical size={14} aria-hidden />
      </Button>
      <span className={styles.name}>
        {title}
        {isEmpty && <small>{text.empty}</small>}
      </span>
      <Menu
        label={text.actions(title)}
        trigger={
          <IconButton size="small" label={text.actions(title)}>
            <Ellipsis size={14} aria-hidden />
          </IconButton>
        }
        items={[
          {
            id: 'up',
            label: text.up,
            keys: 'Alt+↑',
            icon: <ArrowUp size={16} aria-hidden />,
            isDisabled: isFirst,
            onAction: () => onMove(-1),
          },
          {
            id: 'down',
            label: text.down,
            keys: 'Alt+↓',
            icon: <ArrowDown size={16} aria-hidden />,
            isDisabled: isLast,
            onAction: () => onMove(1),
          },
        ]}
      />
      <Switch aria-label={text.show(title)} isSelected={shown} onChange={onSwitch} />
    </GridListItem>
  )
}

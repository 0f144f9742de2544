import { ChevronDown, ChevronUp, Pencil, Trash2 } from 'lucide-react'
import {
  Button,
  Keyboard,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components'
import { type AgendaItem, importance, itemKind } from '../../../domain/agenda.ts'
import { words } from '../../../domain/words/words.ts'
import { classes } from '../../ui/classes.ts'
import popup from '../../ui/Popup.module.css'
import { ChoiceSection } from './ChoiceSection.tsx'
import styles from './ItemMenu.module.css'
import type { AgendaActions } from './useAgendaActions.ts'

interface ItemMenuProps {
  readonly item: AgendaItem
  readonly actions: AgendaActions
  readonly onEdit: () => void
  readonly onRemove: () => void
}

/** What a block is and how much it matters, as a button that opens the choices. */
export function ItemMenu({ item, actions, onEdit, onRemove }: ItemMenuProps) {
  const nature = words.agenda.nature(item.kind, item.importance)
  const text = words.agenda.menu
  const commands = [
    { id: 'edit', label: text.edit, keys: 'Enter', icon: Pencil, run: onEdit },
    { id: 'up', label: text.up, keys: 'Alt ↑', icon: ChevronUp, run: () => actions.moveBy(item.id, -1) },
    { id: 'down', label: text.down, keys: 'Alt ↓', icon: ChevronDown, run: () => actions.moveBy(item.id, 1) },
    { id: 'remove', label: text.remove, keys: 'Delete', icon: Trash2, run: onRemove },
  ]
  return (
    <MenuTrigger>
      <Button className={styles.trigger ?? ''} aria-label={text.open(nature, item.text)}>
        {nature}
      </Button>
      <Popover className={popup.popover ?? ''} offset={4} placement="bottom end">
        <Menu className={popup.list ?? ''} aria-label={text.open(nature, item.text)}>
          <ChoiceSection
            title={text.importance}
            chosen={item.importance}
            options={importance.options}
            labels={words.agenda.importanceNames}
            notes={words.agenda.importanceNotes}
            onChoose={(chosen) => actions.edit(item.id, { importance: chosen })}
          />
          <ChoiceSection
            title={text.kind}
            chosen={item.kind}
            options={itemKind.options}
            labels={words.agenda.addKind}
            onChoose={(chosen) => actions.edit(item.id, { kind: chosen })}
          />
          <MenuSection aria-label={text.more} className={styles.ruled ?? ''}>
            {commands.map(({ id, label, keys, icon: Icon, run }) => (
              <MenuItem
                key={id}
                id={id}
                textValue={label}
                onAction={() => void run()}
                className={classes(popup.item, id === 'remove' && popup.danger)}
              >
                <Icon size={14} aria-hidden />
                <Text slot="label" className={popup.text}>
                  {label}
                </Text>
                <span className={popup.keys} data-keys={keys}>
                  <Keyboard className={popup.spoken ?? ''}>{keys}</Keyboard>
                </span>
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

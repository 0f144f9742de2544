import { Menu as AriaMenu, Keyboard, MenuItem, Text } from 'react-aria-components'
import { classes } from './classes.ts'
import type { MenuEntry } from './menuEntry.ts'
import popup from './Popup.module.css'

interface MenuItemsProps {
  readonly label: string
  readonly items: readonly MenuEntry[]
  /** Takes the focus as it opens, where no button does that for it. */
  readonly takesFocus?: boolean
}

/** The lines of a menu, whatever opened it. */
export function MenuItems({ label, items, takesFocus = false }: MenuItemsProps) {
  return (
    <AriaMenu aria-label={label} {...(takesFocus ? { autoFocus: true } : {})} className={popup.list ?? ''}>
      {items.map((item) => (
        <MenuItem
          key={item.id}
          id={item.id}
          textValue={item.label}
          onAction={item.onAction}
          isDisabled={item.isDisabled ?? false}
          className={classes(
            popup.item,
            item.isDanger === true && popup.danger,
            item.startsGroup === true && popup.ruled,
          )}
        >
          {item.icon}
          <Text slot="label" className={popup.text}>
            {item.label}
          </Text>
          {item.keys !== undefined && <Keys>{item.keys}</Keys>}
        </MenuItem>
      ))}
    </AriaMenu>
  )
}

/** Drawn by the style sheet and read aloud as a description, so that the line's name is what its label says. */
function Keys({ children }: { readonly children: string }) {
  return (
    <span className={popup.keys} data-keys={children}>
      <Keyboard className={popup.spoken ?? ''}>{children}</Keyboard>
    </span>
  )
}

import type { ReactElement } from 'react'
import { MenuTrigger, Popover } from 'react-aria-components'
import { MenuItems } from './MenuItems.tsx'
import type { MenuEntry } from './menuEntry.ts'
import popup from './Popup.module.css'

export interface MenuProps {
  /** The Button or IconButton that opens it. */
  readonly trigger: ReactElement
  /** What the menu is for, read aloud. */
  readonly label: string
  readonly items: readonly MenuEntry[]
}

/** A button that opens a menu. */
export function Menu({ trigger, label, items }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={popup.popover ?? ''} offset={4} placement="bottom end">
        <MenuItems label={label} items={items} />
      </Popover>
    </MenuTrigger>
  )
}

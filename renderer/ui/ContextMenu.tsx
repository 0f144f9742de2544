import { useRef } from 'react'
import { Popover } from 'react-aria-components'
import styles from './ContextMenu.module.css'
import { MenuItems } from './MenuItems.tsx'
import type { MenuEntry } from './menuEntry.ts'
import popup from './Popup.module.css'

/** Where a context menu opens, in the window's coordinates. */
export interface MenuPoint {
  readonly x: number
  readonly y: number
}

export interface ContextMenuProps {
  /** Where it stands open; null while it is closed. */
  readonly at: MenuPoint | null
  readonly label: string
  readonly items: readonly MenuEntry[]
  readonly onClose: () => void
}

/** A menu at the pointer, for right-clicks and the menu key. */
export function ContextMenu({ at, label, items, onClose }: ContextMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={anchor} className={styles.anchor} style={at === null ? {} : { left: at.x, top: at.y }} />
      <Popover
        triggerRef={anchor}
        isOpen={at !== null}
        onOpenChange={(open) => {
          if (!open) onClose()
        }}
        placement="bottom start"
        offset={0}
        className={popup.popover ?? ''}
        aria-label={label}
      >
        <MenuItems
          label={label}
          takesFocus
          items={items.map((item) => ({
            ...item,
            onAction: () => {
              onClose()
              item.onAction()
            },
          }))}
        />
      </Popover>
    </>
  )
}

import type { ReactElement, ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { defined } from './defined.ts'
import styles from './Panel.module.css'

export interface PanelProps {
  /** The Button or IconButton that opens it. */
  readonly trigger: ReactElement
  /** What the panel is for, read aloud. */
  readonly label: string
  readonly children: (close: () => void) => ReactNode
  readonly placement?: 'bottom end' | 'bottom start' | 'top start' | 'top end'
  /** Given where a key opens it too. */
  readonly isOpen?: boolean
  readonly onOpenChange?: (isOpen: boolean) => void
}

/** A button that opens a few controls beside it, which work at once and close with Escape or a click elsewhere. */
export function Panel({
  trigger,
  label,
  children,
  placement = 'bottom end',
  isOpen,
  onOpenChange,
}: PanelProps) {
  return (
    <DialogTrigger {...defined({ isOpen, onOpenChange })}>
      {trigger}
      <Popover className={styles.popover ?? ''} offset={4} placement={placement}>
        <Dialog aria-label={label} className={styles.panel ?? ''}>
          {({ close }) => <>{children(close)}</>}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

import type { ReactNode } from 'react'

/** One line of a menu. */
export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  /** The shortcut that does the same, for reading only. */
  readonly keys?: string
  readonly isDanger?: boolean
  readonly isDisabled?: boolean
  /** Draws a rule above this line. */
  readonly startsGroup?: boolean
  readonly onAction: () => void
}

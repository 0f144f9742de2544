import type { FocusEventHandler, ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Quiet.module.css'

interface QuietProps {
  /** Fields of ours. */
  readonly children: ReactNode
  /**
   * `row`: the label stands on the left of its field. `flush`: a text takes the whole width, in line with what is above.
   * `bare`: nothing is changed but the frame.
   */
  readonly layout?: 'row' | 'flush' | 'bare'
  readonly onFocus?: FocusEventHandler
}

/** Fields edited in place: without a frame until one points at them or comes to them. */
export function Quiet({ children, layout = 'bare', onFocus }: QuietProps) {
  return (
    <div className={classes(styles.quiet, layout !== 'bare' && styles[layout])} onFocusCapture={onFocus}>
      {children}
    </div>
  )
}

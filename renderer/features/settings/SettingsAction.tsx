import type { ReactNode } from 'react'
import styles from './SettingsPage.module.css'

interface SettingsActionProps {
  /** What pressing the button does, in a sentence. */
  readonly note: string
  /** The button. */
  readonly children: ReactNode
}

/** Something that can be done with the planner as a whole. */
export function SettingsAction({ note, children }: SettingsActionProps) {
  return (
    <div className={styles.action}>
      <p>{note}</p>
      {children}
    </div>
  )
}

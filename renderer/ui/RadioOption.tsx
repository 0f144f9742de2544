import type { ReactNode } from 'react'
import { Radio } from 'react-aria-components'
import styles from './Choice.module.css'

export interface RadioOptionProps {
  readonly value: string
  readonly children: ReactNode
  /** Needed where the visible text does not say enough. */
  readonly 'aria-label'?: string
}

/** One choice of a group of radio buttons, its text beside the dot. */
export function RadioOption({ children, ...rest }: RadioOptionProps) {
  return (
    <Radio {...rest} className={styles.choice ?? ''}>
      <span className={styles.dot} />
      {children}
    </Radio>
  )
}

import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import styles from './Choice.module.css'

export interface CheckboxProps {
  readonly children?: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean
  /** Shows a tick that is not the user's to change. */
  readonly isReadOnly?: boolean
  /** Needed where there is no visible text. */
  readonly 'aria-label'?: string
}

/** A box to tick, with its text beside it. */
export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={styles.choice ?? ''}>
      <span className={styles.box}>
        <Check size={12} strokeWidth={3} aria-hidden />
      </span>
      {children}
    </AriaCheckbox>
  )
}

import type { ReactNode, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import styles from './Button.module.css'
import { classes } from './classes.ts'

export interface ButtonProps {
  readonly children: ReactNode
  readonly onPress?: () => void
  /** One primary action on a screen, top right; `quiet` has no frame until pointed at. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  readonly size?: 'normal' | 'small'
  /** A lucide icon, shown before the text. */
  readonly icon?: ReactNode
  readonly type?: 'button' | 'submit'
  /** The id of a form that stands elsewhere. */
  readonly form?: string
  readonly isDisabled?: boolean
  /** Shows that its work is under way; it cannot be pressed meanwhile, and keeps the focus. */
  readonly isPending?: boolean
  readonly autoFocus?: boolean
  /** Says more than the text, where several buttons have the same; begins with it. */
  readonly 'aria-label'?: string
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button with a verb on it. */
export function Button({
  variant = 'secondary',
  size = 'normal',
  icon,
  children,
  onPress,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(onPress === undefined ? {} : { onPress: () => onPress() })}
      className={classes(styles.button, styles[variant], size === 'small' && styles.small)}
    >
      {icon}
      {children}
    </AriaButton>
  )
}

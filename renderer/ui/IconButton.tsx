import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, TooltipTrigger } from 'react-aria-components'
import styles from './Button.module.css'
import { classes } from './classes.ts'
import { Tip } from './Tip.tsx'

export interface IconButtonProps {
  /** What it does, as a verb: read aloud and shown in a tip. */
  readonly label: string
  /** A lucide icon of 16 px. */
  readonly children: ReactNode
  readonly onPress?: () => void
  readonly size?: 'normal' | 'small'
  readonly isDisabled?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button whose icon says enough for the eye; its label says it to everyone else. */
export function IconButton({ label, size = 'normal', children, onPress, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      <AriaButton
        {...rest}
        {...(onPress === undefined ? {} : { onPress: () => onPress() })}
        aria-label={label}
        className={classes(styles.button, styles.quiet, styles.icon, size === 'small' && styles.small)}
      >
        {children}
      </AriaButton>
      <Tip>{label}</Tip>
    </TooltipTrigger>
  )
}

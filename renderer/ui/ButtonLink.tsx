import { type MouseEvent, type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import styles from './Button.module.css'
import { classes } from './classes.ts'

export interface ButtonLinkProps {
  /** Where in Askwell it leads: `/contacts/new`. */
  readonly href: string
  readonly children: ReactNode
  readonly variant?: 'primary' | 'secondary' | 'quiet'
  readonly size?: 'normal' | 'small'
  readonly icon?: ReactNode
  /** Says more than the text, where several links have the same; begins with it. */
  readonly 'aria-label'?: string
  readonly onClick?: (event: MouseEvent<HTMLAnchorElement>) => void
}

/** A link to another screen that looks like a button. */
export function ButtonLink({
  variant = 'secondary',
  size = 'normal',
  icon,
  children,
  ...rest
}: ButtonLinkProps) {
  const [hovered, setHovered] = useState(false)
  return (
    <Link
      {...rest}
      className={classes(styles.button, styles[variant], size === 'small' && styles.small)}
      {...(hovered ? { 'data-hovered': true } : {})}
      onMouseEnter={() => setHovered(true)}
      onMouseLeave={() => setHovered(false)}
    >
      {icon}
      {children}
    </Link>
  )
}

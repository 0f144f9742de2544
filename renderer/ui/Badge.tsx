import styles from './Badge.module.css'
import { classes } from './classes.ts'

export type Tone = 'plain' | 'active' | 'done' | 'soon' | 'late'

export interface BadgeProps {
  readonly tone?: Tone
  /** The word for the state: colour and shape never stand alone. */
  readonly children: string
}

/** A state as a word with a mark of its own shape and colour. */
export function Badge({ tone = 'plain', children }: BadgeProps) {
  return <span className={classes(styles.badge, styles[tone])}>{children}</span>
}

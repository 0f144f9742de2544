import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

export interface EmptyStateProps {
  readonly title: string
  /** The next step, in a sentence. */
  readonly text?: ReactNode
  readonly actions?: ReactNode
  /** 1 where it is the whole screen. */
  readonly level?: 1 | 2
}

/** What stands where nothing is yet: what belongs here and the next step. */
export function EmptyState({ title, text, actions, level = 2 }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div className={styles.empty}>
      <Heading className={styles.title}>{title}</Heading>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}

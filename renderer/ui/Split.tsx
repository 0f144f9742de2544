import type { ReactNode } from 'react'
import styles from './Split.module.css'

export interface SplitProps {
  readonly list: ReactNode
  readonly detail: ReactNode
  /** Which of the two is shown where there is room for one only. */
  readonly shows: 'list' | 'detail'
  /** One at a time at any width. */
  readonly isAlone?: boolean
}

/** List and detail: side by side from 1,100 px, one at a time below. */
export function Split({ list, detail, shows, isAlone = false }: SplitProps) {
  return (
    <div className={styles.split} data-shows={shows} data-alone={isAlone}>
      <section className={styles.list}>{list}</section>
      <div className={styles.detail}>{detail}</div>
    </div>
  )
}

import { type ReactNode, useId } from 'react'
import styles from './Section.module.css'

export interface SectionProps {
  readonly title: string
  /** Something small beside the title: a count, a button. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of a page under a small heading. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}

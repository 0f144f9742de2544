import { type ReactNode, useId } from 'react'
import styles from './FormSection.module.css'

export interface FormSectionProps {
  readonly title: string
  readonly children: ReactNode
  /** `pairs`: two fields side by side where there is room. `rows`: each on its own. */
  readonly layout?: 'pairs' | 'rows'
}

/** Fields of a form that belong together. */
export function FormSection({ title, children, layout = 'pairs' }: FormSectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <div className={styles[layout]}>{children}</div>
    </section>
  )
}

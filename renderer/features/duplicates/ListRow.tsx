import { type ReactNode, useId } from 'react'
import { Group } from 'react-aria-components'
import styles from './Comparison.module.css'

interface ListRowProps {
  readonly label: string
  /** An entry each, with a box to tick. */
  readonly children: ReactNode
}

/** A list that is united from all contacts; what is ticked is in the result. */
export function ListRow({ label, children }: ListRowProps) {
  const id = useId()
  return (
    <Group aria-labelledby={id} className={styles.row ?? ''}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <div className={styles.united}>{children}</div>
    </Group>
  )
}

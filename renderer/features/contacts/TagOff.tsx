import { Tag } from 'lucide-react'
import styles from './SelectionBar.module.css'

/** A tag struck through. */
export function TagOff() {
  return (
    <span className={styles.tagOff}>
      <Tag size={16} aria-hidden />
    </span>
  )
}

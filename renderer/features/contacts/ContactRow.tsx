import type { ContactRow as Row } from '../../../contract/contactList.ts'
import { words } from '../../../domain/words/words.ts'
import styles from './ContactRows.module.css'

interface ContactRowProps {
  readonly id: string
  readonly index: number
  readonly total: number
  readonly top: number
  /** Undefined while it is on its way. */
  readonly row: Row | undefined
  readonly isActive: boolean
  readonly isSelected: boolean
}

/** One line of the list: who, and what they do where. The list around it hears clicks and keys. */
export function ContactRow({ id, index, total, top, row, isActive, isSelected }: ContactRowProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      aria-posinset={index + 1}
      aria-setsize={total}
      data-index={index}
      data-active={isActive}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
    >
      {row === undefined ? (
        <span className={styles.waiting} />
      ) : (
        <>
          <span className={styles.name}>
            <bdi>{row.name || row.email || words.contacts.unnamed}</bdi>
          </span>
          <span className={styles.role}>
            <bdi>{row.position || (row.company === '' ? row.email : '')}</bdi>
            {row.position !== '' && row.company !== '' && ' · '}
            <bdi>{row.company}</bdi>
          </span>
        </>
      )}
    </div>
  )
}

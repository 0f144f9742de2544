import type { MergeContact } from '../../../contract/duplicates.ts'
import type { MergeField, Proposed } from '../../../domain/merge.ts'
import { words } from '../../../domain/words/words.ts'
import styles from './Comparison.module.css'
import { shownValue } from './shownValue.ts'

interface KnownFieldProps {
  readonly field: MergeField
  readonly contacts: readonly MergeContact[]
  readonly proposed: Proposed
}

/** A field in which nothing is to be chosen: all say the same, or only one says something. */
export function KnownField({ field, contacts, proposed }: KnownFieldProps) {
  const text = words.duplicates.compare
  const source = contacts.find(({ contact }) => contact.id === proposed.from)
  return (
    <div className={styles.row}>
      <span className={styles.label}>{text.fields[field]}</span>
      {contacts.map((one) => (
        <span key={one.contact.id} className={styles.cell}>
          <bdi>{shownValue(one, field) || text.none}</bdi>
        </span>
      ))}
      <span className={styles.result}>
        <bdi>{source === undefined ? '' : shownValue(source, field)}</bdi>
      </span>
    </div>
  )
}

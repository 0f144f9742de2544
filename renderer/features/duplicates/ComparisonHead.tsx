import type { MergeContact } from '../../../contract/duplicates.ts'
import { words } from '../../../domain/words/words.ts'
import { formatDate } from '../../ui/time.ts'
import styles from './Comparison.module.css'

/** Above each column: which entry it is, where it came from and when, and what hangs on it. */
export function ComparisonHead({ contacts }: { readonly contacts: readonly MergeContact[] }) {
  const text = words.duplicates.compare
  return (
    <div className={styles.head}>
      <span />
      {contacts.map(({ contact, interviews, interactions }, at) => (
        <div key={contact.id} className={styles.entry}>
          <span className={styles.number}>{text.entry(at + 1)}</span>
          <span>{words.contacts.sources[contact.source]}</span>
          <span>{formatDate(contact.createdAt.slice(0, 10))}</span>
          {interviews + interactions > 0 && <span>{text.hangs(interviews, interactions)}</span>}
        </div>
      ))}
      <span className={styles.resultHead}>{text.result}</span>
    </div>
  )
}

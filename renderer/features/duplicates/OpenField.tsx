import { EqualNot } from 'lucide-react'
import { Label, RadioGroup } from 'react-aria-components'
import type { MergeContact } from '../../../contract/duplicates.ts'
import type { MergeField, Proposed } from '../../../domain/merge.ts'
import { words } from '../../../domain/words/words.ts'
import { RadioOption } from '../../ui/RadioOption.tsx'
import styles from './Comparison.module.css'
import { shownValue } from './shownValue.ts'

interface OpenFieldProps {
  readonly field: MergeField
  readonly contacts: readonly MergeContact[]
  readonly proposed: Proposed
  /** The contact that was chosen instead; null while it is as proposed. */
  readonly chosen: string | null
  readonly onChoose: (from: string) => void
}

/** A field in which the contacts differ: one of them is chosen. Arrow keys go from one to the next. */
export function OpenField({ field, contacts, proposed, chosen, onChoose }: OpenFieldProps) {
  const text = words.duplicates.compare
  const from = chosen ?? proposed.from
  const source = contacts.find(({ contact }) => contact.id === from)
  return (
    <RadioGroup value={from} onChange={onChoose} className={`${styles.row} ${styles.open}`}>
      <Label className={styles.label}>
        {text.fields[field]}
        <span className={styles.differs}>
          <EqualNot size={12} aria-hidden />
          {text.differs}
        </span>
      </Label>
      {contacts.map((one, at) => {
        const value = shownValue(one, field) || text.nothing
        return (
          <span key={one.contact.id} className={styles.cell}>
            <RadioOption
              value={one.contact.id}
              aria-label={`${value}, ${text.from(at + 1, words.contacts.sources[one.contact.source])}`}
            >
              <span className={styles.chip} aria-hidden>
                {at + 1}
              </span>
              <bdi>{value}</bdi>
            </RadioOption>
          </span>
        )
      })}
      <span className={styles.result}>
        <span className={styles.resultLabel}>{text.result}</span>
        <bdi>{(source === undefined ? '' : shownValue(source, field)) || text.nothing}</bdi>
        <small>{chosen === null ? text.because[proposed.reason] : text.chosen}</small>
      </span>
    </RadioGroup>
  )
}

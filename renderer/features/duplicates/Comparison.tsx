import type { CSSProperties } from 'react'
import type { MergeContact } from '../../../contract/duplicates.ts'
import { isOpen, mergeFields, proposeMerge } from '../../../domain/merge.ts'
import { words } from '../../../domain/words/words.ts'
import styles from './Comparison.module.css'
import { ComparisonHead } from './ComparisonHead.tsx'
import { KnownField } from './KnownField.tsx'
import { NotesRow } from './NotesRow.tsx'
import { OpenField } from './OpenField.tsx'
import { PointsRow } from './PointsRow.tsx'
import { shownValue } from './shownValue.ts'
import { TagsRow } from './TagsRow.tsx'
import type { MergeChoosing } from './useMergeChoices.ts'

interface ComparisonProps {
  /** The one that stays in front. */
  readonly contacts: readonly MergeContact[]
  readonly choosing: MergeChoosing
}

/**
 * Contacts in columns, field by field, with what comes of it at the end of each line: side by side where there is room,
 * below each other where there is not.
 */
export function Comparison({ contacts, choosing }: ComparisonProps) {
  const proposal = proposeMerge(contacts)
  const filled = mergeFields.filter((field) => contacts.some((one) => shownValue(one, field) !== ''))
  const columns = { '--columns': contacts.length } as CSSProperties
  return (
    <div className={styles.frame} data-columns={contacts.length}>
      <div className={styles.grid} style={columns}>
        <ComparisonHead contacts={contacts} />
        {filled.map((field) =>
          isOpen(contacts, field, proposal[field]) ? (
            <OpenField
              key={field}
              field={field}
              contacts={contacts}
              proposed={proposal[field]}
              chosen={choosing.choices.fields[field] ?? null}
              onChoose={(from) => choosing.choose(field, from)}
            />
          ) : (
            <KnownField key={field} field={field} contacts={contacts} proposed={proposal[field]} />
          ),
        )}
        <PointsRow contacts={contacts} choosing={choosing} />
        <TagsRow contacts={contacts} choosing={choosing} />
        <NotesRow contacts={contacts} choosing={choosing} />
      </div>
      <p className={styles.moves}>{words.duplicates.compare.moves}</p>
    </div>
  )
}

import type { MergeContact } from '../../../contract/duplicates.ts'
import { words } from '../../../domain/words/words.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import styles from './Comparison.module.css'
import { ListRow } from './ListRow.tsx'
import type { MergeChoosing } from './useMergeChoices.ts'

/** Of notes of any length so much is shown. */
const SHOWN = 2000

interface NotesRowProps {
  readonly contacts: readonly MergeContact[]
  readonly choosing: MergeChoosing
}

/** Notes of each contact; in the result they stand below each other. */
export function NotesRow({ contacts, choosing }: NotesRowProps) {
  if (contacts.every(({ contact }) => contact.notes.trim() === '')) return null
  return (
    <ListRow label={words.duplicates.compare.notes}>
      {contacts.map(
        ({ contact }, at) =>
          contact.notes.trim() !== '' && (
            <div key={contact.id} className={styles.listed}>
              <Checkbox
                isSelected={!choosing.choices.without.notes.includes(contact.id)}
                onChange={(isIncluded) => choosing.include('notes', contact.id, isIncluded)}
              >
                <bdi className={styles.prose}>{contact.notes.slice(0, SHOWN)}</bdi>
              </Checkbox>
              <span className={styles.soft}>{words.duplicates.compare.inSome([at + 1])}</span>
            </div>
          ),
      )}
    </ListRow>
  )
}

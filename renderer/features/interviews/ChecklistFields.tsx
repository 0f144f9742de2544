import { checklistForm } from '../../../contract/checklist.ts'
import type { ChecklistItem } from '../../../domain/interview.ts'
import { words } from '../../../domain/words/words.ts'
import { InlineText } from '../../ui/InlineText.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import styles from './Checklist.module.css'
import { DueField } from './DueField.tsx'
import type { EditChecklistItem } from './useChecklist.ts'

interface ChecklistFieldsProps {
  readonly item: ChecklistItem
  readonly save: (changes: EditChecklistItem['changes']) => Promise<unknown>
}

/** What an item says and when it is due, edited where it stands. */
export function ChecklistFields({ item, save }: ChecklistFieldsProps) {
  return (
    <div className={styles.fields}>
      <SavedField saved={item.text} schema={checklistForm.shape.text} save={(value) => save({ text: value })}>
        {(field) => <InlineText label={words.checklist.text} hideLabel {...field} />}
      </SavedField>
      <DueField item={item} save={(dueMinutes) => save({ dueMinutes })} />
    </div>
  )
}

import { useState } from 'react'
import { checklistForm } from '../../../contract/checklist.ts'
import type { ChecklistItem } from '../../../domain/interview.ts'
import { words } from '../../../domain/words/words.ts'
import { NumberField } from '../../ui/NumberField.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './Checklist.module.css'
import { amountOf, type DueUnit, dueMinutesOf, dueUnits } from './dueAmount.ts'

interface DueFieldProps {
  readonly item: ChecklistItem
  readonly save: (dueMinutes: number | null) => Promise<unknown>
}

const options = dueUnits.map((id) => ({ id, label: words.checklist.dueUnit[id] }))

/** How long before the start something is due, as a number of days, hours or minutes; or no due time. */
export function DueField({ item, save }: DueFieldProps) {
  const [preferred, setPreferred] = useState<DueUnit>('days')
  const text = words.checklist
  return (
    <SavedField saved={item.dueMinutes} schema={checklistForm.shape.dueMinutes} save={save}>
      {(field, choose) => {
        const { unit, count } = amountOf(field.value, preferred)
        return (
          <div className={styles.dueField}>
            {unit !== 'none' && (
              <NumberField
                label={text.dueCount}
                hideLabel
                min={0}
                value={count}
                onChange={(next) => field.onChange(dueMinutesOf(unit, next ?? 0))}
                onBlur={field.onBlur}
                error={field.error}
              />
            )}
            <Select
              label={text.due}
              hideLabel
              options={options}
              value={unit}
              onChange={(next) => {
                if (next === null) return
                setPreferred(next)
                choose(dueMinutesOf(next, Math.max(1, count)))
              }}
            />
          </div>
        )
      }}
    </SavedField>
  )
}

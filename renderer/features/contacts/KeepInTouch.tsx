import { useState } from 'react'
import { contact as schema } from '../../../domain/contact.ts'
import { words } from '../../../domain/words/words.ts'
import { NumberField } from '../../ui/NumberField.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import { type Option, Select } from '../../ui/Select.tsx'
import styles from './ContactDetail.module.css'
import type { SaveContact } from './detailMutations.ts'
import { isTouchLate, nextTouchText, type TouchChoice, touchChoiceOf, touchDays } from './touch.ts'

const { touch, fields } = words.contactDetail

const options = Object.entries(touch.choices).map(
  ([id, label]): Option<TouchChoice> => ({ id: id as TouchChoice, label }),
)

interface KeepInTouchProps {
  readonly days: number | null
  readonly nextTouchOn: string | null
  readonly save: SaveContact
}

/** How often to be in touch, and when that is next. */
export function KeepInTouch({ days, nextTouchOn, save }: KeepInTouchProps) {
  const [isOwn, setOwn] = useState(touchChoiceOf(days) === 'own')
  return (
    <SavedField
      saved={days}
      schema={schema.shape.keepInTouchDays}
      save={(value) => save({ keepInTouchDays: value })}
    >
      {(field, choose) => (
        <>
          <Select
            label={fields.keepInTouch}
            options={options}
            value={isOwn ? 'own' : touchChoiceOf(field.value)}
            onChange={(choice) => {
              setOwn(choice === 'own')
              if (choice !== null && choice !== 'own') choose(touchDays[choice])
              else if (field.value === null) choose(touchDays.month)
            }}
          />
          {isOwn && <NumberField label={touch.days} min={1} max={3650} {...field} />}
          {nextTouchOn !== null && (
            <p className={isTouchLate(nextTouchOn, new Date()) ? styles.touchLate : styles.touch}>
              {nextTouchText(nextTouchOn, new Date())}
            </p>
          )}
        </>
      )}
    </SavedField>
  )
}

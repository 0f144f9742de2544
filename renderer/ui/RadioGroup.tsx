import { RadioGroup as AriaRadioGroup, Label } from 'react-aria-components'
import styles from './Choice.module.css'
import { defined } from './defined.ts'
import { FieldNotes, type FieldProps } from './FieldNotes.tsx'
import { RadioOption } from './RadioOption.tsx'
import type { Option } from './Select.tsx'

export interface RadioGroupProps<T extends string> extends FieldProps<T> {
  readonly options: readonly Option<T>[]
  /** One below the other, where each has a sentence of its own. */
  readonly isStacked?: boolean
}

/** One of two or three, all in sight. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const {
    label,
    value,
    onChange,
    options,
    isStacked = false,
    description,
    error,
    hideLabel: _hidden,
    inputRef: _ref,
    ...rest
  } = props
  const { autoFocus: _focus, ...group } = rest
  return (
    <AriaRadioGroup
      {...defined(group)}
      value={value}
      onChange={(next) => {
        const chosen = options.find((option) => option.id === next)
        if (chosen !== undefined) onChange(chosen.id)
      }}
      isInvalid={error !== undefined}
      className={styles.group ?? ''}
    >
      <Label className={styles.legend}>{label}</Label>
      <div className={isStacked ? styles.stack : styles.row}>
        {options.map((option) => (
          <RadioOption key={option.id} value={option.id}>
            <span>
              {option.label}
              {option.note !== undefined && <small>{option.note}</small>}
            </span>
          </RadioOption>
        ))}
      </div>
      <FieldNotes description={description} error={error} />
    </AriaRadioGroup>
  )
}

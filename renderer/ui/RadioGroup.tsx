import { RadioGroup as AriaRadioGroup, Label, Radio } from 'react-aria-components'
import styles from './Choice.module.css'
import { defined } from './defined.ts'
import { FieldNotes, type FieldProps } from './FieldNotes.tsx'
import type { Option } from './Select.tsx'

export interface RadioGroupProps<T extends string> extends FieldProps<T> {
  readonly options: readonly Option<T>[]
}

/** One of two or three, all in sight. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const {
    label,
    value,
    onChange,
    options,
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
      <div className={styles.row}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={styles.choice ?? ''}>
            <span className={styles.dot} />
            <span>
              {option.label}
              {option.note !== undefined && <small>{option.note}</small>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes description={description} error={error} />
    </AriaRadioGroup>
  )
}

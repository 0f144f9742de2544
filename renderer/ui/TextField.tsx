import type { HTMLInputAutoCompleteAttribute } from 'react'
import { TextField as AriaTextField, Input, Label, TextArea } from 'react-aria-components'
import { defined } from './defined.ts'
import styles from './Field.module.css'
import { FieldNotes, type FieldProps } from './FieldNotes.tsx'

export interface TextFieldProps extends FieldProps<string> {
  readonly type?: 'text' | 'email' | 'tel' | 'url'
  readonly placeholder?: string
  /** Several lines, as many as given to begin with. */
  readonly rows?: number
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
}

/** Text of one line, or of several with `rows`. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    description,
    error,
    hideLabel,
    placeholder,
    rows,
    inputRef,
    autoComplete = 'off',
    ...rest
  } = props
  const shared = {
    className: styles.input ?? '',
    placeholder: placeholder ?? '',
    dir: 'auto',
    ...(inputRef === undefined ? {} : { ref: inputRef }),
  }
  return (
    <AriaTextField
      {...defined(rest)}
      autoComplete={autoComplete}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className={styles.field ?? ''}
    >
      <Label className={hideLabel ? styles.hiddenLabel : styles.label}>{label}</Label>
      {rows === undefined ? <Input {...shared} /> : <TextArea rows={rows} {...shared} />}
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  )
}

import type { KeyboardEvent } from 'react'
import { TextField as AriaTextField, Label, TextArea } from 'react-aria-components'
import { defined } from './defined.ts'
import styles from './Field.module.css'
import { FieldNotes, type FieldProps } from './FieldNotes.tsx'

interface InlineTextProps extends FieldProps<string> {
  readonly placeholder?: string
  /** Takes several lines; otherwise Enter keeps what was typed. */
  readonly isProse?: boolean
}

/** Text edited where it stands, inside `Quiet`: all of it in sight, wrapped over as many lines as it needs. */
export function InlineText(props: InlineTextProps) {
  const {
    label,
    value,
    onChange,
    description,
    error,
    hideLabel,
    placeholder,
    isProse = false,
    ...more
  } = props
  const { inputRef, ...rest } = more

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || isProse || event.nativeEvent.isComposing) return
    event.preventDefault()
    rest.onBlur?.()
  }

  return (
    <AriaTextField
      {...defined(rest)}
      value={value}
      onChange={(text) => onChange(isProse ? text : text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' '))}
      autoComplete="off"
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className={styles.field ?? ''}
    >
      <Label className={hideLabel ? styles.hiddenLabel : styles.label}>{label}</Label>
      <TextArea
        rows={1}
        dir="auto"
        className={styles.input ?? ''}
        placeholder={placeholder ?? ''}
        onKeyDown={onKeyDown}
        {...(inputRef === undefined ? {} : { ref: inputRef })}
      />
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  )
}

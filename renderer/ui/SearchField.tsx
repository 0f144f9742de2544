import { Search, X } from 'lucide-react'
import type { KeyboardEvent, Ref } from 'react'
import { SearchField as AriaSearchField, Button, Group, Input } from 'react-aria-components'
import { classes } from './classes.ts'
import fields from './Field.module.css'
import styles from './SearchField.module.css'

export interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  /** For keys that lead from the field to what was found. */
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A search that answers while one types; Escape clears it. */
export function SearchField({
  label,
  value,
  onChange,
  placeholder = '',
  onKeyDown,
  inputRef,
}: SearchFieldProps) {
  return (
    <AriaSearchField aria-label={label} value={value} onChange={onChange}>
      <Group className={classes(fields.group, styles.frame)}>
        <Search size={16} aria-hidden className={styles.glass} />
        <Input
          className={fields.input ?? ''}
          placeholder={placeholder}
          maxLength={1000}
          {...(onKeyDown === undefined ? {} : { onKeyDown })}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        />
        {value !== '' && (
          <Button className={fields.part ?? ''}>
            <X size={14} aria-hidden />
          </Button>
        )}
      </Group>
    </AriaSearchField>
  )
}

import { X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import {
  TextField as AriaTextField,
  Button,
  Input,
  Label,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components'
import { defined } from './defined.ts'
import fields from './Field.module.css'
import { FieldNotes, type FieldProps } from './FieldNotes.tsx'
import styles from './TagsField.module.css'

interface TagsFieldProps extends FieldProps<string[]> {
  readonly placeholder?: string
}

/** Words as tags: Enter or a comma ends one, Backspace in an empty field takes the last one back. */
export function TagsField(props: TagsFieldProps) {
  const { label, value, onChange, onBlur, description, error, inputRef, placeholder, autoFocus } = props
  const [text, setText] = useState('')

  function add(): void {
    const typed = text.split(',').map((tag) => tag.trim())
    const added = [...new Set(typed)].filter((tag) => tag !== '' && !value.includes(tag))
    setText('')
    if (added.length > 0) onChange([...value, ...added])
  }

  function onKeyDown(event: KeyboardEvent): void {
    if ((event.key === 'Enter' && text.trim() !== '') || event.key === ',') {
      event.preventDefault()
      add()
    } else if (event.key === 'Backspace' && text === '' && value.length > 0) {
      onChange(value.slice(0, -1))
    }
  }

  return (
    <AriaTextField
      {...defined({ autoFocus })}
      value={text}
      onChange={setText}
      onBlur={() => {
        add()
        onBlur?.()
      }}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className={fields.field ?? ''}
    >
      <Label className={fields.label}>{label}</Label>
      <div className={styles.line}>
        {value.length > 0 && (
          <TagGroup aria-label={label} onRemove={(gone) => onChange(value.filter((tag) => !gone.has(tag)))}>
            <TagList className={styles.tags ?? ''}>
              {value.map((tag) => (
                <Tag key={tag} id={tag} textValue={tag} className={styles.tag ?? ''}>
                  <bdi>{tag}</bdi>
                  <Button slot="remove" className={styles.remove ?? ''}>
                    <X size={12} aria-hidden />
                  </Button>
                </Tag>
              ))}
            </TagList>
          </TagGroup>
        )}
        <Input
          className={fields.input ?? ''}
          dir="auto"
          placeholder={placeholder ?? ''}
          onKeyDown={onKeyDown}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        />
      </div>
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  )
}

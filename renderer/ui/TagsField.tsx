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
import fields from './Field.module.css'
import { FieldNotes, type FieldProps } from './FieldNotes.tsx'
import styles from './TagsField.module.css'

/** Words as tags: Enter or a comma ends one, Backspace in an empty field takes the last one back. */
export function TagsField(props: FieldProps<string[]>) {
  const { label, value, onChange, onBlur, description, error, inputRef } = props
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
    <div className={fields.field}>
      <AriaTextField
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
        <Input
          className={fields.input ?? ''}
          dir="auto"
          onKeyDown={onKeyDown}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        />
        <FieldNotes description={description} error={error} />
      </AriaTextField>
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
    </div>
  )
}

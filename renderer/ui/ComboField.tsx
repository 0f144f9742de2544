import { ChevronDown } from 'lucide-react'
import { Button, ComboBox, Group, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { defined } from './defined.ts'
import fields from './Field.module.css'
import { FieldNotes, type FieldProps } from './FieldNotes.tsx'
import popup from './Popup.module.css'

export interface ComboFieldProps extends FieldProps<string> {
  /** What can be chosen for the text typed so far; whoever gives it has filtered it. */
  readonly suggestions: readonly string[]
  readonly placeholder?: string
  /** Shows a button that opens the list. */
  readonly hasList?: boolean
}

/** Text with suggestions; whatever is typed counts. */
export function ComboField(props: ComboFieldProps) {
  const {
    label,
    value,
    onChange,
    suggestions,
    description,
    error,
    hideLabel,
    placeholder,
    hasList,
    inputRef,
  } = props
  const { onBlur, name, isDisabled, autoFocus } = props
  return (
    <ComboBox
      {...defined({ onBlur, name, isDisabled, autoFocus })}
      items={suggestions.map((text) => ({ id: text, text }))}
      inputValue={value}
      onInputChange={onChange}
      allowsCustomValue
      menuTrigger={hasList ? 'focus' : 'input'}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className={fields.field ?? ''}
    >
      <Label className={hideLabel ? fields.hiddenLabel : fields.label}>{label}</Label>
      <Group className={fields.group ?? ''}>
        <Input
          className={fields.input ?? ''}
          dir="auto"
          placeholder={placeholder ?? ''}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        />
        {hasList === true && (
          <Button className={fields.part ?? ''}>
            <ChevronDown size={16} aria-hidden />
          </Button>
        )}
      </Group>
      <FieldNotes description={description} error={error} />
      <Popover className={popup.popover ?? ''} offset={4}>
        <ListBox className={popup.list ?? ''}>
          {({ id, text }: { readonly id: string; readonly text: string }) => (
            <ListBoxItem id={id} textValue={text} className={popup.item ?? ''}>
              <span className={popup.text}>{text}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

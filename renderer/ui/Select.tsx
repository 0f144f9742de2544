import { Check, ChevronDown } from 'lucide-react'
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components'
import { defined } from './defined.ts'
import fields from './Field.module.css'
import { FieldNotes, type FieldProps } from './FieldNotes.tsx'
import popup from './Popup.module.css'
import styles from './Select.module.css'

export interface Option<T extends string> {
  readonly id: T
  readonly label: string
  readonly note?: string
}

export interface SelectProps<T extends string> extends FieldProps<T | null> {
  readonly options: readonly Option<T>[]
  readonly placeholder?: string
}

/** One of a few, from a list that opens. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, value, onChange, options, description, error, hideLabel, placeholder, inputRef, ...rest } =
    props
  return (
    <AriaSelect
      {...defined({ ...rest, placeholder })}
      value={value}
      onChange={(key) => onChange(options.find((option) => option.id === key)?.id ?? null)}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className={fields.field ?? ''}
    >
      <Label className={hideLabel ? fields.hiddenLabel : fields.label}>{label}</Label>
      <Button className={styles.trigger ?? ''} {...(inputRef === undefined ? {} : { ref: inputRef })}>
        <SelectValue className={styles.value ?? ''}>
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <ChevronDown size={16} aria-hidden />
      </Button>
      <FieldNotes description={description} error={error} />
      <Popover className={popup.popover ?? ''} offset={4}>
        <ListBox items={options} className={popup.list ?? ''}>
          {(option) => (
            <ListBoxItem textValue={option.label} className={popup.item ?? ''}>
              <span className={popup.text}>
                <Text slot="label">{option.label}</Text>
                {option.note !== undefined && (
                  <Text slot="description" className={popup.note}>
                    {option.note}
                  </Text>
                )}
              </span>
              <Check size={16} aria-hidden className={popup.check} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}

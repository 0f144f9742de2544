import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import {
  Button,
  ComboBox,
  Group,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import { classes } from './classes.ts'
import fields from './Field.module.css'
import styles from './PickField.module.css'
import popup from './Popup.module.css'
import { SideNote } from './SideNote.tsx'

export interface PickOption {
  readonly id: string
  readonly label: string
  readonly note?: string
}

export interface PickFieldProps {
  readonly label: string
  readonly placeholder: string
  /** What can be picked for the text typed so far; whoever gives it has filtered it. */
  readonly options: readonly PickOption[]
  readonly onSearch: (text: string) => void
  readonly onPick: (option: PickOption) => void
  /** Said in place of the list where nothing fits. */
  readonly noneText: string
}

/** Finds one of many by typing and hands it on; the field is empty again for the next. */
export function PickField({ label, placeholder, options, onSearch, onPick, noneText }: PickFieldProps) {
  const [text, setText] = useState('')
  const [picks, setPicks] = useState(0)

  function search(next: string): void {
    setText(next)
    onSearch(next)
  }

  return (
    <ComboBox
      // A fresh box for the next one: this one would open its list again when its text goes.
      key={picks}
      autoFocus={picks > 0}
      items={options}
      inputValue={text}
      onInputChange={search}
      value={null}
      onChange={(key) => {
        const option = options.find(({ id }) => id === key)
        // Escape chooses nothing: a text left standing would open the list again at once.
        if (option === undefined) {
          search('')
          return
        }
        search('')
        setPicks(picks + 1)
        onPick(option)
      }}
      allowsEmptyCollection
      className={fields.field ?? ''}
    >
      <Label className={fields.label}>{label}</Label>
      <Group className={fields.group ?? ''}>
        <Input className={fields.input ?? ''} dir="auto" placeholder={placeholder} maxLength={1000} />
        <Button className={fields.part ?? ''}>
          <ChevronDown size={16} aria-hidden />
        </Button>
      </Group>
      <Popover className={popup.popover ?? ''} offset={4}>
        <ListBox
          className={popup.list ?? ''}
          renderEmptyState={() => <p className={styles.none}>{noneText}</p>}
        >
          {(option: PickOption) => (
            <ListBoxItem id={option.id} textValue={option.label} className={popup.item ?? ''}>
              <Text slot="label" className={classes(popup.text, styles.label)}>
                <bdi>{option.label}</bdi>
              </Text>
              {option.note !== undefined && <SideNote>{option.note}</SideNote>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

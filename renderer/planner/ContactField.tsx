import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ComboBox, Group, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import type { ContactRow } from '../../contract/contactList.ts'
import type { Reference } from '../../contract/contacts.ts'
import { inSentence } from '../../domain/inSentence.ts'
import { words } from '../../domain/words/words.ts'
import { defined } from '../ui/defined.ts'
import fields from '../ui/Field.module.css'
import { FieldNotes, type FieldProps } from '../ui/FieldNotes.tsx'
import popup from '../ui/Popup.module.css'
import styles from './ContactField.module.css'
import { contactsQuery } from './contacts.ts'

interface ContactFieldProps extends FieldProps<string> {
  readonly placeholder: string
  /** The one chosen to begin with. */
  readonly known?: Reference | null
  /** All of the text was taken away. */
  readonly onEmpty?: () => void
  /** Half a name stays in the field when it is left; otherwise it goes. */
  readonly keepsText?: boolean
}

/** Of the one known to begin with, only the name. */
type Choice = Reference & Partial<Pick<ContactRow, 'position' | 'company'>>

/** One of any number of contacts, found by typing; empty while none is chosen. */
export function ContactField(props: ContactFieldProps) {
  const { label, value, onChange, onBlur, name, error, placeholder, autoFocus, inputRef } = props
  const { hideLabel, known = null, onEmpty, keepsText = false } = props
  const [search, setSearch] = useState(known?.name ?? '')
  const { data } = useQuery({ ...contactsQuery(search), placeholderData: keepPreviousData })
  const [chosen, setChosen] = useState<Choice | null>(known)
  const [shown, setShown] = useState(known)
  if (known?.id !== shown?.id) {
    // Chosen here, or changed elsewhere: by an undo. What is being typed meanwhile stays.
    setShown(known)
    setChosen(known)
    if (known !== null || search === shown?.name) setSearch(known?.name ?? '')
  }
  const found: readonly Choice[] = data?.contacts ?? []
  // The chosen one stays an item of the box whatever the search finds, or the box would take its text away.
  const isMissing = chosen !== null && chosen.id === value && !found.some(({ id }) => id === chosen.id)
  const contacts = isMissing ? [chosen, ...found] : found
  return (
    <ComboBox
      {...defined({ onBlur, name, autoFocus })}
      items={contacts}
      inputValue={search}
      onInputChange={(text) => {
        setSearch(text)
        if (value !== '' && text !== chosen?.name) onChange('')
        if (text === '') onEmpty?.()
      }}
      value={value === '' ? null : value}
      onChange={(key) => {
        const contact = contacts.find(({ id }) => id === key)
        if (contact === undefined) return
        setChosen(contact)
        setSearch(contact.name)
        onChange(contact.id)
      }}
      menuTrigger="input"
      allowsEmptyCollection
      allowsCustomValue={keepsText}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className={fields.field ?? ''}
    >
      <Label className={hideLabel ? fields.hiddenLabel : fields.label}>{label}</Label>
      <Group className={fields.group ?? ''}>
        <Input
          className={fields.input ?? ''}
          dir="auto"
          placeholder={placeholder}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        />
      </Group>
      <FieldNotes description={undefined} error={error} />
      <Popover className={popup.popover ?? ''} offset={4}>
        <ListBox
          className={popup.list ?? ''}
          renderEmptyState={() => <p className={styles.nobody}>{words.interviews.form.nobody}</p>}
        >
          {(contact: Choice) => (
            <ListBoxItem id={contact.id} textValue={contact.name} className={popup.item ?? ''}>
              <span className={popup.text}>
                <Text slot="label">{contact.name}</Text>
                <Text slot="description" className={popup.note}>
                  {[contact.position ?? '', contact.company ?? ''].filter(Boolean).map(inSentence).join(', ')}
                </Text>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

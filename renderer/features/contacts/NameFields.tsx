import { useRef } from 'react'
import { type Contact, displayName, contact as schema } from '../../../domain/contact.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { SaveContact } from './detailMutations.ts'
import styles from './NameFields.module.css'

const parts = [
  'given',
  'middle',
  'family',
  'nickname',
  'prefix',
  'suffix',
  'pronunciation',
  'pronouns',
] as const

type Part = (typeof parts)[number]

interface NameFieldsProps {
  readonly contact: Contact
  readonly save: SaveContact
  readonly onDone: () => void
}

/** All that belongs to a name, a field each, kept as it is left. */
export function NameFields({ contact, save, onDone }: NameFieldsProps) {
  const form = useRef<HTMLFormElement>(null)
  const text = words.contactDetail

  /** Leaves the field first, so that it says what is wrong with it, also where only the planner can tell. */
  async function finish(): Promise<void> {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    // Changes are kept one after the other: an empty one is answered when those before it are.
    await save({})
    await new Promise(requestAnimationFrame)
    const wrong = form.current?.querySelector<HTMLElement>('input[aria-invalid]')
    if (wrong == null) onDone()
    else if (document.activeElement === document.body) wrong.focus()
  }

  return (
    <form
      ref={form}
      className={styles.name}
      aria-label={text.editName}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void finish()
      }}
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape') void finish()
      }}
    >
      {parts.map((part) => (
        <SavedField
          key={part}
          saved={contact[part]}
          schema={schemaOf(part, contact)}
          save={(value) => save({ [part]: value })}
        >
          {(field) => <TextField label={text.nameParts[part]} autoFocus={part === 'given'} {...field} />}
        </SavedField>
      ))}
      <div className={styles.done}>
        <Button size="small" type="submit">
          {text.nameDone}
        </Button>
      </div>
    </form>
  )
}

/** A part without which there would be no name at all cannot be emptied. */
function schemaOf(part: Part, contact: Contact) {
  return schema.shape[part].refine(
    (value) => displayName(contact) === '' || displayName({ ...contact, [part]: value }) !== '',
    { error: () => words.contacts.nameMissing },
  )
}

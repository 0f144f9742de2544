import type { Contact } from '../../../domain/contact.ts'
import { contact as schema } from '../../../domain/contact.ts'
import type { FieldProps } from '../../ui/FieldNotes.tsx'
import { InlineText } from '../../ui/InlineText.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import type { SaveContact } from './detailMutations.ts'

interface ContactTextProps extends Pick<FieldProps<string>, 'label' | 'hideLabel' | 'autoFocus'> {
  readonly of: Contact
  readonly detail: 'position' | 'location' | 'knownHow' | 'notes'
  readonly save: SaveContact
  readonly placeholder?: string
}

/** One text of a contact, edited where it stands. */
export function ContactText({ of, detail, save, ...rest }: ContactTextProps) {
  return (
    <SavedField saved={of[detail]} schema={schema.shape[detail]} save={(value) => save({ [detail]: value })}>
      {(field) => <InlineText isProse={detail === 'notes'} {...rest} {...field} />}
    </SavedField>
  )
}

import { contactChanges } from '../../../contract/contacts.ts'
import { words } from '../../../domain/words/words.ts'
import { SavedField } from '../../ui/SavedField.tsx'
import { TagsField } from '../../ui/TagsField.tsx'
import type { SaveContact } from './detailMutations.ts'

interface ContactTagsProps {
  readonly tags: readonly string[]
  readonly save: SaveContact
  readonly autoFocus?: boolean
}

const schema = contactChanges.shape.tags.unwrap()

/** What a contact is filed under; kept with every tag that comes or goes. */
export function ContactTags({ tags, save, autoFocus }: ContactTagsProps) {
  const { fields, hints } = words.contactDetail
  return (
    <SavedField saved={[...tags]} schema={schema} save={(value) => save({ tags: value })}>
      {(field, choose) => (
        <TagsField
          label={fields.tags}
          placeholder={hints.tags}
          autoFocus={autoFocus}
          value={field.value}
          error={field.error}
          onChange={choose}
        />
      )}
    </SavedField>
  )
}

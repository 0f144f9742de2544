import { contact as schema } from '../../../domain/contact.ts'
import { words } from '../../../domain/words/words.ts'
import { SavedField } from '../../ui/SavedField.tsx'
import { formatTime } from '../../ui/time.ts'
import type { SaveContact } from './detailMutations.ts'
import { OptionalZone } from './OptionalZone.tsx'

interface ContactZoneProps {
  readonly zone: string | null
  readonly save: SaveContact
  readonly autoFocus?: boolean
}

/** The time zone a contact lives in, with what the clock says there. */
export function ContactZone({ zone, save, autoFocus }: ContactZoneProps) {
  return (
    <SavedField saved={zone} schema={schema.shape.zone} save={(value) => save({ zone: value })}>
      {(field) => (
        <OptionalZone
          label={words.contactDetail.fields.zone}
          description={zone === null ? undefined : words.contacts.localTime(formatTime(new Date(), zone))}
          autoFocus={autoFocus}
          {...field}
        />
      )}
    </SavedField>
  )
}

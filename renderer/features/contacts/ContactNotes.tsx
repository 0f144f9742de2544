import type { Contact } from '../../../domain/contact.ts'
import { words } from '../../../domain/words/words.ts'
import { Quiet } from '../../ui/Quiet.tsx'
import { Section } from '../../ui/Section.tsx'
import { ContactText } from './ContactText.tsx'
import type { SaveContact } from './detailMutations.ts'
import { LongText } from './LongText.tsx'

interface ContactNotesProps {
  readonly contact: Contact
  readonly save: SaveContact
  readonly autoFocus: boolean
  readonly onFocus: () => void
}

/** The notes on a person, edited where they stand. */
export function ContactNotes({ contact, save, autoFocus, onFocus }: ContactNotesProps) {
  return (
    <Section title={words.contacts.notes}>
      <LongText text={contact.notes}>
        <Quiet layout="flush" onFocus={onFocus}>
          <ContactText
            of={contact}
            detail="notes"
            save={save}
            label={words.contacts.notes}
            hideLabel
            placeholder={words.contactDetail.hints.notes}
            autoFocus={autoFocus}
          />
        </Quiet>
      </LongText>
    </Section>
  )
}

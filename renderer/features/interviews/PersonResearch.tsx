import { useQuery } from '@tanstack/react-query'
import { contact as schema } from '../../../domain/contact.ts'
import { words } from '../../../domain/words/words.ts'
import { SavedField } from '../../ui/SavedField.tsx'
import { Section } from '../../ui/Section.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useEditContact } from './mutations.ts'
import styles from './PrepareTab.module.css'
import { contactQuery } from './queries.ts'

interface PersonResearchProps {
  readonly contactId: string
  readonly name: string
}

/** What one knows of the person one will talk to; it stands in their own record. */
export function PersonResearch({ contactId, name }: PersonResearchProps) {
  const { data } = useQuery(contactQuery(contactId))
  const { mutateAsync: save } = useEditContact(contactId)
  const text = words.prepare
  if (data === undefined) return null
  return (
    <Section title={text.aboutPerson(name)}>
      <div className={styles.fields}>
        <SavedField saved={data.contact.notes} schema={schema.shape.notes} save={(notes) => save({ notes })}>
          {(field) => (
            <TextField label={text.personNotes} placeholder={text.personHint} rows={3} {...field} />
          )}
        </SavedField>
        <div className={styles.pair}>
          <SavedField
            saved={data.contact.knownHow}
            schema={schema.shape.knownHow}
            save={(knownHow) => save({ knownHow })}
          >
            {(field) => <TextField label={text.knownHow} placeholder={text.knownHowHint} {...field} />}
          </SavedField>
          <SavedField
            saved={data.contact.pronunciation}
            schema={schema.shape.pronunciation}
            save={(pronunciation) => save({ pronunciation })}
          >
            {(field) => (
              <TextField label={text.pronunciation} placeholder={text.pronunciationHint} {...field} />
            )}
          </SavedField>
        </div>
      </div>
    </Section>
  )
}

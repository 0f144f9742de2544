import { type ContactView, contactChanges } from '../../../contract/contacts.ts'
import { inSentence } from '../../../domain/inSentence.ts'
import { words } from '../../../domain/words/words.ts'
import { Quiet } from '../../ui/Quiet.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import { CompanyField } from './CompanyField.tsx'
import styles from './ContactDetail.module.css'
import { ContactText } from './ContactText.tsx'
import type { SaveContact } from './detailMutations.ts'
import type { ShownDetails } from './useShownDetails.ts'

const companyName = contactChanges.shape.company.unwrap()

interface ContactRoleProps {
  readonly view: ContactView
  readonly save: SaveContact
  readonly shown: ShownDetails
}

/** What someone does and where, in the line below the name; then how the name is said. */
export function ContactRole({ view, save, shown }: ContactRoleProps) {
  const { contact, company } = view
  const { fields } = words.contactDetail
  const said = [
    contact.nickname && `“${inSentence(contact.nickname)}”`,
    contact.pronunciation,
    contact.pronouns,
  ]
  const isPosition = shown.isShown('position')
  const isCompany = shown.isShown('company')
  return (
    <>
      {(isPosition || isCompany) && (
        <div className={styles.role}>
          {isPosition && (
            <Quiet onFocus={() => shown.keep('position')}>
              <ContactText
                of={contact}
                detail="position"
                save={save}
                label={fields.position}
                hideLabel
                placeholder={fields.position}
                autoFocus={shown.isAsked('position')}
              />
            </Quiet>
          )}
          {isCompany && (
            <Quiet onFocus={() => shown.keep('company')}>
              <SavedField
                saved={company?.name ?? ''}
                schema={companyName}
                save={(value) => save({ company: value })}
                isWhole
              >
                {(field) => (
                  <CompanyField
                    label={fields.company}
                    hideLabel
                    placeholder={fields.company}
                    autoFocus={shown.isAsked('company')}
                    {...field}
                  />
                )}
              </SavedField>
            </Quiet>
          )}
        </div>
      )}
      <div>
        {said.filter(Boolean).map((part, at) => (
          <span key={part}>
            {at > 0 && ' · '}
            <bdi>{part}</bdi>
          </span>
        ))}
      </div>
    </>
  )
}

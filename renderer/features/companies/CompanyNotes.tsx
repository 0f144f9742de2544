import { useState } from 'react'
import { type Company, company as schema } from '../../../domain/company.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { InlineText } from '../../ui/InlineText.tsx'
import { Quiet } from '../../ui/Quiet.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './CompanyDetail.module.css'
import type { SaveCompany } from './CompanyDetails.tsx'

/** A text may be of any length; a screen takes this much of one at first. */
const SHOWN = 4000

interface CompanyNotesProps {
  readonly company: Company
  readonly save: SaveCompany
}

/** The notes on a company, edited where they stand; very long ones once one asks for all of them. */
export function CompanyNotes({ company, save }: CompanyNotesProps) {
  const { notes } = company
  const [isWhole, setWhole] = useState(notes.length <= SHOWN)
  const text = words.companies
  return (
    <Section title={text.form.notes}>
      {isWhole ? (
        <div className={styles.notes}>
          <Quiet>
            <SavedField saved={notes} schema={schema.shape.notes} save={(value) => save({ notes: value })}>
              {(field) => (
                <InlineText
                  isProse
                  label={text.form.notes}
                  hideLabel
                  placeholder={text.form.notesHint}
                  {...field}
                />
              )}
            </SavedField>
          </Quiet>
        </div>
      ) : (
        <>
          <p className={styles.prose} dir="auto">
            {notes.slice(0, SHOWN).toWellFormed()}
          </p>
          <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
            {words.contacts.showAll}
          </Button>
        </>
      )}
    </Section>
  )
}

import type { CompanyChanges } from '../../../contract/companies.ts'
import { type Company, type DressCode, dressCode, company as schema } from '../../../domain/company.ts'
import { words } from '../../../domain/words/words.ts'
import { InlineText } from '../../ui/InlineText.tsx'
import { Quiet } from '../../ui/Quiet.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import { Section } from '../../ui/Section.tsx'
import { type Option, Select } from '../../ui/Select.tsx'
import styles from './CompanyDetail.module.css'

export type SaveCompany = (changes: CompanyChanges) => Promise<unknown>

interface CompanyDetailsProps {
  readonly company: Company
  readonly save: SaveCompany
}

type Choice = Exclude<DressCode, ''> | 'unknown'

const dressCodes = dressCode.options.map((id): Option<Choice> => {
  if (id === '') return { id: 'unknown', label: words.companies.form.dressUnknown }
  return { id, label: words.brief.dress[id] }
})

/** What is known of a company, a line each, edited where it stands. */
export function CompanyDetails({ company, save }: CompanyDetailsProps) {
  const text = words.companies
  const of = { company, save }
  return (
    <>
      <Section title={text.details}>
        <div className={styles.facts}>
          <DetailText {...of} detail="name" />
          <DetailText {...of} detail="industry" />
          <DetailText {...of} detail="site" />
        </div>
      </Section>
      <Section title={text.visit}>
        <div className={styles.facts}>
          <DetailText {...of} detail="address" />
          <DetailText {...of} detail="directions" placeholder={text.form.directionsHint} />
          <Quiet layout="row">
            <SavedField
              saved={company.dressCode}
              schema={schema.shape.dressCode}
              save={(value) => save({ dressCode: value })}
            >
              {(field, choose) => (
                <Select
                  label={text.form.dressCode}
                  {...field}
                  value={field.value === '' ? 'unknown' : field.value}
                  onChange={(id) => choose(id === null || id === 'unknown' ? '' : id)}
                  options={dressCodes}
                />
              )}
            </SavedField>
          </Quiet>
        </div>
      </Section>
    </>
  )
}

interface DetailTextProps extends CompanyDetailsProps {
  readonly detail: 'name' | 'industry' | 'site' | 'address' | 'directions'
  readonly placeholder?: string
}

function DetailText({ company, detail, save, placeholder = '' }: DetailTextProps) {
  return (
    <Quiet layout="row">
      <SavedField
        saved={company[detail]}
        schema={schema.shape[detail]}
        save={(value) => save({ [detail]: value })}
      >
        {(field) => <InlineText label={words.companies.form[detail]} placeholder={placeholder} {...field} />}
      </SavedField>
    </Quiet>
  )
}

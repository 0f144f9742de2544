import { useQuery } from '@tanstack/react-query'
import type { InterviewView } from '../../../contract/interviews.ts'
import { words } from '../../../domain/words/words.ts'
import { CompanyFacts } from '../../planner/CompanyFacts.tsx'
import { companyQuery } from '../../planner/company.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Section } from '../../ui/Section.tsx'
import { PersonResearch } from './PersonResearch.tsx'
import styles from './PrepareTab.module.css'

/** What was found out of the company and of the person. */
export function Research({ view }: { readonly view: InterviewView }) {
  const { company, contact } = view
  return (
    <>
      <div data-part={company === null ? undefined : 'research'}>
        {company === null ? <NoCompany view={view} /> : <CompanyResearch company={company} />}
      </div>
      <div data-part={company === null ? 'research' : undefined}>
        <PersonResearch contactId={contact.id} name={contact.name} />
      </div>
    </>
  )
}

function CompanyResearch({ company }: { readonly company: NonNullable<InterviewView['company']> }) {
  const { data } = useQuery(companyQuery(company.id))
  const text = words.prepare
  return (
    <CompanyFacts
      title={text.aboutCompany(company.name)}
      companyId={company.id}
      notes={data?.notes ?? []}
      prompts={data === undefined ? [] : text.companyPrompts}
    />
  )
}

function NoCompany({ view: { contact } }: { readonly view: InterviewView }) {
  const text = words.prepare
  return (
    <Section title={text.research}>
      <p className={styles.hint}>{text.noCompany(contact.name)}</p>
      <ButtonLink href={`/contacts/${contact.id}`}>{text.toContact(contact.name)}</ButtonLink>
    </Section>
  )
}

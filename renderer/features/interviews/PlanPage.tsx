import { useQuery } from '@tanstack/react-query'
import { useLocation, useSearch } from 'wouter'
import { words } from '../../../domain/words/words.ts'
import { Page } from '../../ui/Page.tsx'
import { PlanForm } from './PlanForm.tsx'
import { contactQuery } from './queries.ts'

/** Plans an interview, with the contact that the address names or with one to choose. */
export function PlanPage() {
  const contactId = new URLSearchParams(useSearch()).get('contact')
  const [, navigate] = useLocation()
  const { data } = useQuery({ ...contactQuery(contactId ?? ''), enabled: contactId !== null })
  const text = words.interviews
  return (
    <Page
      title={data === undefined ? text.form.title : text.form.titleWith(data.name)}
      back={{ href: '/interviews', label: text.title, always: true }}
    >
      <PlanForm
        contactId={contactId}
        onPlanned={(id) => navigate(`/interviews/${id}/agenda`, { replace: true })}
      />
    </Page>
  )
}

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Ellipsis, Merge, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { CompanyView } from '../../../contract/companies.ts'
import { AskwellError } from '../../../contract/error.ts'
import { words } from '../../../domain/words/words.ts'
import { CompanyFacts } from '../../planner/CompanyFacts.tsx'
import { companyQuery } from '../../planner/company.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { messageOf } from '../../ui/messageOf.ts'
import { Page } from '../../ui/Page.tsx'
import styles from './CompanyDetail.module.css'
import { CompanyDetails } from './CompanyDetails.tsx'
import { CompanyInterviews } from './CompanyInterviews.tsx'
import { CompanyNotes } from './CompanyNotes.tsx'
import { CompanyPeople } from './CompanyPeople.tsx'
import { JoinCompany } from './JoinCompany.tsx'
import { useEditCompany, useRemoveCompany } from './mutations.ts'
import { Namesakes } from './Namesakes.tsx'

interface CompanyDetailProps {
  readonly id: string
  /** Set when it was opened, not only moved to: the keyboard goes on here. */
  readonly opened: object | null
}

/** One company. The one before stays in sight until this one is here. */
export function CompanyDetail({ id, opened }: CompanyDetailProps) {
  const { data: view, error } = useQuery({ ...companyQuery(id), placeholderData: keepPreviousData })
  if (error !== null) {
    const isGone = error instanceof AskwellError && error.code === 'not-found'
    return (
      <EmptyState
        level={1}
        title={isGone ? words.companies.goneTitle : messageOf(error)}
        text={isGone ? words.companies.goneText : undefined}
        actions={<ButtonLink href="/companies">{words.companies.backToList}</ButtonLink>}
      />
    )
  }
  if (view === undefined) return null
  return <CompanySheet key={view.company.id} view={view} opened={view.company.id === id ? opened : null} />
}

function CompanySheet({ view, opened }: { readonly view: CompanyView; readonly opened: object | null }) {
  const { company } = view
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (opened !== null) title.current?.focus()
  }, [opened])
  const [, navigate] = useLocation()
  const [isJoining, setJoining] = useState(false)
  const remove = useRemoveCompany()
  const { mutateAsync: save } = useEditCompany(company.id)
  const text = words.companies

  function closeJoin(): void {
    setJoining(false)
    title.current?.focus()
  }

  return (
    <Page
      layout="full"
      title={company.name}
      titleRef={title}
      subtitle={company.industry === '' ? undefined : <bdi>{company.industry}</bdi>}
      back={{ href: '/companies', label: text.backToList }}
      actions={
        <Menu
          label={text.more}
          trigger={
            <IconButton label={text.more}>
              <Ellipsis size={18} aria-hidden />
            </IconButton>
          }
          items={[
            {
              id: 'join',
              label: text.join,
              icon: <Merge size={16} aria-hidden />,
              onAction: () => setJoining(true),
            },
            {
              id: 'remove',
              label: text.remove,
              icon: <Trash2 size={16} aria-hidden />,
              isDanger: true,
              startsGroup: true,
              onAction: () => {
                remove.mutate({ id: company.id, name: company.name })
                navigate('/companies')
              },
            },
          ]}
        />
      }
    >
      {isJoining && <JoinCompany company={company} onDone={closeJoin} />}
      {!isJoining && <Namesakes company={company} namesakes={view.namesakes} />}
      <div className={styles.columns}>
        <div>
          <CompanyDetails company={company} save={save} />
          <CompanyNotes company={company} save={save} />
        </div>
        <div>
          <CompanyPeople id={company.id} count={view.people} />
          <CompanyInterviews interviews={view.interviews} />
          <CompanyFacts companyId={company.id} notes={view.notes} />
        </div>
      </div>
    </Page>
  )
}

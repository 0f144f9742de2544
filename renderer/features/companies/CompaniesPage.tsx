import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { words } from '../../../domain/words/words.ts'
import { summaryQuery } from '../../planner/summary.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Split } from '../../ui/Split.tsx'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { useRemembered } from '../../ui/useRemembered.ts'
import { CompanyDetail } from './CompanyDetail.tsx'
import { CompanyList } from './CompanyList.tsx'
import { NewCompany } from './NewCompany.tsx'

/** Which company was opened last; opening the same one again is another object. */
interface Opened {
  readonly id: string
}

/** Where people work: the list, and the company or a hint beside it. */
export function CompaniesPage() {
  const [path, navigate] = useLocation()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [search, setSearch] = useRemembered('companies.search')
  const isWide = useMediaQuery('(min-width: 1100px)')
  const { data: summary } = useQuery(summaryQuery)
  const [, , place = ''] = path.split('/')

  function show(id: string, how: 'show' | 'open'): void {
    setOpened(how === 'open' ? { id } : null)
    navigate(`/companies/${id}`, { replace: how === 'show' })
  }

  if (summary?.companies === 0 && place === '') return <NoCompanies />
  return (
    <Split
      shows={place === '' ? 'list' : 'detail'}
      list={
        <CompanyList
          shownId={place === '' || place === 'new' ? null : place}
          followsKeys={isWide}
          search={search}
          onSearch={setSearch}
          level={place === '' ? 1 : 2}
          onShow={show}
        />
      }
      detail={detailOf(place, opened, show)}
    />
  )
}

function detailOf(
  place: string,
  opened: Opened | null,
  show: (id: string, how: 'show' | 'open') => void,
): ReactNode {
  if (place === '')
    return <EmptyState title={words.companies.chooseTitle} text={words.companies.chooseText} />
  if (place === 'new') return <NewCompany onAdded={(id) => show(id, 'open')} />
  return <CompanyDetail id={place} opened={opened?.id === place ? opened : null} />
}

function NoCompanies() {
  const text = words.companies
  return (
    <EmptyState
      level={1}
      title={text.emptyTitle}
      text={text.emptyText}
      actions={
        <>
          <ButtonLink href="/companies/new" variant="primary">
            {text.add}
          </ButtonLink>
          <ButtonLink href="/contacts">{text.emptyContacts}</ButtonLink>
        </>
      }
    />
  )
}

import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { words } from '../../../domain/words/words.ts'
import { summaryQuery } from '../../planner/summary.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Split } from '../../ui/Split.tsx'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { useRemembered } from '../../ui/useRemembered.ts'
import { ContactDetail } from './ContactDetail.tsx'
import { ContactEditor } from './ContactEditor.tsx'
import { ContactList } from './ContactList.tsx'
import { NoContacts } from './NoContacts.tsx'
import { type Place, placeOf } from './place.ts'
import type { Showing } from './useActiveRow.ts'

/** Which contact was opened last; opening the same one again is another object. */
interface Opened {
  readonly id: string
}

/** Everyone one knows: the list, and the person, the form or a hint beside it. */
export function ContactsPage() {
  const [path, navigate] = useLocation()
  const [opened, setOpened] = useState<Opened | null>(null)
  const params = new URLSearchParams(useSearch())
  const [search, setSearch] = useRemembered('contacts.search')
  const isWide = useMediaQuery('(min-width: 1100px)')
  const { data: summary } = useQuery(summaryQuery)
  const place = placeOf(path)

  function show(id: string, how: Showing): void {
    setOpened(how === 'open' ? { id } : null)
    navigate(`/contacts/${id}`, { replace: how === 'show' })
  }

  if (summary?.contacts === 0 && place.kind === 'list') return <NoContacts />
  return (
    <Split
      shows={place.kind === 'list' ? 'list' : 'detail'}
      list={
        <ContactList
          selectedId={'id' in place ? place.id : null}
          followsKeys={isWide}
          search={search}
          onSearch={setSearch}
          level={place.kind === 'list' ? 1 : 2}
          focusSearch={params.has('find')}
          onShow={show}
        />
      }
      detail={detailOf(place, opened, show)}
    />
  )
}

function detailOf(place: Place, opened: Opened | null, show: (id: string, how: Showing) => void): ReactNode {
  switch (place.kind) {
    case 'list':
      return <EmptyState title={words.contacts.chooseTitle} text={words.contacts.chooseText} />
    case 'contact':
      return <ContactDetail id={place.id} opened={place.id === opened?.id ? opened : null} />
    case 'new':
      return <ContactEditor key="new" id={null} onShow={show} />
    case 'edit':
      return <ContactEditor key={place.id} id={place.id} onShow={show} />
  }
}

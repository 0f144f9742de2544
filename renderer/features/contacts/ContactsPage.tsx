import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Selection } from '../../../domain/selection.ts'
import { words } from '../../../domain/words/words.ts'
import { summaryQuery } from '../../planner/summary.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Split } from '../../ui/Split.tsx'
import { useKept } from '../../ui/useKept.ts'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { useRemembered } from '../../ui/useRemembered.ts'
import { ContactDetail } from './ContactDetail.tsx'
import { ContactEditor } from './ContactEditor.tsx'
import { ContactList } from './ContactList.tsx'
import { readColumns, writeColumns } from './columns.ts'
import { NoContacts } from './NoContacts.tsx'
import { type Place, placeOf } from './place.ts'
import type { Showing } from './useActiveRow.ts'
import { useListing } from './useListing.ts'

/** Which contact was opened last; opening the same one again is another object. */
interface Opened {
  readonly id: string
}

interface ContactsPageProps {
  /** Asks how to export some contacts; everyone for null. */
  readonly onExport: (selection: Selection | null) => void
}

/** Everyone one knows: the list, and the person, the form or a hint beside it. */
export function ContactsPage({ onExport }: ContactsPageProps) {
  const [path, navigate] = useLocation()
  const [opened, setOpened] = useState<Opened | null>(null)
  const params = new URLSearchParams(useSearch())
  const { listing, setFilter, setSort } = useListing()
  const [savedId, setSavedId] = useRemembered('contacts.saved')
  const [columnText, setColumnText] = useKept('contacts.columns')
  const columns = useMemo(() => readColumns(columnText), [columnText])
  const [layout, setLayout] = useKept('contacts.layout')
  const isWide = useMediaQuery('(min-width: 1100px)')
  const { data: summary } = useQuery(summaryQuery)
  const place = placeOf(path)
  const isTable = !isWide || (layout === 'table' && place.kind === 'list')

  function show(id: string, how: Showing): void {
    setOpened(how === 'open' ? { id } : null)
    navigate(`/contacts/${id}`, { replace: how === 'show' })
  }

  function turn(): void {
    setLayout(isTable ? 'list' : 'table')
    if (!isTable) navigate('/contacts')
  }

  if (summary?.contacts === 0 && place.kind === 'list') return <NoContacts />
  return (
    <Split
      shows={place.kind === 'list' ? 'list' : 'detail'}
      isAlone={isTable}
      list={
        <ContactList
          view={{
            listing,
            onFilter: setFilter,
            onSort: setSort,
            columns,
            onColumns: (chosen) => setColumnText(writeColumns(chosen)),
            savedId,
            onSaved: (id, next) => {
              setSavedId(id)
              setFilter(next.filter)
              setSort(next.sort)
            },
            isTable,
            onTurn: isWide ? turn : null,
          }}
          shownId={'id' in place ? place.id : null}
          followsKeys={isWide && !isTable}
          level={place.kind === 'list' ? 1 : 2}
          focusSearch={params.has('find')}
          onShow={show}
          onExport={onExport}
        />
      }
      detail={detailOf(place, opened, show)}
    />
  )
}

function detailOf(place: Place, opened: Opened | null, show: (id: string, how: Showing) => void): ReactNode {
  switch (place.kind) {
    case 'list':
      return (
        <EmptyState
          title={words.contacts.chooseTitle}
          text={words.contacts.chooseText}
          actions={<ButtonLink href="/ask">{words.rank.link}</ButtonLink>}
        />
      )
    case 'contact':
      return <ContactDetail id={place.id} opened={place.id === opened?.id ? opened : null} />
    case 'new':
      return <ContactEditor onShow={show} />
  }
}

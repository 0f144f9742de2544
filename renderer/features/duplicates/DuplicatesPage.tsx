import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { DuplicatePair } from '../../../contract/duplicates.ts'
import { words } from '../../../domain/words/words.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Split } from '../../ui/Split.tsx'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { PairReview } from './PairReview.tsx'
import { PairsPane } from './PairsPane.tsx'
import { keyOf, pairAfter } from './pairs.ts'
import { duplicatesQuery, PAGE } from './queries.ts'

const ROUTE = '/contacts/duplicates'

/** Who may be here twice: the pairs, and beside them the one to decide on. */
export function DuplicatesPage() {
  const [, navigate] = useLocation()
  const asked = new URLSearchParams(useSearch()).get('pair')
  const [page, setPage] = useState(0)
  /** The pair that was come to by the keyboard or a click: the keyboard goes on there. */
  const [opened, setOpened] = useState<string | null>(null)
  const isWide = useMediaQuery('(min-width: 1100px)')
  const { data } = useQuery(duplicatesQuery(page))

  if (data === undefined) return null
  if (data.total === 0) {
    return (
      <EmptyState
        level={1}
        title={words.duplicates.emptyTitle}
        text={words.duplicates.emptyText}
        actions={<ButtonLink href="/contacts">{words.duplicates.toContacts}</ButtonLink>}
      />
    )
  }
  const { pairs, total } = data
  const known = pairs.find((pair) => keyOf(pair) === asked)
  const current = known ?? (isWide ? pairs[0] : undefined)
  const lastPage = Math.max(0, Math.ceil(total / PAGE) - 1)
  // There are fewer pairs now than when this page was come to: a merge of many, or an undo.
  if (page > lastPage) setPage(lastPage)

  function open(key: string): void {
    setOpened(key)
    navigate(`${ROUTE}?pair=${key}`)
  }

  function showPage(next: number): void {
    setPage(Math.min(Math.max(next, 0), lastPage))
    navigate(ROUTE, { replace: true })
  }

  function goOn(from: DuplicatePair, goneIds: readonly string[]): void {
    const next = pairAfter(pairs, from, goneIds)
    if (next === null) showPage(Math.max(0, page - 1))
    else {
      setOpened(keyOf(next))
      navigate(`${ROUTE}?pair=${keyOf(next)}`, { replace: true })
    }
  }

  return (
    <Split
      shows={known === undefined ? 'list' : 'detail'}
      list={
        <PairsPane
          found={data}
          page={page}
          currentKey={current === undefined ? null : keyOf(current)}
          level={current === undefined ? 1 : 2}
          onOpen={open}
          onPage={showPage}
        />
      }
      detail={
        current === undefined ? (
          <EmptyState title={words.duplicates.chooseTitle} text={words.duplicates.chooseText} />
        ) : (
          <PairReview
            key={keyOf(current)}
            pair={current}
            isOpened={opened === keyOf(current)}
            onSkip={total > 1 ? () => goOn(current, []) : null}
            onDone={(goneIds) => goOn(current, goneIds)}
          />
        )
      }
    />
  )
}

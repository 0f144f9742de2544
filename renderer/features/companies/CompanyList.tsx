import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { type KeyboardEvent, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useCommand } from '../../ui/commands.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { messageOf } from '../../ui/messageOf.ts'
import { SearchField } from '../../ui/SearchField.tsx'
import { useScreenKeys } from '../../ui/useScreenKeys.ts'
import styles from './CompanyList.module.css'
import { CompanyRows, type CompanyRowsHandle } from './CompanyRows.tsx'
import { useRemoveCompany } from './mutations.ts'
import { placeQuery } from './queries.ts'
import { useCompanyRows } from './useCompanyRows.ts'

interface CompanyListProps {
  readonly shownId: string | null
  /** Moving along the list shows each company beside it. */
  readonly followsKeys: boolean
  readonly search: string
  readonly onSearch: (search: string) => void
  /** 1 while the list is all there is. */
  readonly level: 1 | 2
  readonly onShow: (id: string, how: 'show' | 'open') => void
}

/** Search and list. */
export function CompanyList({ shownId, followsKeys, search, onSearch, level, onShow }: CompanyListProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  const text = words.companies
  const [, navigate] = useLocation()
  const [range, setRange] = useState({ first: 0, last: 0 })
  const [active, setActive] = useState(-1)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<CompanyRowsHandle>(null)
  const rows = useCompanyRows(search, range.first, range.last)
  const remove = useRemoveCompany()
  const onRange = useCallback((first: number, last: number) => setRange({ first, last }), [])
  /** Enter was pressed in the search; it may be before what was typed last is answered. */
  const [opensFirst, setOpensFirst] = useState(false)
  const isAnswered = rows.isLoaded && rows.search === search
  const openFirst = useEffectEvent(() => {
    setOpensFirst(false)
    if (rows.total > 0) show(0, 'open')
  })
  useEffect(() => {
    if (opensFirst && isAnswered) openFirst()
  }, [opensFirst, isAnswered])
  useCommand('find', focusField)
  useScreenKeys({ '/': focusField, n: () => navigate('/companies/new') })
  const placed = useQuery({ ...placeQuery(rows.search, shownId ?? ''), enabled: shownId !== null })
  const place = placed.data?.index ?? null
  useEffect(() => {
    // One came here by a link, or the company has just been added or renamed.
    if (place === null || place >= rows.total) return
    setActive(place)
    list.current?.reveal(place)
  }, [place, rows.total])

  function focusField(): void {
    field.current?.focus()
    field.current?.select()
  }

  function show(index: number, how: 'show' | 'open'): void {
    setActive(index)
    const row = rows.rowAt(index)
    if (row !== undefined) onShow(row.id, how)
  }

  function removeAt(index: number): void {
    const row = rows.rowAt(index)
    if (row === undefined) return
    remove.mutate({ id: row.id, name: row.name })
    if (row.id === shownId) navigate('/companies')
  }

  function onSearchKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
    event.preventDefault()
    if (event.key === 'Enter') setOpensFirst(true)
    else if (isAnswered && rows.total > 0) {
      if (followsKeys) show(0, 'show')
      else setActive(0)
      list.current?.focus()
    }
  }

  return (
    <>
      <header className={styles.head}>
        <div className={styles.titles}>
          <Heading className={styles.title}>{text.title}</Heading>
          <span className={styles.count} role="status">
            {rows.isLoaded && text.counted(rows.total, rows.search.trim() !== '')}
          </span>
          <IconButton label={text.new} onPress={() => navigate('/companies/new')}>
            <Plus size={18} aria-hidden />
          </IconButton>
        </div>
        <div className={styles.search}>
          <SearchField
            label={text.search}
            placeholder={text.searchHint}
            value={search}
            onChange={(next) => {
              setActive(-1)
              setOpensFirst(false)
              onSearch(next)
            }}
            onKeyDown={onSearchKey}
            inputRef={field}
          />
        </div>
      </header>
      {rows.error !== null && <EmptyState title={messageOf(rows.error)} />}
      {rows.isLoaded && rows.total === 0 && rows.search.trim() !== '' && (
        <EmptyState
          title={text.noneFound}
          text={text.noneFoundText(rows.search)}
          actions={<Button onPress={() => onSearch('')}>{text.clearSearch}</Button>}
        />
      )}
      {rows.error === null && rows.total > 0 && (
        <CompanyRows
          ref={list}
          total={rows.total}
          rowAt={rows.rowAt}
          shownId={shownId}
          active={Math.min(active, rows.total - 1)}
          onActive={(index) => (followsKeys ? show(index, 'show') : setActive(index))}
          onChoose={(index) => show(index, followsKeys ? 'show' : 'open')}
          onOpen={(index) => show(index, 'open')}
          onRemove={removeAt}
          onRange={onRange}
        />
      )}
    </>
  )
}

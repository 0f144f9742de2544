import { Plus } from 'lucide-react'
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { ContextMenu, type MenuPoint } from '../../ui/ContextMenu.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { messageOf } from '../../ui/messageOf.ts'
import { SearchField } from '../../ui/SearchField.tsx'
import styles from './ContactList.module.css'
import { ContactRows, type ContactRowsHandle } from './ContactRows.tsx'
import { contactMenu } from './contactMenu.tsx'
import { useRemoveContact } from './mutations.ts'
import { type Showing, useActiveRow } from './useActiveRow.ts'
import { useContactKeys } from './useContactKeys.ts'
import { useContactRows } from './useContactRows.ts'

interface ContactListProps {
  readonly selectedId: string | null
  /** The contact stands beside the list, so moving along the list shows each one. */
  readonly followsKeys: boolean
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly focusSearch: boolean
  /** 1 while the list is all there is. */
  readonly level: 1 | 2
  readonly onShow: (id: string, how: Showing) => void
}

/** Search and list. */
export function ContactList(props: ContactListProps) {
  const { selectedId, followsKeys, search, onSearch, focusSearch, level, onShow } = props
  const Heading = level === 1 ? 'h1' : 'h2'
  const [, navigate] = useLocation()
  const [range, setRange] = useState({ first: 0, last: 0 })
  const [menu, setMenu] = useState<{ readonly index: number; readonly at: MenuPoint } | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<ContactRowsHandle>(null)
  const remove = useRemoveContact()
  const rows = useContactRows(search, range.first, range.last)
  const isAnswered = rows.search === search
  const { active, moveTo, want } = useActiveRow({
    total: rows.total,
    rowAt: (index) => (isAnswered ? rows.rowAt(index) : undefined),
    onShow,
  })
  const onRange = useCallback((first: number, last: number) => setRange({ first, last }), [])
  useContactKeys({ onFind: focusField, onNew: () => navigate('/contacts/new') })
  useEffect(() => {
    if (focusSearch) field.current?.focus()
  }, [focusSearch])
  const isAlone = level === 1
  useEffect(() => {
    // Back from a contact that held the focus and has gone.
    if (isAlone && document.activeElement === document.body) list.current?.focus()
  }, [isAlone])

  function focusField(): void {
    field.current?.focus()
    field.current?.select()
  }

  function activate(index: number): void {
    if (followsKeys) want(index, 'show')
    else moveTo(index)
  }

  function removeAt(index: number): void {
    const row = rows.rowAt(index)
    if (row === undefined) return
    remove.mutate({ id: row.id, name: row.name })
    if (row.id === selectedId) navigate('/contacts')
    if (followsKeys) want(index, 'show', row.id)
  }

  function onSearchKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
    event.preventDefault()
    if (isAnswered && rows.total === 0) return
    if (event.key === 'Enter') want(0, 'open')
    else activate(0)
    list.current?.focus()
  }

  return (
    <>
      <header className={styles.head}>
        <div className={styles.titles}>
          <Heading className={styles.title}>{words.contacts.title}</Heading>
          <span className={styles.count} role="status">
            {rows.isCounted && words.contacts.counted(rows.total, rows.search.trim() !== '')}
          </span>
          <IconButton label={words.contacts.new} onPress={() => navigate('/contacts/new')}>
            <Plus size={18} aria-hidden />
          </IconButton>
        </div>
        <SearchField
          label={words.contacts.search}
          placeholder={words.contacts.searchHint}
          value={search}
          onChange={(next) => {
            moveTo(-1)
            onSearch(next)
          }}
          onKeyDown={onSearchKey}
          inputRef={field}
        />
      </header>
      {rows.error !== null && <EmptyState title={messageOf(rows.error)} />}
      {rows.error === null && rows.isCounted && rows.total === 0 && rows.search.trim() !== '' && (
        <EmptyState
          title={words.contacts.noneFound}
          text={words.contacts.noneFoundText(rows.search)}
          actions={<Button onPress={() => onSearch('')}>{words.contacts.clearSearch}</Button>}
        />
      )}
      {rows.error === null && rows.total > 0 && (
        <ContactRows
          ref={list}
          total={rows.total}
          rowAt={rows.rowAt}
          selectedId={selectedId}
          active={active}
          onActive={activate}
          onChoose={(index) => want(index, followsKeys ? 'show' : 'open')}
          onOpen={(index) => want(index, 'open')}
          onRemove={removeAt}
          onContextMenu={(index, at) => setMenu({ index, at })}
          onRange={onRange}
        />
      )}
      <ContextMenu
        at={menu?.at ?? null}
        label={words.contacts.more}
        items={menu === null ? [] : contactMenu(rows.rowAt(menu.index), navigate, () => removeAt(menu.index))}
        onClose={() => setMenu(null)}
      />
    </>
  )
}

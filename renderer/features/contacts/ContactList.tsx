import { Ellipsis } from 'lucide-react'
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { canMerge } from '../../../domain/merge.ts'
import type { Selection } from '../../../domain/selection.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { ContextMenu, type MenuPoint } from '../../ui/ContextMenu.tsx'
import { useCommand } from '../../ui/commands.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { messageOf } from '../../ui/messageOf.ts'
import { useScreenKeys } from '../../ui/useScreenKeys.ts'
import styles from './ContactList.module.css'
import { ContactRows, type ContactRowsHandle, type RowAction } from './ContactRows.tsx'
import { type ContactActions, contactMenu, selectionMenu } from './contactMenu.tsx'
import { ListHeader, type ListView } from './ListHeader.tsx'
import { isNarrowed, shownSort } from './listing.ts'
import { listMenu } from './listMenu.tsx'
import { NoneFound } from './NoneFound.tsx'
import { isPicked } from './picked.ts'
import { SelectionBar } from './SelectionBar.tsx'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import { type Showing, useActiveRow } from './useActiveRow.ts'
import { useContactRows } from './useContactRows.ts'
import { useCorrected } from './useCorrected.ts'
import { usePicked } from './usePicked.ts'
import { useReveal } from './useReveal.ts'
import { useSelectionActions } from './useSelectionActions.ts'

interface ContactListProps {
  readonly view: ListView
  /** The contact that stands beside the list. */
  readonly shownId: string | null
  /** Moving along the list shows each contact beside it. */
  readonly followsKeys: boolean
  readonly focusSearch: boolean
  /** 1 while the list is all there is. */
  readonly level: 1 | 2
  readonly onShow: (id: string, how: Showing) => void
  readonly onExport: (selection: Selection | null) => void
}

/** Search, filters and list, and what can be done with those selected in it. */
export function ContactList(props: ContactListProps) {
  const { view, shownId, followsKeys, focusSearch, level, onShow, onExport } = props
  const [, navigate] = useLocation()
  const [range, setRange] = useState({ first: 0, last: 0 })
  const [menu, setMenu] = useState<{ readonly index: number; readonly at: MenuPoint } | null>(null)
  const [isFiltering, setFiltering] = useState(false)
  const [showsKeys, setShowsKeys] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<ContactRowsHandle>(null)
  const corrected = useCorrected(view.listing)
  const rows = useContactRows(corrected.listing, range.first, range.last)
  const { total, listing } = rows
  const isAnswered = listing === corrected.listing
  const { active, moveTo, want } = useActiveRow({
    total,
    rowAt: (index) => (isAnswered ? rows.rowAt(index) : undefined),
    onShow,
  })
  const picking = usePicked(listing)
  const selected = useSelectionActions({ picking, rows, shownId, onExport })
  const { count } = selected
  const onRange = useCallback((first: number, last: number) => setRange({ first, last }), [])

  useReveal({
    listing,
    total,
    shownId,
    activeId: rows.rowAt(active)?.id,
    onFound: (index) => {
      moveTo(index)
      list.current?.reveal(index)
    },
  })
  const shownListing = useRef(listing)
  useEffect(() => {
    // Another list is read from its beginning.
    if (shownListing.current !== listing) list.current?.reveal(0)
    shownListing.current = listing
  }, [listing])
  useCommand('find', focusField)
  useScreenKeys({
    '/': focusField,
    n: () => navigate('/contacts/new'),
    f: () => setFiltering(true),
    '?': () => setShowsKeys(true),
  })
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
    picking.settle()
    if (followsKeys) want(index, 'show')
    else moveTo(index)
  }

  function onRow(action: RowAction, index: number): void {
    if (action === 'choose') want(index, followsKeys ? 'show' : 'open')
    else if (action === 'open') want(index, 'open')
    else if (action === 'extend') picking.extend(active < 0 ? index : active, index)
    else {
      const id = rows.rowAt(index)?.id
      if (id !== undefined) picking.toggle(id)
    }
    if (action !== 'extend') picking.settle()
    if (action === 'extend' || action === 'toggle') moveTo(index)
  }

  function removeAt(index: number): void {
    const row = rows.rowAt(index)
    if (row === undefined) return
    selected.removeOne(row)
    if (followsKeys) want(index, 'show', row.id)
  }

  function onAction(kind: 'all' | 'clear' | 'tag' | 'untag' | 'merge' | 'remove'): boolean {
    if (kind === 'all') picking.all()
    else if (kind === 'clear') picking.clear()
    else if (kind === 'merge') selected.merge()
    else if (kind === 'remove') {
      if (count > 0) selected.remove()
      else removeAt(active)
    } else {
      const id = rows.rowAt(active)?.id
      if (count === 0 && id !== undefined) picking.only(id)
      if (count > 0 || id !== undefined) selected.setTagging(kind)
    }
    return kind === 'clear' ? count > 0 : true
  }

  function onSearchKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
    event.preventDefault()
    if (isAnswered && total === 0) return
    if (event.key === 'Enter') want(0, 'open')
    else activate(0)
    list.current?.focus()
  }

  function menuItems() {
    if (menu === null) return []
    const row = rows.rowAt(menu.index)
    const isSelected = row !== undefined && isPicked(picking.picked, row.id)
    const isOfSelection = isSelected && count > 1
    const alone = (act: () => void) => () => {
      if (row !== undefined && !isOfSelection) picking.only(row.id)
      act()
    }
    const actions: ContactActions = {
      go: navigate,
      toggle: () => onRow('toggle', menu.index),
      tag: alone(() => selected.setTagging('tag')),
      untag: alone(() => selected.setTagging('untag')),
      merge: selected.merge,
      export: isOfSelection ? selected.export : () => row && onExport({ kind: 'ids', ids: [row.id] }),
      remove: isOfSelection ? selected.remove : () => removeAt(menu.index),
      clear: picking.clear,
    }
    return isOfSelection
      ? selectionMenu(count, canMerge(count), actions)
      : contactMenu(row, isSelected, actions)
  }

  const isEmpty = rows.error === null && isAnswered && rows.isCounted && total === 0
  return (
    <>
      <ListHeader
        view={{
          ...view,
          onFilter: (filter) => {
            moveTo(-1)
            view.onFilter(filter)
          },
        }}
        level={level}
        count={rows.isCounted ? words.contactList[isNarrowed(listing.filter) ? 'found' : 'shown'](total) : ''}
        more={
          <Menu
            label={words.contactList.more}
            trigger={
              <IconButton label={words.contactList.more}>
                <Ellipsis size={18} aria-hidden />
              </IconButton>
            }
            items={listMenu({
              go: navigate,
              all: () => onAction('all'),
              export: () =>
                onExport(
                  isNarrowed(listing.filter) ? { kind: 'all', filter: listing.filter, except: [] } : null,
                ),
              help: () => setShowsKeys(true),
            })}
          />
        }
        isFiltering={isFiltering}
        onFiltering={setFiltering}
        onNew={() => navigate('/contacts/new')}
        onSearchKey={onSearchKey}
        searchRef={field}
      />
      <span role="status" className={styles.spoken}>
        {count > 0 && words.contactList.selected.count(count)}
      </span>
      {corrected.search !== null && isAnswered && (
        <div className={styles.note} role="status">
          <span>{words.contactList.corrected(view.listing.filter.search, corrected.search)}</span>
          <Button
            size="small"
            variant="quiet"
            onPress={() => {
              view.onFilter({ ...view.listing.filter, search: '' })
              field.current?.focus()
            }}
          >
            {words.contactList.none.clearSearch}
          </Button>
        </div>
      )}
      {rows.error !== null && <EmptyState title={messageOf(rows.error)} />}
      {isEmpty && !corrected.isPending && <NoneFound filter={view.listing.filter} onFilter={view.onFilter} />}
      {rows.error === null && total > 0 && (
        <ContactRows
          // The rows are of another height.
          key={view.isTable ? 'table' : 'list'}
          ref={list}
          total={total}
          rowAt={rows.rowAt}
          shownId={shownId}
          active={active}
          isPicked={(id) => isPicked(picking.picked, id)}
          isPicking={count > 0}
          isTable={view.isTable}
          columns={view.columns}
          sort={shownSort(view.listing)}
          onSort={view.onSort}
          onActive={activate}
          onRow={onRow}
          onAction={onAction}
          onContextMenu={(index, at) => {
            moveTo(index)
            setMenu({ index, at })
          }}
          onRange={onRange}
        />
      )}
      {count > 0 && (
        <SelectionBar
          count={count}
          isRoomy={view.isTable}
          tagging={selected.tagging}
          onTagging={selected.setTagging}
          onTag={selected.tag}
          onMerge={selected.merge}
          onExport={selected.export}
          onRemove={selected.remove}
          onClear={picking.clear}
        />
      )}
      <ContextMenu
        at={menu?.at ?? null}
        label={words.contacts.more}
        items={menuItems()}
        onClose={() => setMenu(null)}
      />
      <ShortcutsDialog isOpen={showsKeys} onClose={() => setShowsKeys(false)} />
    </>
  )
}

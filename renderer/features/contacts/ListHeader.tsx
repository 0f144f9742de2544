import {
  Bookmark,
  ListFilter,
  MessageCircleQuestionMark,
  PanelLeft,
  Plus,
  SlidersHorizontal,
  Table2,
} from 'lucide-react'
import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { useLocation } from 'wouter'
import type { ContactFilter, ContactListing, ContactSort } from '../../../domain/contactFilter.ts'
import { words } from '../../../domain/words/words.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import type { ColumnId } from './columns.ts'
import { FilterChips } from './FilterChips.tsx'
import { FilterPanel } from './FilterPanel.tsx'
import styles from './ListHeader.module.css'
import { SavedPanel } from './SavedPanel.tsx'
import { ViewPanel } from './ViewPanel.tsx'

/** How the list stands, and how to change it. */
export interface ListView {
  readonly listing: ContactListing
  readonly onFilter: (filter: ContactFilter) => void
  readonly onSort: (sort: ContactSort) => void
  readonly columns: readonly ColumnId[]
  readonly onColumns: (columns: readonly ColumnId[]) => void
  /** The saved filter chosen last; empty: none. */
  readonly savedId: string
  readonly onSaved: (id: string, listing: ContactListing) => void
  readonly isTable: boolean
  /** Changes between a table and a list beside the contact; null where there is room for one of them only. */
  readonly onTurn: (() => void) | null
}

interface ListHeaderProps {
  readonly view: ListView
  /** 1 while the list is all there is. */
  readonly level: 1 | 2
  /** How many there are, in words. */
  readonly count: string
  readonly more: ReactNode
  readonly isFiltering: boolean
  readonly onFiltering: (isOpen: boolean) => void
  readonly onNew: () => void
  readonly onSearchKey: (event: KeyboardEvent) => void
  readonly searchRef: Ref<HTMLInputElement>
}

/** Over the list: what it holds, the search, and what it is filtered by. */
export function ListHeader(props: ListHeaderProps) {
  const { view, level, count, more, isFiltering, onFiltering, onNew, onSearchKey, searchRef } = props
  const { listing, onFilter, isTable, onTurn } = view
  const Heading = level === 1 ? 'h1' : 'h2'
  const text = words.contactList
  const [, navigate] = useLocation()
  return (
    <header className={styles.head}>
      <div className={styles.titles}>
        <Heading className={styles.title}>{words.contacts.title}</Heading>
        <span className={styles.count} role="status">
          {count}
        </span>
        {onTurn !== null && (
          <IconButton label={isTable ? text.asList : text.asTable} onPress={onTurn}>
            {isTable ? <PanelLeft size={18} aria-hidden /> : <Table2 size={18} aria-hidden />}
          </IconButton>
        )}
        {!isTable && (
          <IconButton label={words.rank.link} onPress={() => navigate('/ask')}>
            <MessageCircleQuestionMark size={18} aria-hidden />
          </IconButton>
        )}
        {more}
        {isTable ? (
          <div className={styles.actions}>
            <ButtonLink href="/ask">{words.rank.link}</ButtonLink>
            <ButtonLink href="/contacts/new" variant="primary">
              {words.contacts.new}
            </ButtonLink>
          </div>
        ) : (
          <IconButton label={words.contacts.new} onPress={onNew}>
            <Plus size={18} aria-hidden />
          </IconButton>
        )}
      </div>
      <div className={styles.tools}>
        <div className={styles.search}>
          <SearchField
            label={words.contacts.search}
            placeholder={words.contacts.searchHint}
            value={listing.filter.search}
            onChange={(search) => onFilter({ ...listing.filter, search })}
            onKeyDown={onSearchKey}
            inputRef={searchRef}
          />
        </div>
        <Panel
          label={text.filter.title}
          placement="bottom start"
          isOpen={isFiltering}
          onOpenChange={onFiltering}
          trigger={
            <IconButton label={text.filter.open}>
              <ListFilter size={18} aria-hidden />
            </IconButton>
          }
        >
          {() => <FilterPanel filter={listing.filter} onFilter={onFilter} />}
        </Panel>
        <Panel
          label={text.view.title}
          placement="bottom start"
          trigger={
            <IconButton label={text.view.open}>
              <SlidersHorizontal size={18} aria-hidden />
            </IconButton>
          }
        >
          {() => (
            <ViewPanel
              sort={listing.sort}
              onSort={view.onSort}
              columns={view.columns}
              onColumns={view.onColumns}
            />
          )}
        </Panel>
        <Panel
          label={text.saved.open}
          placement="bottom start"
          trigger={
            <IconButton label={text.saved.open}>
              <Bookmark size={18} aria-hidden />
            </IconButton>
          }
        >
          {(close) => (
            <SavedPanel listing={listing} chosenId={view.savedId} onChoose={view.onSaved} onDone={close} />
          )}
        </Panel>
      </div>
      <FilterChips filter={listing.filter} onFilter={onFilter} hasClear />
    </header>
  )
}

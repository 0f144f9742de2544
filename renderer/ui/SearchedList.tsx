import { type ReactNode, useEffect, useRef } from 'react'
import { Autocomplete, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { enterMarked } from './enterMarked.ts'
import popup from './Popup.module.css'
import styles from './SearchedList.module.css'
import { SearchField } from './SearchField.tsx'

interface Entry {
  readonly id: string
  /** What is read out of the entry. */
  readonly label: string
}

interface SearchedListProps<T extends Entry> {
  readonly label: string
  readonly placeholder: string
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly groups: readonly { readonly id: string; readonly title: string; readonly entries: readonly T[] }[]
  /** What stands in place of an empty list. */
  readonly none: string
  readonly onTake: (entry: T) => void
  /** What an entry's line shows. */
  readonly children: (entry: T) => ReactNode
}

/** A search with what it finds below. It keeps the focus: the arrow keys choose, Enter takes the marked entry or else the first found. */
export function SearchedList<T extends Entry>(props: SearchedListProps<T>) {
  const { label, placeholder, search, onSearch, groups, none, onTake, children } = props
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const shown = groups.filter(({ entries }) => entries.length > 0)
  const all = shown.flatMap(({ entries }) => entries)
  const first = search.trim() === '' ? undefined : all[0]

  return (
    <Autocomplete inputValue={search} onInputChange={onSearch}>
      <div className={styles.search} onKeyDownCapture={enterMarked(all, first, onTake)}>
        <SearchField
          label={label}
          placeholder={placeholder}
          value={search}
          onChange={onSearch}
          inputRef={field}
        />
      </div>
      <ListBox
        aria-label={label}
        className={styles.list ?? ''}
        selectionMode="none"
        renderEmptyState={() => <p className={styles.none}>{none}</p>}
        onAction={(key) => {
          const entry = all.find(({ id }) => id === key)
          if (entry !== undefined) onTake(entry)
        }}
      >
        {shown.map(({ id, title, entries }) => (
          <ListBoxSection key={id} id={id}>
            <Header className={styles.header ?? ''}>{title}</Header>
            {entries.map((entry) => (
              <ListBoxItem key={entry.id} id={entry.id} textValue={entry.label} className={popup.item ?? ''}>
                {children(entry)}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </Autocomplete>
  )
}

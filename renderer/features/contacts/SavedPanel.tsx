import { useQuery } from '@tanstack/react-query'
import { Pencil, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { NamedListing } from '../../../contract/contactList.ts'
import { byRelevance, type ContactListing, everyone } from '../../../domain/contactFilter.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { isSameListing } from './listing.ts'
import styles from './Panels.module.css'
import { savedFiltersQuery } from './queries.ts'
import { SaveFilterForm } from './SaveFilterForm.tsx'
import { useRemoveFilter, useSaveFilter } from './savedFilters.ts'

interface SavedPanelProps {
  readonly listing: ContactListing
  /** The saved filter chosen last, which can be brought up to date; empty: none. */
  readonly chosenId: string
  readonly onChoose: (id: string, listing: ContactListing) => void
  readonly onDone: () => void
}

const all: ContactListing = { filter: everyone, sort: byRelevance }

/** The listings with a name: to choose, rename and remove, and to keep the present one among them. */
export function SavedPanel({ listing, chosenId, onChoose, onDone }: SavedPanelProps) {
  const text = words.contactList.saved
  const { data } = useQuery(savedFiltersQuery)
  const [naming, setNaming] = useState<string | null>(null)
  const save = useSaveFilter()
  const remove = useRemoveFilter()
  const list = useRef<HTMLUListElement>(null)
  const filters = data?.filters ?? []
  const current = filters.find((filter) => isSameListing(filter.listing, listing))
  const chosen = filters.find(({ id }) => id === chosenId)
  const isNew = current === undefined && !isSameListing(listing, all)

  function choose(id: string, next: ContactListing): void {
    onChoose(id, next)
    onDone()
  }

  function keep(id: string | null, name: string, kept: ContactListing): void {
    save.mutate({ id, name, listing: kept }, { onSuccess: (saved) => onChoose(saved.id, kept) })
    setNaming(null)
    if (id === null) onDone()
  }

  const line = (filter: NamedListing) =>
    naming === filter.id ? (
      <SaveFilterForm
        name={filter.name}
        onSave={(name) => keep(filter.id, name, filter.listing)}
        onCancel={() => setNaming(null)}
      />
    ) : (
      <div className={styles.saved}>
        <Choice
          name={filter.name}
          isCurrent={filter === current}
          onPress={() => choose(filter.id, filter.listing)}
        />
        <IconButton size="small" label={text.renameNamed(filter.name)} onPress={() => setNaming(filter.id)}>
          <Pencil size={14} aria-hidden />
        </IconButton>
        <IconButton
          size="small"
          label={text.removeNamed(filter.name)}
          onPress={() => {
            remove.mutate(filter)
            // Its button goes with it; without the focus the panel would not hear Escape.
            list.current?.focus()
          }}
        >
          <Trash2 size={14} aria-hidden />
        </IconButton>
      </div>
    )

  return (
    <div className={styles.panel}>
      <ul ref={list} tabIndex={-1} className={styles.list}>
        <li className={styles.saved}>
          <Choice name={text.all} isCurrent={isSameListing(listing, all)} onPress={() => choose('', all)} />
        </li>
        {filters.map((filter) => (
          <li key={filter.id}>{line(filter)}</li>
        ))}
      </ul>
      {filters.length === 0 && !isNew && <p className={styles.note}>{text.empty}</p>}
      {isNew && chosen !== undefined && naming === null && (
        <Button onPress={() => keep(chosen.id, chosen.name, listing)}>{text.update(chosen.name)}</Button>
      )}
      {isNew && naming === null && <Button onPress={() => setNaming('')}>{text.saveAs}</Button>}
      {naming === '' && (
        <SaveFilterForm
          name=""
          onSave={(name) => keep(null, name, listing)}
          onCancel={() => setNaming(null)}
        />
      )}
    </div>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly isCurrent: boolean
  readonly onPress: () => void
}

function Choice({ name, isCurrent, onPress }: ChoiceProps) {
  return (
    <AriaButton
      className={styles.savedName ?? ''}
      data-current={isCurrent}
      {...(isCurrent ? { 'aria-current': true } : {})}
      onPress={onPress}
    >
      <bdi>{name}</bdi>
    </AriaButton>
  )
}

import { type ContactFilter, everyone } from '../../../domain/contactFilter.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { isFiltered } from './listing.ts'

interface NoneFoundProps {
  readonly filter: ContactFilter
  readonly onFilter: (filter: ContactFilter) => void
}

/** A search or a filter that nobody fits, and the ways out of it. */
export function NoneFound({ filter, onFilter }: NoneFoundProps) {
  const { none: text, filter: filterText } = words.contactList
  const { search } = filter
  const isSearch = search.trim() !== ''
  const isNarrowed = isFiltered(filter)
  const searched = isNarrowed ? text.both(search) : text.search(search)
  return (
    <EmptyState
      title={text.title}
      text={isSearch ? searched : text.filter}
      actions={
        <>
          {isSearch && (
            <Button onPress={() => onFilter({ ...filter, search: '' })}>{text.clearSearch}</Button>
          )}
          {isNarrowed && (
            <Button onPress={() => onFilter({ ...everyone, search })}>{filterText.clearAll}</Button>
          )}
        </>
      }
    />
  )
}

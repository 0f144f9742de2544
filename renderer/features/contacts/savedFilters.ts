import { useMutation } from '@tanstack/react-query'
import type { ContactListing } from '../../../domain/contactFilter.ts'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'

interface FilterToSave {
  /** Null for a new one. */
  readonly id: string | null
  readonly name: string
  readonly listing: ContactListing
}

/** Keeps a listing under a name. */
export function useSaveFilter() {
  const tell = useTellUndoable()
  return useMutation({
    mutationFn: (filter: FilterToSave) => ask('savedFilters.save', filter),
    onSuccess: (_saved, { id, name }) => {
      const text = words.contactList.saved
      tell(id === null ? text.isSaved(name) : text.isUpdated(name))
    },
  })
}

/** Removes a saved filter; the contacts stay. */
export function useRemoveFilter() {
  const tell = useTellUndoable()
  return useMutation({
    mutationFn: ({ id }: { readonly id: string; readonly name: string }) =>
      ask('savedFilters.remove', { id }),
    onSuccess: (_nothing, { name }) => tell(words.contactList.saved.isRemoved(name)),
  })
}

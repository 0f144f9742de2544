import { useMutation } from '@tanstack/react-query'
import type { ContactListing } from '../../../domain/contactFilter.ts'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { useUndo } from '../../planner/useUndo.ts'
import { useNotify } from '../../ui/notices.ts'

interface FilterToSave {
  /** Null for a new one. */
  readonly id: string | null
  readonly name: string
  readonly listing: ContactListing
}

/** Keeps a listing under a name. */
export function useSaveFilter() {
  const notify = useNotify()
  const { undo } = useUndo()
  return useMutation({
    mutationFn: (filter: FilterToSave) => ask('savedFilters.save', filter),
    onSuccess: (_saved, { id, name }) => {
      const text = words.contactList.saved
      notify({
        text: id === null ? text.isSaved(name) : text.isUpdated(name),
        action: { label: words.app.undo, onAction: undo },
      })
    },
  })
}

/** Removes a saved filter; the contacts stay. */
export function useRemoveFilter() {
  const notify = useNotify()
  const { undo } = useUndo()
  return useMutation({
    mutationFn: ({ id }: { readonly id: string; readonly name: string }) =>
      ask('savedFilters.remove', { id }),
    onSuccess: (_nothing, { name }) =>
      notify({
        text: words.contactList.saved.isRemoved(name),
        action: { label: words.app.undo, onAction: undo },
      }),
  })
}

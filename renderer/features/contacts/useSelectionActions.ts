import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ContactRow } from '../../../contract/contactList.ts'
import { canMerge, MERGE_LIMIT } from '../../../domain/merge.ts'
import type { Selection } from '../../../domain/selection.ts'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { useNotify } from '../../ui/notices.ts'
import { useRemoveContact } from './mutations.ts'
import { countPicked, isPicked, selectionOf } from './picked.ts'
import type { Tagging } from './SelectionBar.tsx'
import { useRemoveSelection, useTagSelection } from './selectionChanges.ts'
import type { ContactRows } from './useContactRows.ts'
import type { PickedContacts } from './usePicked.ts'

interface SelectionOptions {
  readonly picking: PickedContacts
  readonly rows: ContactRows
  readonly shownId: string | null
  readonly onExport: (selection: Selection) => void
}

/** What can be done with the selected contacts, and with one that is not. */
export function useSelectionActions({ picking, rows, shownId, onExport }: SelectionOptions) {
  const [, navigate] = useLocation()
  const notify = useNotify()
  const [tagging, setTagging] = useState<Tagging | null>(null)
  const tagSelection = useTagSelection()
  const removeSelection = useRemoveSelection()
  const removeContact = useRemoveContact()
  const { picked } = picking
  const count = countPicked(picked, rows.total)
  const selection = () => selectionOf(picked, rows.listing.filter)

  async function merge(): Promise<void> {
    if (!canMerge(count)) return notify({ text: words.contactList.selected.mergeHint(MERGE_LIMIT) })
    // Of a list as a whole only those left out are known by name.
    const known = picked.isAll
      ? (await ask('contacts.ids', { listing: rows.listing, from: 0, to: rows.total })).ids
      : [...picked.ids]
    navigate(`/contacts/merge?ids=${known.filter((id) => isPicked(picked, id)).join(',')}`)
  }

  return {
    count,
    tagging,
    setTagging,
    tag: (how: Tagging, tag: string) => tagSelection.mutate({ selection: selection(), how, tag }),
    merge: () => void merge().catch(() => undefined),
    export: () => onExport(selection()),
    remove: () => {
      removeSelection.mutate(selection())
      if (shownId !== null && isPicked(picked, shownId)) navigate('/contacts')
      picking.clear()
    },
    removeOne: ({ id, name }: ContactRow) => {
      removeContact.mutate({ id, name })
      if (id === shownId) navigate('/contacts')
    },
  }
}

import { useMutation } from '@tanstack/react-query'
import type { Selection } from '../../../domain/selection.ts'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { useNotify } from '../../ui/notices.ts'

interface TagChange {
  readonly selection: Selection
  readonly how: 'tag' | 'untag'
  readonly tag: string
}

/** Tags every selected contact, or takes the tag from them. */
export function useTagSelection() {
  const notify = useNotify()
  const tell = useTellUndoable()
  return useMutation({
    mutationFn: ({ selection, how, tag }: TagChange) =>
      ask('contacts.tag', { selection, add: how === 'tag' ? [tag] : [], remove: how === 'tag' ? [] : [tag] }),
    onSuccess: ({ changed }, { how, tag }) => {
      const text = words.contactList.selected
      if (changed === 0) notify({ text: how === 'tag' ? text.taggedAlready(tag) : text.untaggedAlready(tag) })
      else tell(how === 'tag' ? text.tagged(changed, tag) : text.untagged(changed, tag))
    },
  })
}

/** Removes every selected contact without asking first: the notice takes it back. */
export function useRemoveSelection() {
  const tell = useTellUndoable()
  return useMutation({
    mutationFn: (selection: Selection) => ask('contacts.remove', { selection }),
    onSuccess: ({ removed }) => tell(words.contactList.selected.removed(removed)),
  })
}

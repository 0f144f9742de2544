import { useMutation } from '@tanstack/react-query'
import type { Selection } from '../../../domain/selection.ts'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { useUndo } from '../../planner/useUndo.ts'
import { useNotify } from '../../ui/notices.ts'

interface TagChange {
  readonly selection: Selection
  readonly how: 'tag' | 'untag'
  readonly tag: string
}

/** Tags every selected contact, or takes the tag from them. */
export function useTagSelection() {
  const notify = useNotify()
  const { undo } = useUndo()
  return useMutation({
    mutationFn: ({ selection, how, tag }: TagChange) =>
      ask('contacts.tag', { selection, add: how === 'tag' ? [tag] : [], remove: how === 'tag' ? [] : [tag] }),
    onSuccess: ({ changed }, { how, tag }) => {
      const text = words.contactList.selected
      if (changed === 0) notify({ text: how === 'tag' ? text.taggedAlready(tag) : text.untaggedAlready(tag) })
      else
        notify({
          text: how === 'tag' ? text.tagged(changed, tag) : text.untagged(changed, tag),
          action: { label: words.app.undo, onAction: undo },
        })
    },
  })
}

/** Removes every selected contact without asking first: the notice takes it back. */
export function useRemoveSelection() {
  const notify = useNotify()
  const { undo } = useUndo()
  return useMutation({
    mutationFn: (selection: Selection) => ask('contacts.remove', { selection }),
    onSuccess: ({ removed }) =>
      notify({
        text: words.contactList.selected.removed(removed),
        action: { label: words.app.undo, onAction: undo },
      }),
  })
}

import { useMutation } from '@tanstack/react-query'
import type { DuplicateSide } from '../../../contract/duplicates.ts'
import type { MergeChoices } from '../../../domain/merge.ts'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { useUndo } from '../../planner/useUndo.ts'
import { useNotify } from '../../ui/notices.ts'

interface MergeInput {
  readonly keepId: string
  readonly otherIds: readonly string[]
  readonly choices: MergeChoices
  /** What the notice calls the person. */
  readonly name: string
}

/** Makes contacts one without asking first: the notice takes it back. */
export function useMerge() {
  const notify = useNotify()
  const { undo } = useUndo()
  return useMutation({
    mutationFn: ({ keepId, otherIds, choices }: MergeInput) =>
      ask('contacts.merge', { keepId, otherIds: [...otherIds], choices }),
    onSuccess: (_nothing, { name }) =>
      notify({
        text: words.duplicates.merged(name),
        action: { label: words.app.undo, onAction: undo },
      }),
  })
}

/** Notes that two contacts are two people. */
export function useKeepApart() {
  const notify = useNotify()
  const { undo } = useUndo()
  return useMutation({
    mutationFn: ([one, other]: readonly [Side, Side]) =>
      ask('duplicates.keepApart', { contactId: one.id, otherId: other.id }),
    onSuccess: (_nothing, [one, other]) =>
      notify({
        text: words.duplicates.keptApart(nameOf(one), nameOf(other)),
        action: { label: words.app.undo, onAction: undo },
      }),
  })
}

/** Merges all who are certainly here more than once. */
export function useMergeCertain() {
  const notify = useNotify()
  const { undo } = useUndo()
  return useMutation({
    mutationFn: () => ask('duplicates.mergeCertain', {}),
    onSuccess: ({ merged }) =>
      notify({
        text: words.duplicates.mergedCertain(merged),
        action: { label: words.app.undo, onAction: undo },
      }),
  })
}

type Side = Pick<DuplicateSide, 'id' | 'name'>

function nameOf({ name }: Side): string {
  return name || words.contacts.unnamed
}

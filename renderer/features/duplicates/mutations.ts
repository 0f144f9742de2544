import { useMutation } from '@tanstack/react-query'
import type { DuplicateSide, MergeContact } from '../../../contract/duplicates.ts'
import { displayName } from '../../../domain/contact.ts'
import { type MergeChoices, mergeOf } from '../../../domain/merge.ts'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'

interface MergeInput {
  /** The one that stays in front. */
  readonly contacts: readonly MergeContact[]
  readonly choices: MergeChoices
}

/** Makes contacts one without asking first: the notice takes it back. */
export function useMerge() {
  const tell = useTellUndoable()
  return useMutation({
    mutationFn: ({ contacts, choices }: MergeInput) => {
      const [keepId = '', ...otherIds] = contacts.map(({ contact }) => contact.id)
      return ask('contacts.merge', { keepId, otherIds, choices })
    },
    onSuccess: (_nothing, { contacts, choices }) =>
      tell(
        words.duplicates.merged(displayName(mergeOf(contacts, choices).contact) || words.contacts.unnamed),
      ),
  })
}

/** Notes that two contacts are two people. */
export function useKeepApart() {
  const tell = useTellUndoable()
  return useMutation({
    mutationFn: ([one, other]: readonly [Side, Side]) =>
      ask('duplicates.keepApart', { contactId: one.id, otherId: other.id }),
    onSuccess: (_nothing, [one, other]) => tell(words.duplicates.keptApart(nameOf(one), nameOf(other))),
  })
}

/** Merges all who are certainly here more than once. */
export function useMergeCertain() {
  const tell = useTellUndoable()
  return useMutation({
    mutationFn: () => ask('duplicates.mergeCertain', {}),
    onSuccess: ({ merged }) => tell(words.duplicates.mergedCertain(merged)),
  })
}

type Side = Pick<DuplicateSide, 'id' | 'name'>

function nameOf({ name }: Side): string {
  return name || words.contacts.unnamed
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ContactChanges } from '../../../contract/contacts.ts'
import type { Input } from '../../../contract/contract.ts'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { useNotify } from '../../ui/notices.ts'
import { contactQuery } from './queries.ts'

/** Keeps changed details of a contact; answers once they are shown again. Refusals are told beside the field. */
export type SaveContact = (changes: ContactChanges) => Promise<unknown>

/** Changes details of a contact, one change after the other. */
export function useEditContact(id: string): SaveContact {
  const client = useQueryClient()
  const { mutateAsync } = useMutation({
    scope: { id: `contact-${id}` },
    mutationFn: (changes: ContactChanges) => ask('contacts.edit', { id, changes }),
    onSettled: () => client.invalidateQueries({ queryKey: contactQuery(id).queryKey }),
    meta: { showsError: true },
  })
  return mutateAsync
}

/** Puts on record what passed between the two. */
export function useLog(contactId: string) {
  const client = useQueryClient()
  const notify = useNotify()
  return useMutation({
    mutationFn: (input: Omit<Input<'interactions.add'>, 'contactId'>) =>
      ask('interactions.add', { ...input, contactId }),
    onSuccess: (_added, { kind }) => notify({ text: words.contactDetail.logged[kind] }),
    onSettled: () => client.invalidateQueries({ queryKey: contactQuery(contactId).queryKey }),
  })
}

/** Changes details of an entry in the timeline. Refusals are told beside the field. */
export function useEditInteraction(contactId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: Input<'interactions.edit'>) => ask('interactions.edit', input),
    onSettled: () => client.invalidateQueries({ queryKey: contactQuery(contactId).queryKey }),
    meta: { showsError: true },
  })
}

/** Removes an entry of the timeline without asking first: the notice takes it back. */
export function useRemoveInteraction() {
  const tell = useTellUndoable()
  return useMutation({
    mutationFn: (id: string) => ask('interactions.remove', { id }),
    onSuccess: () => tell(words.contactDetail.entryRemoved),
  })
}

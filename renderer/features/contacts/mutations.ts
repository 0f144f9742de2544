import { useMutation } from '@tanstack/react-query'
import type { ContactForm } from '../../../contract/contacts.ts'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'

/** Adds a contact. Answers the id. */
export function useAddContact() {
  return useMutation({
    mutationFn: (form: ContactForm) => ask('contacts.add', form),
    meta: { showsError: true },
  })
}

/** Removes a contact without asking first: the notice takes it back. */
export function useRemoveContact() {
  const tell = useTellUndoable()
  return useMutation({
    mutationFn: ({ id }: { readonly id: string; readonly name: string }) =>
      ask('contacts.remove', { selection: { kind: 'ids', ids: [id] } }),
    onSuccess: (_nothing, { name }) => tell(words.contacts.removed(name)),
  })
}

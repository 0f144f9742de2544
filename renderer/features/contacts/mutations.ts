import { useMutation } from '@tanstack/react-query'
import type { ContactForm } from '../../../contract/contacts.ts'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { useUndo } from '../../planner/useUndo.ts'
import { useNotify } from '../../ui/notices.ts'

/** Adds a contact. Answers the id. */
export function useAddContact() {
  return useMutation({
    mutationFn: (form: ContactForm) => ask('contacts.add', form),
    meta: { showsError: true },
  })
}

/** Removes a contact without asking first: the notice takes it back. */
export function useRemoveContact() {
  const notify = useNotify()
  const { undo } = useUndo()
  return useMutation({
    mutationFn: ({ id }: { readonly id: string; readonly name: string }) =>
      ask('contacts.remove', { selection: { kind: 'ids', ids: [id] } }),
    onSuccess: (_nothing, { name }) =>
      notify({ text: words.contacts.removed(name), action: { label: words.app.undo, onAction: undo } }),
  })
}

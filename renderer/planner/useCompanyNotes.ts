import { useMutation } from '@tanstack/react-query'
import type { NoteForm } from '../../contract/companies.ts'
import { words } from '../../domain/words/words.ts'
import { ask } from '../api.ts'
import { useRefreshCompany } from './company.ts'
import { useTellUndoable } from './useTellUndoable.ts'

/** Adds a fact to a company. */
export function useAddNote(companyId: string) {
  const refresh = useRefreshCompany(companyId)
  return useMutation({
    mutationFn: (note: NoteForm) => ask('companies.addNote', { companyId, note }),
    onSettled: refresh,
  })
}

interface NoteEdit {
  readonly id: string
  readonly changes: Partial<NoteForm>
}

/** Changes a fact, moves it, or removes it. */
export function useNoteChanges(companyId: string) {
  const tell = useTellUndoable()
  const refresh = useRefreshCompany(companyId)
  const scope = { id: `company-${companyId}` }
  const edit = useMutation({
    scope,
    mutationFn: ({ id, changes }: NoteEdit) => ask('companies.editNote', { id, changes }),
    onSettled: refresh,
    meta: { showsError: true },
  })
  const move = useMutation({
    scope,
    mutationFn: (to: { readonly id: string; readonly index: number }) => ask('companies.moveNote', to),
    onSettled: refresh,
  })
  const remove = useMutation({
    scope,
    mutationFn: (id: string) => ask('companies.removeNote', { id }),
    onSuccess: () => tell(words.companies.factRemoved),
    onSettled: refresh,
  })
  return { edit, move, remove }
}

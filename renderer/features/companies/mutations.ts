import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { CompanyChanges, NoteForm } from '../../../contract/companies.ts'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { companyQuery } from './queries.ts'

/** Adds a company by its name; what the planner refuses is said beside the field. */
export function useAddCompany() {
  return useMutation({
    mutationFn: (name: string) => ask('companies.add', { name }),
    meta: { showsError: true },
  })
}

/** Changes details of a company; settled when they are shown again. What is refused is said beside the field. */
export function useEditCompany(id: string) {
  const refresh = useRefresh(id)
  return useMutation({
    scope: { id: `company-${id}` },
    mutationFn: (changes: CompanyChanges) => ask('companies.edit', { id, changes }),
    onSettled: refresh,
    meta: { showsError: true },
  })
}

/** Removes a company without asking first: the notice takes it back. */
export function useRemoveCompany() {
  const tell = useTellUndoable()
  return useMutation({
    mutationFn: ({ id }: { readonly id: string; readonly name: string }) => ask('companies.remove', { id }),
    onSuccess: (_nothing, { name }) => tell(words.companies.removed(name)),
  })
}

/** Makes a company one with another, and offers to undo it. */
export function useJoinCompany() {
  const tell = useTellUndoable()
  return useMutation({
    mutationFn: ({ id, into }: { readonly id: string; readonly into: { id: string; name: string } }) =>
      ask('companies.join', { id, intoId: into.id }),
    onSuccess: ({ moved }, { into }) => tell(words.companies.joined(into.name, moved)),
  })
}

/** Adds a fact to a company. */
export function useAddNote(companyId: string) {
  const refresh = useRefresh(companyId)
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
  const refresh = useRefresh(companyId)
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

function useRefresh(id: string): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: companyQuery(id).queryKey })
}

import { useMutation } from '@tanstack/react-query'
import type { CompanyChanges } from '../../../contract/companies.ts'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { useRefreshCompany } from '../../planner/company.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'

/** Adds a company by its name; what the planner refuses is said beside the field. */
export function useAddCompany() {
  return useMutation({
    mutationFn: (name: string) => ask('companies.add', { name }),
    meta: { showsError: true },
  })
}

/** Changes details of a company; settled when they are shown again. What is refused is said beside the field. */
export function useEditCompany(id: string) {
  const refresh = useRefreshCompany(id)
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

import { useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ArrangedSection, arrange, moveTo, switchTo } from '../../../domain/brief/arrangement.ts'
import type { SectionName } from '../../../domain/brief/section.ts'
import { ask } from '../../api.ts'
import { sectionsQuery } from './queries.ts'

export type ArrangeChange =
  | { readonly kind: 'move'; readonly section: SectionName; readonly index: number }
  | { readonly kind: 'switch'; readonly section: SectionName; readonly shown: boolean }
  | { readonly kind: 'reset' }

const changes = (interviewId: string) => ['brief', 'arrange', interviewId]

/** Changes that show at once; they are sent one after the other. */
export function useArrange(interviewId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationKey: changes(interviewId),
    scope: { id: `brief-${interviewId}` },
    mutationFn: (change: ArrangeChange) => send(interviewId, change),
    onSettled: () => client.invalidateQueries({ queryKey: ['brief'] }),
  })
}

/** The sections with the changes on their way applied; null until they are known. */
export function useSections(interviewId: string): readonly ArrangedSection[] | null {
  const { data } = useQuery(sectionsQuery(interviewId))
  const pending = useMutationState({
    filters: { mutationKey: changes(interviewId), status: 'pending' },
    select: (mutation) => mutation.state.variables as ArrangeChange,
  })
  return data === undefined ? null : pending.reduce(apply, data.sections)
}

function apply(sections: readonly ArrangedSection[], change: ArrangeChange): readonly ArrangedSection[] {
  switch (change.kind) {
    case 'move':
      return moveTo(sections, change.section, change.index)
    case 'switch':
      return switchTo(sections, change.section, change.shown)
    case 'reset':
      return arrange([])
  }
}

function send(interviewId: string, change: ArrangeChange): Promise<unknown> {
  switch (change.kind) {
    case 'move':
      return ask('brief.moveSection', { interviewId, section: change.section, index: change.index })
    case 'switch':
      return ask('brief.switchSection', { interviewId, section: change.section, shown: change.shown })
    case 'reset':
      return ask('brief.resetSections', { interviewId })
  }
}

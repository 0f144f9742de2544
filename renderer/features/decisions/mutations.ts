import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input } from '../../../contract/contract.ts'
import type { DecisionChanges, QuestionChanges } from '../../../contract/decisions.ts'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { decisionQuery } from './queries.ts'

const text = words.decisions

/** Adds a decision; what the planner refuses is said beside the field. */
export function useAddDecision() {
  return useMutation({
    mutationFn: (form: Input<'decisions.add'>) => ask('decisions.add', form),
    meta: { showsError: true },
  })
}

/** Changes details of a decision; settled when they are shown again. What is refused is said beside the field. */
export function useEditDecision(id: string) {
  return useMutation({
    ...useOf(id),
    mutationFn: (changes: DecisionChanges) => ask('decisions.edit', { id, changes }),
    meta: { showsError: true },
  })
}

/** Removes a decision without asking first: the notice takes it back. */
export function useRemoveDecision() {
  const tell = useTellUndoable()
  return useMutation({
    mutationFn: ({ id }: { readonly id: string; readonly title: string }) => ask('decisions.remove', { id }),
    onSuccess: (_nothing, { title }) => tell(text.removed(title)),
  })
}

/** Makes the decision for an option, or opens it again. */
export function useDecide(id: string) {
  const tell = useTellUndoable()
  const of = useOf(id)
  const decide = useMutation({
    ...of,
    mutationFn: (optionId: string) => ask('decisions.decide', { id, optionId }),
  })
  const reopen = useMutation({
    ...of,
    mutationFn: () => ask('decisions.reopen', { id }),
    onSuccess: () => tell(text.reopened),
  })
  return { decide, reopen }
}

/** Adds, changes, moves or removes an option. */
export function useOptionChanges(decisionId: string) {
  const tell = useTellUndoable()
  const of = useOf(decisionId)
  const add = useMutation({
    ...of,
    mutationFn: (option: string) => ask('decisions.addOption', { decisionId, text: option }),
  })
  const edit = useMutation({
    ...of,
    mutationFn: (option: Input<'decisions.editOption'>) => ask('decisions.editOption', option),
    meta: { showsError: true },
  })
  const move = useMutation({
    ...of,
    mutationFn: (to: Input<'decisions.moveOption'>) => ask('decisions.moveOption', to),
  })
  const remove = useMutation({
    ...of,
    mutationFn: ({ id }: { readonly id: string; readonly isChosen: boolean }) =>
      ask('decisions.removeOption', { id }),
    onSuccess: (_nothing, { isChosen }) => tell(isChosen ? text.chosenRemoved : text.optionRemoved),
  })
  return { add, edit, move, remove }
}

interface QuestionEdit {
  readonly id: string
  readonly changes: QuestionChanges
}

/** Adds, changes, moves or removes an open question. */
export function useQuestionChanges(decisionId: string) {
  const tell = useTellUndoable()
  const of = useOf(decisionId)
  const add = useMutation({
    ...of,
    mutationFn: (question: string) => ask('decisions.addQuestion', { decisionId, text: question }),
  })
  const edit = useMutation({
    ...of,
    mutationFn: (question: QuestionEdit) => ask('decisions.editQuestion', question),
    meta: { showsError: true },
  })
  const move = useMutation({
    ...of,
    mutationFn: (to: Input<'decisions.moveQuestion'>) => ask('decisions.moveQuestion', to),
  })
  const remove = useMutation({
    ...of,
    mutationFn: (id: string) => ask('decisions.removeQuestion', { id }),
    onSuccess: () => tell(text.questionRemoved),
  })
  return { add, edit, move, remove }
}

/** Says what a takeaway speaks for or against. */
export function useWeigh(decisionId: string) {
  return useMutation({
    ...useOf(decisionId),
    mutationFn: (weighed: Input<'decisions.weigh'>) => ask('decisions.weigh', weighed),
  })
}

/** One after the other within a decision, each settled when its page shows it. */
function useOf(decisionId: string) {
  const client = useQueryClient()
  return {
    scope: { id: `decision-${decisionId}` },
    onSettled: () => client.invalidateQueries({ queryKey: decisionQuery(decisionId).queryKey }),
  }
}

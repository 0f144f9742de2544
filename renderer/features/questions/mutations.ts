import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { QuestionForm } from '../../../contract/questions.ts'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { useUndo } from '../../planner/useUndo.ts'
import { useNotify } from '../../ui/notices.ts'
import { questionQuery } from './queries.ts'

/** Adds a question of one's own; what the planner refuses is said beside the field. */
export function useAddQuestion() {
  return useMutation({
    mutationFn: (form: QuestionForm) => ask('questions.add', form),
    meta: { showsError: true },
  })
}

/** Changes an own question; settled when it is shown again. What is refused is said beside the field. */
export function useEditQuestion(id: string) {
  const client = useQueryClient()
  return useMutation({
    scope: { id: `question-${id}` },
    mutationFn: (changes: Partial<QuestionForm>) => ask('questions.edit', { id, changes }),
    onSettled: () => client.invalidateQueries({ queryKey: questionQuery(id).queryKey }),
    meta: { showsError: true },
  })
}

/** Removes an own question without asking first: the notice takes it back. */
export function useRemoveQuestion() {
  const notify = useNotify()
  const { undo } = useUndo()
  return useMutation({
    mutationFn: (id: string) => ask('questions.remove', { id }),
    onSuccess: () =>
      notify({ text: words.questions.removed, action: { label: words.app.undo, onAction: undo } }),
  })
}

import { words } from '../../../domain/words/words.ts'
import type { Answers } from '../answers.ts'
import { undoable, undoableEdit } from '../changes/step.ts'
import { addQuestion, editQuestion, removeQuestion } from './service.ts'
import { suggestFor } from './suggestions.ts'
import { listQuestions, viewQuestion } from './view.ts'

const { undo } = words.questions

export const questionAnswers = {
  'questions.list': listQuestions,
  'questions.get': viewQuestion,
  'questions.suggest': suggestFor,
  'questions.add': undoable(undo.add, addQuestion),
  'questions.edit': undoableEdit('questions', undo.edit, editQuestion),
  'questions.remove': undoable(undo.remove, removeQuestion),
} satisfies Partial<Answers>

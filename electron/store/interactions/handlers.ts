import { words } from '../../../domain/words/words.ts'
import type { Answers } from '../answers.ts'
import { undoable, undoableEdit } from '../changes/step.ts'
import { addInteraction, editInteraction, removeInteraction } from './service.ts'

export const interactionAnswers = {
  'interactions.add': undoable(({ kind }) => words.contactDetail.undoLog[kind], addInteraction),
  'interactions.edit': undoableEdit('interactions', words.undo.editInteraction, editInteraction),
  'interactions.remove': undoable(words.undo.removeInteraction, removeInteraction),
} satisfies Partial<Answers>

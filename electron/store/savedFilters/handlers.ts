import { words } from '../../../domain/words/words.ts'
import type { Answers } from '../answers.ts'
import { undoable } from '../changes/step.ts'
import { listSavedFilters, removeSavedFilter, saveFilter } from './service.ts'

export const savedFilterAnswers = {
  'savedFilters.list': listSavedFilters,
  'savedFilters.save': undoable(words.undo.saveFilter, saveFilter),
  'savedFilters.remove': undoable(words.undo.removeFilter, removeSavedFilter),
} satisfies Partial<Answers>

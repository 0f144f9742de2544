import { words } from '../../../domain/words/words.ts'
import type { Answers } from '../answers.ts'
import { undoable } from '../changes/step.ts'
import { history, lastStep, redo, undo } from '../changes/undo.ts'
import { addSample, removeSample } from './sample.ts'
import { summarise } from './summary.ts'

export const plannerAnswers = {
  'planner.summary': summarise,
  'planner.history': history,
  'planner.lastStep': lastStep,
  'planner.undo': undo,
  'planner.redo': redo,
  'planner.addSample': undoable(words.undo.addSample, addSample),
  'planner.removeSample': undoable(words.undo.removeSample, removeSample),
} satisfies Partial<Answers>

import { words } from '../../../domain/words/words.ts'
import type { Answers } from '../answers.ts'
import { undoable } from '../changes/step.ts'
import { finishFollowUp, recordThanks } from './service.ts'

export const followUpAnswers = {
  'followUps.finish': undoable(words.undo.finishFollowUp, finishFollowUp),
  'followUps.thanked': undoable(words.undo.recordThanks, recordThanks),
} satisfies Partial<Answers>

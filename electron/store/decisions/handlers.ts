import { words } from '../../../domain/words/words.ts'
import type { Answers } from '../answers.ts'
import { undoable, undoableEdit } from '../changes/step.ts'
import { listRecords } from '../records.ts'
import { addOption, editOption, moveOption, removeOption } from './options.ts'
import { addQuestion, editQuestion, moveQuestion, removeQuestion } from './questions.ts'
import { addDecision, decide, editDecision, removeDecision, reopen, weigh } from './service.ts'
import { listDecisionRows, viewDecision } from './view.ts'

const { undo } = words.decisions

export const decisionAnswers = {
  'decisions.list': ({ db }) => ({ decisions: listRecords(db, 'decisions', 'true order by created_at, id') }),
  'decisions.rows': listDecisionRows,
  'decisions.get': viewDecision,
  'decisions.add': undoable(undo.add, addDecision),
  'decisions.edit': undoableEdit('decisions', undo.edit, editDecision),
  'decisions.remove': undoable(undo.remove, removeDecision),
  'decisions.decide': undoable(undo.decide, decide),
  'decisions.reopen': undoable(undo.reopen, reopen),
  'decisions.addOption': undoable(undo.addOption, addOption),
  'decisions.editOption': undoable(undo.editOption, editOption),
  'decisions.moveOption': undoable(undo.moveOption, moveOption),
  'decisions.removeOption': undoable(undo.removeOption, removeOption),
  'decisions.addQuestion': undoable(undo.addQuestion, addQuestion),
  'decisions.editQuestion': undoableEdit('openQuestions', undo.editQuestion, editQuestion),
  'decisions.moveQuestion': undoable(undo.moveQuestion, moveQuestion),
  'decisions.removeQuestion': undoable(undo.removeQuestion, removeQuestion),
  'decisions.weigh': undoable(undo.weigh, weigh),
} satisfies Partial<Answers>

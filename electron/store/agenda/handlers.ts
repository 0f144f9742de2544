import { words } from '../../../domain/words/words.ts'
import type { Answers } from '../answers.ts'
import { undoable, undoableEdit } from '../changes/step.ts'
import { applyFit, cutTime, proposeFit } from './fit.ts'
import { addItem, editItem, moveItem, removeItem, replaceByPreset } from './service.ts'

export const agendaAnswers = {
  'agenda.add': undoable(words.undo.addItem, addItem),
  'agenda.edit': undoableEdit('agendaItems', words.undo.editItem, editItem),
  'agenda.move': undoable(words.undo.moveItem, moveItem),
  'agenda.remove': undoable(words.undo.removeItem, removeItem),
  'agenda.preset': undoable(words.undo.preset, replaceByPreset),
  'agenda.fit': proposeFit,
  'agenda.applyFit': undoable(words.undo.fit, applyFit),
  'agenda.cut': undoable(words.undo.cutTime, cutTime),
} satisfies Partial<Answers>

import { words } from '../../../domain/words/words.ts'
import type { Answers } from '../answers.ts'
import { undoable, undoableEdit } from '../changes/step.ts'
import {
  addChecklistItem,
  editChecklistItem,
  fillChecklist,
  moveChecklistItem,
  removeChecklistItem,
} from './service.ts'

const { undo } = words.checklist

export const checklistAnswers = {
  'checklist.fill': undoable(undo.fill, fillChecklist),
  'checklist.add': undoable(undo.add, addChecklistItem),
  'checklist.edit': undoableEdit('checklistItems', undo.edit, editChecklistItem),
  'checklist.move': undoable(undo.move, moveChecklistItem),
  'checklist.remove': undoable(undo.remove, removeChecklistItem),
} satisfies Partial<Answers>

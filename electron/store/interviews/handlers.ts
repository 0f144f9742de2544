import { words } from '../../../domain/words/words.ts'
import type { Answers } from '../answers.ts'
import { undoable, undoableEdit } from '../changes/step.ts'
import { checkItem } from '../checklist/service.ts'
import { rescueInterview } from './rescue.ts'
import { editInterview, listInterviews, planInterview, removeInterview, viewInterview } from './service.ts'

export const interviewAnswers = {
  'interviews.list': listInterviews,
  'interviews.get': viewInterview,
  'interviews.plan': undoable(words.undo.planInterview, planInterview),
  'interviews.edit': undoableEdit('interviews', words.undo.editInterview, editInterview),
  'interviews.remove': undoable(words.undo.removeInterview, removeInterview),
  'interviews.rescue': undoable(words.checklist.undo.rescue, rescueInterview),
  'interviews.check': undoable(words.undo.checkItem, checkItem),
} satisfies Partial<Answers>

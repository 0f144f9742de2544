import { words } from '../../../domain/words/words.ts'
import type { Answers } from '../answers.ts'
import { undoable, undoableEdit } from '../changes/step.ts'
import {
  answerRequest,
  editRequest,
  removeRequest,
  sendRequest,
  startOutreach,
  stopAsking,
  viewOutreach,
  writeRequest,
} from './service.ts'

const { undo } = words.outreach

export const outreachAnswers = {
  'outreach.get': viewOutreach,
  'outreach.start': undoable(words.undo.planInterview, startOutreach),
  'outreach.write': undoable(undo.write, writeRequest),
  'outreach.edit': undoableEdit('outreach', undo.edit, editRequest),
  'outreach.remove': undoable(undo.remove, removeRequest),
  'outreach.send': undoable(undo.send, sendRequest),
  'outreach.answer': undoable(undo.answer, answerRequest),
  'outreach.stop': undoable(undo.stop, stopAsking),
} satisfies Partial<Answers>

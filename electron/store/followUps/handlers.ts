import { words } from '../../../domain/words/words.ts'
import type { Answers } from '../answers.ts'
import { undoable, undoableEdit } from '../changes/step.ts'
import {
  beginMessage,
  editFollowUp,
  finishFollowUp,
  recordThanks,
  removeFollowUp,
  reopenFollowUp,
  settleMessage,
} from './service.ts'
import { addTouches, postpone } from './touches.ts'
import { viewFollowUps } from './view.ts'

const { undo } = words.followUps

export const followUpAnswers = {
  'followUps.of': viewFollowUps,
  'followUps.begin': undoable(({ kind }) => undo.begin[kind], beginMessage),
  'followUps.edit': undoableEdit('followUps', undo.edit, editFollowUp),
  'followUps.postpone': undoable(undo.postpone, postpone),
  'followUps.remove': undoable(undo.remove, removeFollowUp),
  'followUps.finish': undoable(words.undo.finishFollowUp, finishFollowUp),
  'followUps.reopen': undoable(undo.reopen, reopenFollowUp),
  'followUps.thanked': undoable(words.undo.recordThanks, recordThanks),
  'followUps.settle': undoable(({ kind }) => undo.settle[kind], settleMessage),
  'followUps.addTouches': undoable(undo.addTouches, addTouches),
} satisfies Partial<Answers>

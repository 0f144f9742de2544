import { words } from '../../../domain/words/words.ts'
import type { Answers } from '../answers.ts'
import { undoable, undoableEdit } from '../changes/step.ts'
import { runningMeeting, viewMeeting } from './queries.ts'
import { actInMeeting, beginMeeting, discardRehearsal, jot, takeMinutes } from './service.ts'

const { undo } = words.meet

export const meetingAnswers = {
  'meetings.get': viewMeeting,
  'meetings.running': runningMeeting,
  'meetings.begin': undoable(({ kind }) => undo.begin[kind], beginMeeting),
  'meetings.act': undoable(({ action }) => undo.act[action.kind], actInMeeting),
  'meetings.jot': undoableEdit('answers', undo.jot, jot),
  'meetings.discard': undoable(undo.discard, discardRehearsal),
  'meetings.takeMinutes': undoable(undo.takeMinutes, takeMinutes),
} satisfies Partial<Answers>

import { words } from '../../../domain/words/words.ts'
import type { Answers } from '../answers.ts'
import { undoable, undoableEdit } from '../changes/step.ts'
import {
  addEntry,
  addLikely,
  editEntry,
  editLikely,
  editProfile,
  moveIn,
  removeFrom,
  viewProfile,
} from './service.ts'

const { undo } = words.profile

export const profileAnswers = {
  'profile.get': viewProfile,
  'profile.edit': undoableEdit('profiles', undo.edit, editProfile),
  'profile.addEntry': undoable(undo.addEntry, addEntry),
  'profile.editEntry': undoableEdit('profileEntries', undo.editEntry, editEntry),
  'profile.moveEntry': undoable(undo.moveEntry, moveIn('profileEntries')),
  'profile.removeEntry': undoable(undo.removeEntry, removeFrom('profileEntries')),
  'profile.addLikely': undoable(undo.addLikely, addLikely),
  'profile.editLikely': undoableEdit('likelyQuestions', undo.editLikely, editLikely),
  'profile.moveLikely': undoable(undo.moveLikely, moveIn('likelyQuestions')),
  'profile.removeLikely': undoable(undo.removeLikely, removeFrom('likelyQuestions')),
} satisfies Partial<Answers>

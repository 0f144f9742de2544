import { words } from '../../../domain/words/words.ts'
import type { Answers } from '../answers.ts'
import { undoable, undoableEdit } from '../changes/step.ts'
import { addAnswer, editAnswer, removeAnswer, writeAnswer } from './answers.ts'
import { addPromise, checkPromise, editPromise, removePromise } from './promises.ts'
import {
  addReferral,
  addReferred,
  editReferral,
  linkReferral,
  removeReferral,
  reportReferral,
} from './referrals.ts'
import { editDebrief, sayHeld, sayNotHeld } from './service.ts'
import { addTakeaway, editTakeaway, removeTakeaway } from './takeaways.ts'
import { viewDebrief } from './view.ts'

const { undo } = words.debrief

export const debriefAnswers = {
  'debrief.get': viewDebrief,
  'debrief.held': undoable(undo.held, sayHeld),
  'debrief.notHeld': undoable(undo.notHeld, sayNotHeld),
  'debrief.edit': undoableEdit('debriefs', undo.edit, editDebrief),
  'answers.write': undoableEdit('answers', undo.writeAnswer, writeAnswer),
  'answers.add': undoable(undo.addAnswer, addAnswer),
  'answers.edit': undoableEdit('answers', undo.writeAnswer, editAnswer),
  'answers.remove': undoable(undo.removeAnswer, removeAnswer),
  'takeaways.add': undoable(undo.addTakeaway, addTakeaway),
  'takeaways.edit': undoableEdit('takeaways', undo.editTakeaway, editTakeaway),
  'takeaways.remove': undoable(undo.removeTakeaway, removeTakeaway),
  'promises.add': undoable(undo.addPromise, addPromise),
  'promises.edit': undoableEdit('promises', undo.editPromise, editPromise),
  'promises.check': undoable(undo.checkPromise, checkPromise),
  'promises.remove': undoable(undo.removePromise, removePromise),
  'referrals.add': undoable(undo.addReferral, addReferral),
  'referrals.edit': undoableEdit('referrals', undo.editReferral, editReferral),
  'referrals.addContact': undoable(undo.addContact, addReferred),
  'referrals.link': undoable(undo.linkReferral, linkReferral),
  'referrals.report': undoable(undo.report, reportReferral),
  'referrals.remove': undoable(undo.removeReferral, removeReferral),
} satisfies Partial<Answers>

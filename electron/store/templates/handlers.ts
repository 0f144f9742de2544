import { words } from '../../../domain/words/words.ts'
import type { Answers } from '../answers.ts'
import { undoable, undoableEdit } from '../changes/step.ts'
import { addTemplate, editTemplate, listTemplates, removeTemplate } from './service.ts'

const { undo } = words.outreach

export const templateAnswers = {
  'templates.list': listTemplates,
  'templates.add': undoable(undo.addTemplate, addTemplate),
  'templates.edit': undoableEdit('templates', undo.editTemplate, editTemplate),
  'templates.remove': undoable(undo.removeTemplate, removeTemplate),
} satisfies Partial<Answers>

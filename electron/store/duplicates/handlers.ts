import { words } from '../../../domain/words/words.ts'
import type { Answers } from '../answers.ts'
import { undoable } from '../changes/step.ts'
import { merge } from './merge.ts'
import { mergeContacts } from './mergeable.ts'
import { keepApart, listDuplicates, mergeCertain } from './service.ts'

export const duplicateAnswers = {
  'duplicates.list': listDuplicates,
  'duplicates.keepApart': undoable(words.undo.keepApart, keepApart),
  'duplicates.mergeCertain': undoable(words.undo.mergeCertain, mergeCertain),
  'contacts.mergeView': (context, { ids }) => ({ contacts: mergeContacts(context, ids) }),
  'contacts.merge': undoable(words.undo.mergeContacts, merge),
} satisfies Partial<Answers>

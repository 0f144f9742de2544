import { words } from '../../../domain/words/words.ts'
import type { Answers } from '../answers.ts'
import { undoable } from '../changes/step.ts'
import { countContacts, hasTerms, pageByName, pageBySearch } from './queries.ts'
import { addContact, editContact, removeContacts, viewContact } from './service.ts'

export const contactAnswers = {
  'contacts.page': ({ db }, { search, offset, limit }) => ({
    contacts: hasTerms(search) ? pageBySearch(db, search, offset, limit) : pageByName(db, offset, limit),
  }),
  'contacts.count': ({ db }, { search }) => ({ total: countContacts(db, search) }),
  'contacts.get': viewContact,
  'contacts.add': undoable(words.undo.addContact, addContact),
  'contacts.edit': undoable(words.undo.editContact, editContact),
  'contacts.remove': undoable(words.undo.removeContacts, removeContacts),
} satisfies Partial<Answers>

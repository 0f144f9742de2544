import { words } from '../../../domain/words/words.ts'
import type { Answers } from '../answers.ts'
import { undoable, undoableEdit } from '../changes/step.ts'
import { removeContacts, tagContacts } from './bulk.ts'
import { editLabel } from './editLabel.ts'
import { contactFacets } from './facets.ts'
import { contactsPage, countContacts, idsBetween, placeOf } from './listing.ts'
import { addContact, editContact, viewContact } from './service.ts'
import { correctSearch } from './typo.ts'

const { undo } = words

export const contactAnswers = {
  'contacts.page': contactsPage,
  'contacts.count': countContacts,
  'contacts.place': placeOf,
  'contacts.ids': idsBetween,
  'contacts.correct': correctSearch,
  'contacts.facets': contactFacets,
  'contacts.get': viewContact,
  'contacts.add': undoable(undo.addContact, addContact),
  'contacts.edit': undoableEdit('contacts', ({ changes }) => editLabel(changes), editContact),
  'contacts.tag': undoable(
    ({ add }) => (add.length > 0 ? undo.tagContacts : undo.untagContacts),
    tagContacts,
  ),
  'contacts.remove': undoable(undo.removeContacts, removeContacts),
} satisfies Partial<Answers>

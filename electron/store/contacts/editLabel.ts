import { type ContactChanges, contactChanges } from '../../../contract/contacts.ts'
import { words } from '../../../domain/words/words.ts'

const fields = contactChanges.keyof().options

/** What undo calls a change of a contact: the one field it is about, or the contact. */
export function editLabel(changes: ContactChanges): string {
  const [field, ...others] = fields.filter((name) => changes[name] !== undefined)
  return field === undefined || others.length > 0
    ? words.undo.editContact
    : words.contactDetail.undoEdit[field]
}

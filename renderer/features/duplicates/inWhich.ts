import type { MergeContact } from '../../../contract/duplicates.ts'
import { words } from '../../../domain/words/words.ts'

/** In which of the contacts an entry of a list is: `in both`, `only in 1`. */
export function inWhich(contacts: readonly MergeContact[], of: readonly string[]): string {
  const text = words.duplicates.compare
  if (of.length === contacts.length) return contacts.length === 2 ? text.inAll : text.inEvery
  return text.inSome(contacts.flatMap(({ contact }, at) => (of.includes(contact.id) ? [at + 1] : [])))
}

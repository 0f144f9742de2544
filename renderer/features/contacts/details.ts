import type { ContactView } from '../../../contract/contacts.ts'
import { words } from '../../../domain/words/words.ts'

/** What a page shows of a contact once it is known, and offers to add until then. */
export type Detail = keyof typeof words.contactDetail.fields

/** In the order in which they are offered. */
export const details = Object.keys(words.contactDetail.fields) as readonly Detail[]

/** Whether anything is known of a detail. */
export function isKnown(detail: Detail, { contact, company, tags }: ContactView): boolean {
  switch (detail) {
    case 'company':
      return company !== null
    case 'tags':
      return tags.length > 0
    case 'closeness':
      return contact.closeness > 0
    case 'introducedBy':
      return contact.introducedById !== null
    case 'keepInTouch':
      return contact.keepInTouchDays !== null
    case 'zone':
      return contact.zone !== null
    default:
      return contact[detail].trim() !== ''
  }
}

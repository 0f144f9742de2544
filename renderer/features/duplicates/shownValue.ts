import type { MergeContact } from '../../../contract/duplicates.ts'
import { displayName } from '../../../domain/contact.ts'
import type { MergeField } from '../../../domain/merge.ts'
import { words } from '../../../domain/words/words.ts'
import { formatDate } from '../../ui/time.ts'

/** What a contact says in a field, as it is read; empty for nothing. */
export function shownValue({ contact, company, introducedBy }: MergeContact, field: MergeField): string {
  switch (field) {
    case 'name':
      return displayName({ ...contact, nickname: '' })
    case 'company':
      return company
    case 'introducedBy':
      return introducedBy?.name ?? ''
    case 'zone':
      return contact.zone ?? ''
    case 'closeness':
      return contact.closeness === 0 ? '' : (words.contacts.closenessLevels[contact.closeness] ?? '')
    case 'connectedOn':
      return contact.connectedOn === null ? '' : formatDate(contact.connectedOn)
    case 'keepInTouchDays':
      return contact.keepInTouchDays === null
        ? ''
        : words.duplicates.compare.everyDays(contact.keepInTouchDays)
    default:
      return contact[field]
  }
}

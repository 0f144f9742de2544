import type { ContactForm } from '../../contract/contacts.ts'

/** A contact's form, empty but for the fields given. */
export function aContactForm(fields: Partial<ContactForm>): ContactForm {
  return {
    given: '',
    family: '',
    pronunciation: '',
    pronouns: '',
    company: '',
    position: '',
    location: '',
    zone: null,
    knownHow: '',
    closeness: 0,
    notes: '',
    points: [],
    tags: [],
    ...fields,
  }
}

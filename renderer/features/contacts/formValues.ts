import type { ContactForm, ContactView } from '../../../contract/contacts.ts'

/** The form of someone new. */
export const blankForm: ContactForm = {
  given: '',
  family: '',
  pronunciation: '',
  pronouns: '',
  company: '',
  position: '',
  location: '',
  zone: null,
  knownHow: '',
  closeness: 1,
  notes: '',
  points: [{ kind: 'email', label: '', value: '' }],
  tags: [],
}

/** The form of someone known. */
export function formOf({ contact, points, tags, company }: ContactView): ContactForm {
  return {
    given: contact.given,
    family: contact.family,
    pronunciation: contact.pronunciation,
    pronouns: contact.pronouns,
    company: company?.name ?? '',
    position: contact.position,
    location: contact.location,
    zone: contact.zone,
    knownHow: contact.knownHow,
    closeness: contact.closeness,
    notes: contact.notes,
    points: points.map(({ kind, label, value }) => ({ kind, label, value })),
    tags: [...tags],
  }
}

/** Lines left empty do not count. */
export function withoutBlanks(form: ContactForm): ContactForm {
  return {
    ...form,
    points: form.points.filter(({ value }) => value.trim() !== ''),
    tags: form.tags.filter((tag) => tag.trim() !== ''),
  }
}

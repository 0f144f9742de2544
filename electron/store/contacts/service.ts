import type { ContactForm, ContactView } from '../../../contract/contacts.ts'
import { AskwellError } from '../../../contract/error.ts'
import { type Contact, type ContactPoint, displayName } from '../../../domain/contact.ts'
import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import { companyIdFor, companyOf } from '../companies/service.ts'
import type { StoreContext } from '../context.ts'
import type { Connection } from '../database.ts'
import { interviewStatuses } from '../interviews/statuses.ts'
import { deleteRecords, findRecord, insertRecord, listRecords, updateRecords } from '../records.ts'
import { contactReferences } from './queries.ts'

/** @throws AskwellError `not-found` for an id that no contact has. */
export function requireContact({ db }: StoreContext, id: string): Contact {
  const contact = findRecord(db, 'contacts', 'id = ?', id)
  if (contact === null) throw new AskwellError('not-found', words.contacts.gone)
  return contact
}

/** A contact's addresses, numbers and links in their order. */
export function pointsOf(db: Connection, contactId: string): ContactPoint[] {
  return listRecords(db, 'contactPoints', 'contact_id = ? order by position, row', contactId)
}

/** Everything the page of one contact shows. */
export function viewContact(context: StoreContext, { id }: { readonly id: string }): ContactView {
  const { db } = context
  const contact = requireContact(context, id)
  const company = companyOf(db, contact)
  const [introducedBy = null] =
    contact.introducedById === null ? [] : contactReferences(db, 'c.id = ?', contact.introducedById)
  return {
    contact,
    name: displayName(contact),
    points: pointsOf(db, id),
    tags: listRecords(db, 'contactTags', 'contact_id = ? order by tag', id).map(({ tag }) => tag),
    company: company === null ? null : { id: company.id, name: company.name },
    introducedBy,
    introduced: contactReferences(db, 'c.introduced_by_id = ?', id),
    interactions: listRecords(db, 'interactions', 'contact_id = ? order by at desc', id),
    interviews: interviewStatuses(context, 'contact_id = ? order by starts_at desc', id).map(
      ({ interview, status }) => ({
        id: interview.id,
        status,
        startsAt: interview.startsAt,
        zone: interview.zone,
      }),
    ),
  }
}

/** Adds a contact as its form says; the company is found by name or made. */
export function addContact(context: StoreContext, form: ContactForm): { readonly id: string } {
  const id = context.newId()
  insertRecord(context.db, 'contacts', {
    id,
    prefix: '',
    middle: '',
    suffix: '',
    nickname: '',
    introducedById: null,
    source: 'own',
    connectedOn: null,
    keepInTouchDays: null,
    extra: '',
    importId: null,
    createdAt: toInstant(context.now()),
    ...fieldsOf(context, form),
  })
  insertDetails(context, id, form)
  return { id }
}

/** Makes a contact what its form says. */
export function editContact(
  context: StoreContext,
  { id, form }: { readonly id: string; readonly form: ContactForm },
): Record<string, never> {
  requireContact(context, id)
  updateRecords(context.db, 'contacts', fieldsOf(context, form), 'id = ?', id)
  deleteRecords(context.db, 'contactPoints', 'contact_id = ?', id)
  deleteRecords(context.db, 'contactTags', 'contact_id = ?', id)
  insertDetails(context, id, form)
  return {}
}

function fieldsOf(context: StoreContext, form: ContactForm) {
  const { company, points: _points, tags: _tags, ...fields } = form
  return { ...fields, companyId: companyIdFor(context, company) }
}

function insertDetails({ db, newId }: StoreContext, contactId: string, form: ContactForm): void {
  form.points.forEach((point, position) => {
    insertRecord(db, 'contactPoints', { id: newId(), contactId, position, ...point })
  })
  for (const tag of new Set(form.tags.filter(Boolean))) insertRecord(db, 'contactTags', { contactId, tag })
}

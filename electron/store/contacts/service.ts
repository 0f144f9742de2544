import type { ContactChanges, ContactForm, ContactView } from '../../../contract/contacts.ts'
import { AskwellError } from '../../../contract/error.ts'
import { type Contact, type ContactPoint, displayName } from '../../../domain/contact.ts'
import { toInstant } from '../../../domain/time.ts'
import { timelineOf } from '../../../domain/timeline.ts'
import { words } from '../../../domain/words/words.ts'
import { companyIdFor } from '../companies/service.ts'
import type { StoreContext } from '../context.ts'
import type { Connection } from '../database.ts'
import { interviewStatuses } from '../interviews/statuses.ts'
import { deleteRecords, findRecord, insertRecord, listRecords, updateRecords } from '../records.ts'
import { companyCard } from './companyCard.ts'
import { introductionsOf } from './introductions.ts'
import { nextTouchOf } from './touches.ts'

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

/** What a contact is filed under, in the order of the alphabet. */
export function tagsOf(db: Connection, contactId: string): string[] {
  return listRecords(db, 'contactTags', 'contact_id = ? order by tag', contactId).map(({ tag }) => tag)
}

/** Everything the page of one contact shows. */
export function viewContact(context: StoreContext, { id }: { readonly id: string }): ContactView {
  const { db } = context
  const contact = requireContact(context, id)
  const introducedBy =
    contact.introducedById === null ? null : findRecord(db, 'contacts', 'id = ?', contact.introducedById)
  const interviews = interviewStatuses(context, 'contact_id = ? order by starts_at desc', id)
  const ofTheirs = 'interview_id in (select id from interviews where contact_id = ?)'
  return {
    contact,
    name: displayName(contact),
    points: pointsOf(db, id),
    tags: tagsOf(db, id),
    company: companyCard(db, contact),
    introducedBy: introducedBy && { id: introducedBy.id, name: displayName(introducedBy) },
    introductions: introductionsOf(db, id),
    timeline: timelineOf({
      interactions: listRecords(db, 'interactions', 'contact_id = ? order by at desc, row desc', id),
      interviews,
      outreach: listRecords(db, 'outreach', ofTheirs, id),
      debriefs: listRecords(db, 'debriefs', ofTheirs, id),
      followUps: listRecords(db, 'followUps', 'contact_id = ?', id),
    }),
    nextTouchOn: nextTouchOf(context, contact),
    interviews: interviews.map(({ interview, status }) => ({
      id: interview.id,
      status,
      startsAt: interview.startsAt,
      zone: interview.zone,
    })),
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
  insertPoints(context, id, form.points)
  insertTags(context, id, form.tags)
  return { id }
}

/**
 * Changes the named details of a contact; the company is found by name or made.
 * @throws AskwellError `invalid` where nothing of the name would be left, and for someone who introduces themselves;
 *   `not-found` for an introducer whom no contact is.
 */
export function editContact(
  context: StoreContext,
  { id, changes }: { readonly id: string; readonly changes: ContactChanges },
): Record<string, never> {
  const { db } = context
  const contact = requireContact(context, id)
  const { company, points, tags, ...fields } = changes
  const { introducedById } = fields
  if (introducedById === id) {
    throw new AskwellError('invalid', words.contactDetail.introducedByThemselves, 'introducedById')
  }
  if (introducedById != null) requireContact(context, introducedById)
  const companyId = company === undefined ? {} : { companyId: companyIdFor(context, company) }
  updateRecords(db, 'contacts', { ...fields, ...companyId }, 'id = ?', id)
  if (displayName(contact) !== '' && displayName(requireContact(context, id)) === '') {
    throw new AskwellError('invalid', words.contacts.nameMissing, 'given')
  }
  if (points !== undefined && !isSame(points, pointsOf(db, id).map(asForm))) {
    deleteRecords(db, 'contactPoints', 'contact_id = ?', id)
    insertPoints(context, id, points)
  }
  if (tags !== undefined && !isSame(namedOnce(tags).sort(), tagsOf(db, id).sort())) {
    deleteRecords(db, 'contactTags', 'contact_id = ?', id)
    insertTags(context, id, tags)
  }
  return {}
}

function fieldsOf(context: StoreContext, form: ContactForm) {
  const { company, points: _points, tags: _tags, ...fields } = form
  return { ...fields, companyId: companyIdFor(context, company) }
}

function insertPoints({ db, newId }: StoreContext, contactId: string, points: ContactForm['points']): void {
  points.forEach((point, position) => {
    insertRecord(db, 'contactPoints', { id: newId(), contactId, position, ...point })
  })
}

function insertTags({ db }: StoreContext, contactId: string, tags: readonly string[]): void {
  for (const tag of namedOnce(tags)) insertRecord(db, 'contactTags', { contactId, tag })
}

function asForm({ kind, label, value }: ContactPoint): ContactForm['points'][number] {
  return { kind, label, value }
}

function namedOnce(tags: readonly string[]): string[] {
  return [...new Set(tags.filter(Boolean))]
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

import type { Input } from '../../../contract/contract.ts'
import { AskwellError } from '../../../contract/error.ts'
import type { OutreachView } from '../../../contract/outreach.ts'
import type { Interview, Outreach } from '../../../domain/interview.ts'
import { suggestTemplate, wordingOf } from '../../../domain/messages/suggest.ts'
import { silence } from '../../../domain/silence.ts'
import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import { requireContact } from '../contacts/service.ts'
import type { StoreContext } from '../context.ts'
import { requireInterview } from '../interviews/require.ts'
import { planInterview } from '../interviews/service.ts'
import { interviewStatuses } from '../interviews/statuses.ts'
import { deleteRecords, findRecord, insertRecord, listRecords, updateRecords } from '../records.ts'
import { readSettings } from '../settings/service.ts'
import { fieldsOf } from './fields.ts'

/** Minutes that are asked for where nothing else was said. Source: common advice of career centres. */
const ASKED_MINUTES = 20

/** The requests for an interview, where they stand, and what writing one needs. */
export function viewOutreach(
  context: StoreContext,
  { interviewId }: { readonly interviewId: string },
): OutreachView {
  const { db, zone, now } = context
  const interview = requireInterview(context, interviewId)
  const requests = listRecords(db, 'outreach', 'interview_id = ? order by sent_at, row', interviewId)
  return {
    standing: silence(requests, readSettings(context).norms, zone, now()),
    sent: requests.flatMap((request) =>
      request.sentAt === null ? [] : [{ ...request, sentAt: request.sentAt }],
    ),
    draft: requests.findLast(({ sentAt }) => sentAt === null) ?? null,
    fields: fieldsOf(context, interview),
    points: listRecords(db, 'contactPoints', 'contact_id = ? order by position, row', interview.contactId),
  }
}

/**
 * The interview to ask somebody for: the latest that has no time yet and is not closed, or else a new one with an agenda
 * of as many minutes as one asks for, about these decisions or, where none is named, about the only one that is open.
 * Where nothing was written yet, a request is begun.
 */
export function startOutreach(
  context: StoreContext,
  { contactId, decisionIds }: Input<'outreach.start'>,
): { readonly interviewId: string } {
  const contact = requireContact(context, contactId)
  const begun = interviewStatuses(
    context,
    'contact_id = ? and starts_at is null order by row desc',
    contactId,
  )
  const open = begun.find(({ status }) => status === 'idea' || status === 'asked')
  if (open !== undefined) {
    beginRequest(context, open.interview)
    return { interviewId: open.interview.id }
  }
  const { id } = planInterview(context, {
    contactId,
    form: {
      method: 'video',
      place: '',
      link: '',
      startsAt: null,
      zone: contact.zone ?? context.zone,
      limitMinutes: ASKED_MINUTES,
      purpose: '',
      decisionIds: decisionIds.length > 0 ? decisionIds : onlyOpenDecision(context),
      preset: ASKED_MINUTES,
    },
  })
  beginRequest(context, requireInterview(context, id))
  return { interviewId: id }
}

/** The decision a conversation is about where nobody said: the one that is open, if there is but one. */
function onlyOpenDecision({ db }: StoreContext): string[] {
  const open = listRecords(db, 'decisions', 'decided_on is null limit 2')
  return open.length === 1 ? open.map(({ id }) => id) : []
}

/** Writes the first draft from what is known, where nothing was written or sent yet. */
function beginRequest(context: StoreContext, interview: Interview): void {
  const { db } = context
  if (findRecord(db, 'outreach', 'interview_id = ?', interview.id) !== null) return
  const fields = fieldsOf(context, interview)
  const kinds = new Set(
    listRecords(db, 'contactPoints', 'contact_id = ?', interview.contactId).map(({ kind }) => kind),
  )
  const template = suggestTemplate('request', fields, {
    hasEmail: kinds.has('email'),
    hasLink: kinds.has('link'),
    hasPhone: kinds.has('phone'),
  })
  if (template === undefined) return
  writeRequest(context, { interviewId: interview.id, ...wordingOf(template, fields) })
}

/** Begins a request, or gives the one that is being written other words. */
export function writeRequest(
  context: StoreContext,
  { interviewId, ...wording }: Input<'outreach.write'>,
): { readonly id: string } {
  const { db } = context
  requireInterview(context, interviewId)
  const draft = findRecord(
    db,
    'outreach',
    'interview_id = ? and sent_at is null order by row desc',
    interviewId,
  )
  if (draft !== null) {
    updateRecords(db, 'outreach', wording, 'id = ?', draft.id)
    return { id: draft.id }
  }
  const id = context.newId()
  insertRecord(db, 'outreach', { id, interviewId, ...wording, sentAt: null, reply: 'none', repliedAt: null })
  return { id }
}

/**
 * Changes the words of a request, or when it was sent.
 * @throws AskwellError `invalid` for a day to come, and for a draft, which was not sent.
 */
export function editRequest(
  context: StoreContext,
  { id, changes }: Input<'outreach.edit'>,
): Record<string, never> {
  const request = requireRequest(context, id)
  if (changes.sentAt !== undefined) {
    if (request.sentAt === null) throw new AskwellError('invalid', words.outreach.notSent, 'sentAt')
    if (changes.sentAt > toInstant(context.now())) {
      throw new AskwellError('invalid', words.outreach.sentLater, 'sentAt')
    }
  }
  updateRecords(context.db, 'outreach', changes, 'id = ?', id)
  return {}
}

/** Removes a request, sent or not. */
export function removeRequest(context: StoreContext, { id }: { readonly id: string }): Record<string, never> {
  requireRequest(context, id)
  deleteRecords(context.db, 'outreach', 'id = ?', id)
  return {}
}

/** Puts on record that a request was sent just now; one that was sent keeps its time. */
export function sendRequest(context: StoreContext, { id }: { readonly id: string }): Record<string, never> {
  const { sentAt } = requireRequest(context, id)
  if (sentAt === null)
    updateRecords(context.db, 'outreach', { sentAt: toInstant(context.now()) }, 'id = ?', id)
  return {}
}

/** Puts on record what was answered to a request that was sent. */
export function answerRequest(
  context: StoreContext,
  { id, reply }: Input<'outreach.answer'>,
): Record<string, never> {
  requireSent(context, id)
  const repliedAt = reply === 'none' ? null : toInstant(context.now())
  updateRecords(context.db, 'outreach', { reply, repliedAt }, 'id = ?', id)
  return {}
}

/** Puts on record that nothing more is waited for: declined, with no answer and so without its date. */
export function stopAsking(context: StoreContext, { id }: { readonly id: string }): Record<string, never> {
  requireSent(context, id)
  updateRecords(context.db, 'outreach', { reply: 'declined', repliedAt: null }, 'id = ?', id)
  return {}
}

/** @throws AskwellError `not-found` for an id that no request has. */
function requireRequest({ db }: StoreContext, id: string): Outreach {
  const request = findRecord(db, 'outreach', 'id = ?', id)
  if (request === null) throw new AskwellError('not-found', words.outreach.gone)
  return request
}

function requireSent(context: StoreContext, id: string): void {
  if (requireRequest(context, id).sentAt === null) {
    throw new AskwellError('invalid', words.outreach.notSent)
  }
}

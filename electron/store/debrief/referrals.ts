import type { Input } from '../../../contract/contract.ts'
import { AskwellError } from '../../../contract/error.ts'
import { displayName } from '../../../domain/contact.ts'
import type { Referral } from '../../../domain/interview.ts'
import { nameAndRest } from '../../../domain/referral.ts'
import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import { splitName } from '../../exchange/personName.ts'
import { companyIdFor } from '../companies/service.ts'
import { requireContact } from '../contacts/service.ts'
import type { StoreContext } from '../context.ts'
import { sayReported } from '../followUps/reportBack.ts'
import { requireInterview } from '../interviews/require.ts'
import { deleteRecords, findRecord, insertRecord, updateRecords } from '../records.ts'
import { endOf } from './position.ts'
import { ensureDebrief } from './service.ts'

/** Adds somebody who was named. */
export function addReferral(
  context: StoreContext,
  referral: Input<'referrals.add'>,
): { readonly id: string } {
  const { db, newId } = context
  const { interviewId } = referral
  ensureDebrief(context, interviewId)
  const id = newId()
  const position = endOf(db, 'referrals', interviewId)
  insertRecord(db, 'referrals', { id, position, contactId: null, reportedBackAt: null, ...referral })
  return { id }
}

/** Changes a name, or what was said of it. */
export function editReferral(
  context: StoreContext,
  { id, changes }: Input<'referrals.edit'>,
): Record<string, never> {
  requireReferral(context, id)
  updateRecords(context.db, 'referrals', changes, 'id = ?', id)
  return {}
}

/** Removes a name; a contact that was made of it stays. */
export function removeReferral(
  context: StoreContext,
  { id }: { readonly id: string },
): Record<string, never> {
  requireReferral(context, id)
  deleteRecords(context.db, 'referrals', 'id = ?', id)
  return {}
}

/**
 * Makes a contact of somebody who was named, as far as is known: introduced by whoever named them, with what was said of
 * them as a note; at a company only where one was typed.
 */
export function addReferred(
  context: StoreContext,
  { id, name, company }: Input<'referrals.addContact'>,
): { readonly contactId: string } {
  const { db, newId, now } = context
  const referral = requireReferral(context, id)
  const introducer = introducerOf(context, referral)
  const contactId = newId()
  insertRecord(db, 'contacts', {
    id: contactId,
    ...splitName(name),
    nickname: '',
    pronunciation: '',
    pronouns: '',
    companyId: companyIdFor(context, company),
    position: '',
    location: '',
    zone: null,
    knownHow: words.debrief.namedBy(displayName(introducer)),
    introducedById: introducer.id,
    closeness: 0,
    notes: [nameAndRest(referral.name).rest, referral.note].filter(Boolean).join('\n'),
    source: 'referral',
    connectedOn: null,
    keepInTouchDays: null,
    extra: '',
    importId: null,
    createdAt: toInstant(now()),
  })
  updateRecords(db, 'referrals', { contactId }, 'id = ?', id)
  return { contactId }
}

/**
 * Says which contact a name is. Someone of whom nobody knows how they came in was introduced by whoever named them.
 * @throws AskwellError `invalid`, field `contactId`, for the one who named them.
 */
export function linkReferral(
  context: StoreContext,
  { id, contactId }: Input<'referrals.link'>,
): Record<string, never> {
  const { db } = context
  const introducer = introducerOf(context, requireReferral(context, id))
  if (contactId === introducer.id) {
    throw new AskwellError('invalid', words.debrief.namedThemselves, 'contactId')
  }
  if (contactId !== null) {
    requireContact(context, contactId)
    const introducedById = introducer.id
    updateRecords(db, 'contacts', { introducedById }, 'id = ? and introduced_by_id is null', contactId)
  }
  updateRecords(db, 'referrals', { contactId }, 'id = ?', id)
  return {}
}

/** Says whether the one who gave a name was told what came of it, and does what else stands open for that. */
export function reportReferral(
  context: StoreContext,
  { id, done }: { readonly id: string; readonly done: boolean },
): Record<string, never> {
  const referral = requireReferral(context, id)
  const at = done ? toInstant(context.now()) : null
  updateRecords(context.db, 'referrals', { reportedBackAt: at }, 'id = ?', id)
  if (referral.contactId !== null && at !== null) {
    sayReported(context, {
      introducerId: introducerOf(context, referral).id,
      contactId: referral.contactId,
      at,
    })
  }
  return {}
}

function introducerOf(context: StoreContext, { interviewId }: Referral) {
  return requireContact(context, requireInterview(context, interviewId).contactId)
}

function requireReferral({ db }: StoreContext, id: string): Referral {
  const referral = findRecord(db, 'referrals', 'id = ?', id)
  if (referral === null) throw new AskwellError('not-found', words.debrief.referralGone)
  return referral
}

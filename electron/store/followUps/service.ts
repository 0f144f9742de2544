import type { Input } from '../../../contract/contract.ts'
import { AskwellError } from '../../../contract/error.ts'
import type { FollowUp, Interview } from '../../../domain/interview.ts'
import { thankYouDue } from '../../../domain/thankYou.ts'
import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import { requireContact } from '../contacts/service.ts'
import type { StoreContext } from '../context.ts'
import { requireInterview } from '../interviews/require.ts'
import { deleteRecords, findRecord, insertRecord, updateRecords } from '../records.ts'
import { readSettings } from '../settings/service.ts'
import { endOfConversation } from './ends.ts'
import { sayReported } from './reportBack.ts'

/** @throws AskwellError `not-found` for an id that no follow-up has. */
export function requireFollowUp({ db }: Pick<StoreContext, 'db'>, id: string): FollowUp {
  const followUp = findRecord(db, 'followUps', 'id = ?', id)
  if (followUp === null) throw new AskwellError('not-found', words.followUps.gone)
  return followUp
}

/** When thanks for an interview are due, a moment in UTC; so many hours from now where its end is unknown. */
export function messagesDue(context: StoreContext, interview: Interview): string {
  const { thankYouHours } = readSettings(context).norms
  return thankYouDue(endOfConversation(context, interview) ?? toInstant(context.now()), thankYouHours)
}

/** The thanks for an interview, or word of it to whoever made the introduction; the open one, else the last that was done. */
export function messageOf(
  { db }: Pick<StoreContext, 'db'>,
  interviewId: string,
  kind: 'thank-you' | 'report-back',
): FollowUp | null {
  const openFirst = 'interview_id = ? and kind = ? order by done_at is not null, done_at desc, row'
  return findRecord(db, 'followUps', openFirst, interviewId, kind)
}

/**
 * Begins a note or a call. One that stands open takes the words.
 * @throws AskwellError `invalid` for word to someone who made the introduction where nobody did.
 */
export function beginMessage(
  context: StoreContext,
  { interviewId, kind, ...wording }: Input<'followUps.begin'>,
): { readonly id: string } {
  const { db, newId } = context
  const interview = requireInterview(context, interviewId)
  const open = messageOf(context, interviewId, kind)
  if (open !== null && open.doneAt === null) {
    updateRecords(db, 'followUps', wording, 'id = ?', open.id)
    return { id: open.id }
  }
  const { id: contactId, introducedById } = requireContact(context, interview.contactId)
  const receiver = kind === 'thank-you' ? contactId : introducedById
  if (receiver === null) throw new AskwellError('invalid', words.followUps.nobodyIntroduced)
  const id = newId()
  const dueAt = messagesDue(context, interview)
  insertRecord(db, 'followUps', {
    id,
    contactId: receiver,
    interviewId,
    kind,
    dueAt,
    doneAt: null,
    ...wording,
  })
  return { id }
}

/** Changes the words of a follow-up, or whether it is written or said. */
export function editFollowUp(
  context: StoreContext,
  { id, changes }: Input<'followUps.edit'>,
): Record<string, never> {
  requireFollowUp(context, id)
  updateRecords(context.db, 'followUps', changes, 'id = ?', id)
  return {}
}

/** Removes a follow-up with its words. */
export function removeFollowUp(
  context: StoreContext,
  { id }: { readonly id: string },
): Record<string, never> {
  requireFollowUp(context, id)
  deleteRecords(context.db, 'followUps', 'id = ?', id)
  return {}
}

/** Marks a follow-up as done now. Word to whoever made an introduction also settles the name they gave. */
export function finishFollowUp(
  context: StoreContext,
  { id }: { readonly id: string },
): Record<string, never> {
  const { kind, contactId, interviewId } = requireFollowUp(context, id)
  const at = toInstant(context.now())
  updateRecords(context.db, 'followUps', { doneAt: at }, 'id = ?', id)
  if (kind === 'report-back' && interviewId !== null) {
    const met = requireInterview(context, interviewId)
    sayReported(context, { introducerId: contactId, contactId: met.contactId, at })
  }
  return {}
}

/** Marks a follow-up as not done after all. */
export function reopenFollowUp(
  context: StoreContext,
  { id }: { readonly id: string },
): Record<string, never> {
  requireFollowUp(context, id)
  updateRecords(context.db, 'followUps', { doneAt: null }, 'id = ?', id)
  return {}
}

/** Puts on record that thanks were sent, or word was given; what stands open for it is done with. */
export function settleMessage(
  context: StoreContext,
  { interviewId, kind }: Input<'followUps.settle'>,
): Record<string, never> {
  const known = messageOf(context, interviewId, kind)
  const isOpen = known !== null && known.doneAt === null
  const empty = { interviewId, kind, channel: 'note', subject: '', text: '' } as const
  return finishFollowUp(context, isOpen ? known : beginMessage(context, empty))
}

/** The same for thanks. */
export function recordThanks(
  context: StoreContext,
  { interviewId }: { readonly interviewId: string },
): Record<string, never> {
  return settleMessage(context, { interviewId, kind: 'thank-you' })
}

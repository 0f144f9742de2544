import type { Addressee, FollowUpsView, OwedMessage } from '../../../contract/followUps.ts'
import { displayName } from '../../../domain/contact.ts'
import type { Interview } from '../../../domain/interview.ts'
import { pointsOf, requireContact } from '../contacts/service.ts'
import type { StoreContext } from '../context.ts'
import { requireInterview } from '../interviews/require.ts'
import { fieldsOf } from '../outreach/fields.ts'
import { findRecord } from '../records.ts'
import { endOfConversation } from './ends.ts'
import { messageOf, messagesDue } from './service.ts'
import { openTouches, proposedDays } from './touches.ts'

/** What follows an interview. */
export function viewFollowUps(
  context: StoreContext,
  { interviewId }: { readonly interviewId: string },
): FollowUpsView {
  const interview = requireInterview(context, interviewId)
  const contact = requireContact(context, interview.contactId)
  const endedAt = endOfConversation(context, interview)
  const isHeld =
    endedAt !== null || findRecord(context.db, 'debriefs', 'interview_id = ?', interviewId) !== null
  const { introducedById, keepInTouchDays } = contact
  return {
    endedAt,
    thanks: isHeld ? owed(context, interview, 'thank-you', contact.id) : null,
    reportBack:
      isHeld && introducedById !== null ? owed(context, interview, 'report-back', introducedById) : null,
    touches: openTouches(context, contact.id),
    proposed: endedAt === null || keepInTouchDays !== null ? [] : proposedDays(context, interview, endedAt),
    keepInTouchDays,
  }
}

function owed(
  context: StoreContext,
  interview: Interview,
  kind: 'thank-you' | 'report-back',
  receiver: string,
): OwedMessage {
  const followUp = messageOf(context, interview.id, kind)
  return {
    to: addressee(context, followUp?.contactId ?? receiver),
    dueAt: followUp?.dueAt ?? messagesDue(context, interview),
    followUp,
    fields: fieldsOf(context, interview, followUp?.contactId ?? receiver),
  }
}

function addressee(context: StoreContext, id: string): Addressee {
  const points = pointsOf(context.db, id)
  const valuesOf = (kind: 'email' | 'phone') =>
    points.filter((point) => point.kind === kind).map(({ value }) => value)
  return {
    id,
    name: displayName(requireContact(context, id)),
    emails: valuesOf('email'),
    phones: valuesOf('phone'),
  }
}

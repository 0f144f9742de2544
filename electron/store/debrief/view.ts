import type { DebriefDecision, DebriefView, ReferralLine } from '../../../contract/debrief.ts'
import { displayName } from '../../../domain/contact.ts'
import { answerLines, emptyDebrief, isDebriefOpen } from '../../../domain/debrief.ts'
import type { Referral } from '../../../domain/interview.ts'
import { type LaterInterview, referralStanding } from '../../../domain/referral.ts'
import { latestSent } from '../../../domain/status.ts'
import { agendaOf } from '../agenda/order.ts'
import { requireContact } from '../contacts/service.ts'
import type { StoreContext } from '../context.ts'
import { endOfConversation } from '../followUps/ends.ts'
import { requireInterview } from '../interviews/require.ts'
import { interviewStatuses } from '../interviews/statuses.ts'
import { findRecord, listRecords } from '../records.ts'
import { readSettings } from '../settings/service.ts'
import { debriefOf } from './service.ts'

const inOrder = 'interview_id = ? order by position, row'

/** Everything that is written down about one interview. */
export function viewDebrief(
  context: StoreContext,
  { interviewId }: { readonly interviewId: string },
): DebriefView {
  const { db, now, zone } = context
  const interview = requireInterview(context, interviewId)
  const debrief = debriefOf(context, interviewId)
  const meeting = findRecord(db, 'meetings', 'interview_id = ?', interviewId)
  return {
    debrief: debrief ?? emptyDebrief(interview, now(), zone),
    isWritten: debrief !== null,
    isOpen: isDebriefOpen({ interview, meeting, debrief, now: now() }),
    answers: answerLines(agendaOf(db, interviewId), listRecords(db, 'answers', inOrder, interviewId)),
    takeaways: listRecords(db, 'takeaways', inOrder, interviewId),
    promises: listRecords(db, 'promises', inOrder, interviewId),
    referrals: referralLines(context, interviewId),
    decisions: decisionsFor(context, interviewId),
  }
}

function referralLines(context: StoreContext, interviewId: string): ReferralLine[] {
  const { thankYouHours } = readSettings(context).norms
  const namedAt = endOfConversation(context, requireInterview(context, interviewId))
  return listRecords(context.db, 'referrals', inOrder, interviewId).map((referral) => {
    const { id, name, note, reportedBackAt } = referral
    const later = laterInterviews(context, referral)
    return {
      id,
      name,
      note,
      reportedBackAt,
      contact: contactOf(context, referral),
      standing: referralStanding(namedAt, later, thankYouHours),
    }
  })
}

function contactOf(context: StoreContext, { contactId }: Referral): ReferralLine['contact'] {
  if (contactId === null) return null
  return { id: contactId, name: displayName(requireContact(context, contactId)) }
}

function laterInterviews(context: StoreContext, { contactId }: Referral): LaterInterview[] | null {
  if (contactId === null) return null
  return interviewStatuses(context, 'contact_id = ?', contactId).map(({ interview, status }) => ({
    status,
    askedAt:
      latestSent(listRecords(context.db, 'outreach', 'interview_id = ?', interview.id))?.sentAt ?? null,
    endedAt: endOfConversation(context, interview),
  }))
}

/** Decisions this interview is for, then others that its takeaways speak of. */
function decisionsFor({ db }: StoreContext, interviewId: string): DebriefDecision[] {
  const about = 'select decision_id from interview_decisions where interview_id = ?'
  const spokenOf = 'select decision_id from takeaways where interview_id = ? and decision_id is not null'
  return listRecords(
    db,
    'decisions',
    `id in (${about} union ${spokenOf}) order by id not in (${about}), created_at, id`,
    interviewId,
    interviewId,
    interviewId,
  ).map(({ id, title }) => ({
    id,
    title,
    options: listRecords(db, 'decisionOptions', 'decision_id = ? order by position, row', id).map(
      (option) => ({ id: option.id, text: option.text }),
    ),
  }))
}

import { parseAbsolute, toCalendarDate } from '@internationalized/date'
import type { DecisionRow, DecisionView } from '../../../contract/decisions.ts'
import { displayName } from '../../../domain/contact.ts'
import { byUrgency } from '../../../domain/decisionOrder.ts'
import { requireContact } from '../contacts/service.ts'
import type { StoreContext } from '../context.ts'
import { interviewStatuses } from '../interviews/statuses.ts'
import { ordered } from './ordered.ts'
import { decisionRows, evidenceRows } from './queries.ts'
import { requireDecision } from './service.ts'

const about =
  'id in (select interview_id from interview_decisions where decision_id = ?) order by starts_at is null, starts_at desc'

/** The decisions as their list shows them. */
export function listDecisionRows({ db }: StoreContext): { readonly decisions: readonly DecisionRow[] } {
  return { decisions: byUrgency(decisionRows(db)) }
}

/** Everything the page of one decision shows. */
export function viewDecision(context: StoreContext, { id }: { readonly id: string }): DecisionView {
  const { db } = context
  return {
    decision: requireDecision(context, id),
    options: ordered(db, 'decisionOptions', id),
    questions: ordered(db, 'openQuestions', id),
    evidence: evidenceRows(db, id).map(({ contactId, name, heldOn, startsAt, zone, ...takeaway }) => ({
      ...takeaway,
      contact: { id: contactId, name },
      saidOn: heldOn ?? (startsAt === null ? null : toCalendarDate(parseAbsolute(startsAt, zone)).toString()),
    })),
    interviews: interviewStatuses(context, about, id).map(({ interview, status }) => ({
      id: interview.id,
      contact: {
        id: interview.contactId,
        name: displayName(requireContact(context, interview.contactId)),
      },
      status,
      startsAt: interview.startsAt,
      zone: interview.zone,
    })),
  }
}

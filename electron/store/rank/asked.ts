import { SILENT_AFTER, silentSince } from '../../../domain/businessDays.ts'
import type { Outreach } from '../../../domain/interview.ts'
import { type Openness, type OpennessState, opennessState } from '../../../domain/rank/openness.ts'
import type { StoreContext } from '../context.ts'
import { interviewStatuses } from '../interviews/statuses.ts'
import { listRecords } from '../records.ts'
import { companiesOf } from './queries.ts'

/** Where one stands with everybody who was thought of for an interview, and how many were asked at each company. */
export interface Asked {
  readonly opennessOf: (contactId: string, companyId: string | null) => Openness
  readonly askedAt: (companyId: string) => number
}

/** Reads all interviews: there are few, however many contacts there are. */
export function whoWasAsked(context: StoreContext): Asked {
  const { db } = context
  const outreach = Map.groupBy(listRecords(db, 'outreach'), ({ interviewId }) => interviewId)
  const interviews = Map.groupBy(
    interviewStatuses(context, 'true').map(({ interview, status }) => {
      const requests = outreach.get(interview.id) ?? []
      return {
        contactId: interview.contactId,
        status,
        outreach: requests,
        isSilent: isSilent(context, requests),
      }
    }),
    ({ contactId }) => contactId,
  )
  const states = new Map<string, OpennessState>(
    [...interviews].map(([contactId, theirs]) => [contactId, opennessState(theirs)]),
  )
  const asked = [...states].filter(([, state]) => state !== 'free' && state !== 'idea').map(([id]) => id)
  const counts = companiesOf(db, asked)
  return {
    opennessOf: (contactId, companyId) => ({
      state: states.get(contactId) ?? 'free',
      isCompanyAsked: companyId !== null && counts.has(companyId),
    }),
    askedAt: (companyId) => counts.get(companyId) ?? 0,
  }
}

/** Whether the latest request sent has been left unanswered for so long that one asks somebody else as well. */
function isSilent({ zone, now }: StoreContext, requests: readonly Outreach[]): boolean {
  const latest = requests
    .flatMap(({ sentAt, reply }) => (sentAt === null ? [] : [{ sentAt, reply }]))
    .reduce<{ readonly sentAt: string; readonly reply: Outreach['reply'] } | null>(
      (last, request) => (last === null || request.sentAt > last.sentAt ? request : last),
      null,
    )
  if (latest === null || latest.reply !== 'none') return false
  return silentSince(latest.sentAt, zone, SILENT_AFTER).toDate(zone) <= now()
}

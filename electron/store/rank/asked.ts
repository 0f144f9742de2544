import { type Openness, type OpennessState, opennessState } from '../../../domain/rank/openness.ts'
import { isSilent, silence } from '../../../domain/silence.ts'
import type { StoreContext } from '../context.ts'
import { interviewStatuses } from '../interviews/statuses.ts'
import { listRecords } from '../records.ts'
import { readSettings } from '../settings/service.ts'
import { companiesOf } from './queries.ts'

/** Where one stands with everybody who was thought of for an interview, and how many were asked at each company. */
export interface Asked {
  readonly opennessOf: (contactId: string, companyId: string | null) => Openness
  readonly askedAt: (companyId: string) => number
}

/** Reads all interviews: there are few, however many contacts there are. */
export function whoWasAsked(context: StoreContext): Asked {
  const { db, now, zone } = context
  const { norms } = readSettings(context)
  const at = now()
  const outreach = Map.groupBy(listRecords(db, 'outreach'), ({ interviewId }) => interviewId)
  const interviews = Map.groupBy(
    interviewStatuses(context, 'true').map(({ interview, status }) => {
      const requests = outreach.get(interview.id) ?? []
      return {
        contactId: interview.contactId,
        status,
        outreach: requests,
        isSilent: isSilent(silence(requests, norms, zone, at), at),
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

import type { Interview } from '../../../domain/interview.ts'
import { type InterviewStatus, interviewStatus } from '../../../domain/status.ts'
import type { StoreContext } from '../context.ts'
import { findRecord, listRecords } from '../records.ts'

/** Interviews that match, each with its status as derived at this moment. */
export function interviewStatuses(
  { db, now }: StoreContext,
  where: string,
  ...parameters: readonly string[]
): { readonly interview: Interview; readonly status: InterviewStatus }[] {
  return listRecords(db, 'interviews', where, ...parameters).map((interview) => ({
    interview,
    status: interviewStatus({
      interview,
      outreach: listRecords(db, 'outreach', 'interview_id = ?', interview.id),
      debrief: findRecord(db, 'debriefs', 'interview_id = ?', interview.id),
      followUps: listRecords(db, 'followUps', 'interview_id = ?', interview.id),
      now: now(),
    }),
  }))
}

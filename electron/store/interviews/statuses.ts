import type { Interview } from '../../../domain/interview.ts'
import { type InterviewStatus, interviewStatus } from '../../../domain/status.ts'
import type { StoreContext } from '../context.ts'
import { listRecords } from '../records.ts'

/** Interviews that match, each with its status as derived at this moment. */
export function interviewStatuses(
  { db, now }: StoreContext,
  where: string,
  ...parameters: readonly string[]
): { readonly interview: Interview; readonly status: InterviewStatus }[] {
  const interviews = listRecords(db, 'interviews', where, ...parameters)
  if (interviews.length === 0) return []
  // One question per kind and not per interview: a list of contacts asks for all of them.
  const ofThese = 'interview_id in (select value from json_each(?))'
  const ids = JSON.stringify(interviews.map(({ id }) => id))
  const outreach = byInterview(listRecords(db, 'outreach', ofThese, ids))
  const debriefs = byInterview(listRecords(db, 'debriefs', ofThese, ids))
  const meetings = byInterview(listRecords(db, 'meetings', ofThese, ids))
  const followUps = byInterview(listRecords(db, 'followUps', ofThese, ids))
  const at = now()
  return interviews.map((interview) => ({
    interview,
    status: interviewStatus({
      interview,
      outreach: outreach.get(interview.id) ?? [],
      debrief: debriefs.get(interview.id)?.[0] ?? null,
      meeting: meetings.get(interview.id)?.[0] ?? null,
      followUps: followUps.get(interview.id) ?? [],
      now: at,
    }),
  }))
}

function byInterview<T extends { readonly interviewId: string | null }>(
  records: readonly T[],
): Map<string | null, T[]> {
  return Map.groupBy(records, ({ interviewId }) => interviewId)
}

import type { Connection } from '../database.ts'
import { statement } from '../database.ts'
import { tableOf } from '../records.ts'

/** What of a debrief stands in an order of its own. */
type OrderedKind = 'answers' | 'takeaways' | 'promises' | 'referrals'

/** The position after all others of an interview. */
export function endOf(db: Connection, kind: OrderedKind, interviewId: string): number {
  const sql = `select coalesce(max(position), -1) + 1 from ${tableOf(kind)} where interview_id = ?`
  return Number(statement(db, sql).pluck().get(interviewId))
}

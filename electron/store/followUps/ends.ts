import type { Interview } from '../../../domain/interview.ts'
import { conversationEnd } from '../../../domain/thankYou.ts'
import { toInstant } from '../../../domain/time.ts'
import type { StoreContext } from '../context.ts'
import { findRecord } from '../records.ts'

/** When the conversation of an interview ended, a moment in UTC; null while it has not, and where that is unknown. */
export function endOfConversation({ db, now }: StoreContext, interview: Interview): string | null {
  const endedAt = conversationEnd({
    interview,
    meeting: findRecord(db, 'meetings', 'interview_id = ?', interview.id),
    debrief: findRecord(db, 'debriefs', 'interview_id = ?', interview.id),
  })
  return endedAt !== null && endedAt <= toInstant(now()) ? endedAt : null
}

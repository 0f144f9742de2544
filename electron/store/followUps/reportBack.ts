import type { StoreContext } from '../context.ts'
import { updateRecords } from '../records.ts'

interface Reported {
  /** Who made the introduction, and to whom. */
  readonly introducerId: string
  readonly contactId: string
  /** A moment in UTC. */
  readonly at: string
}

/**
 * Whoever made an introduction was told what came of it: every name and every message that waits for it is done with.
 * Both are kept, because a name may be told of without a message, and a message sent where no name was written down.
 */
export function sayReported({ db }: StoreContext, { introducerId, contactId, at }: Reported): void {
  updateRecords(
    db,
    'referrals',
    { reportedBackAt: at },
    `contact_id = ? and reported_back_at is null
     and interview_id in (select id from interviews where contact_id = ?)`,
    contactId,
    introducerId,
  )
  updateRecords(
    db,
    'followUps',
    { doneAt: at },
    `kind = 'report-back' and contact_id = ? and done_at is null
     and interview_id in (select id from interviews where contact_id = ?)`,
    introducerId,
    contactId,
  )
}

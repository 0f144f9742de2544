import { z } from 'zod'
import type { DecisionRow } from '../../../contract/decisions.ts'
import { decision } from '../../../domain/decision.ts'
import { takeaway } from '../../../domain/interview.ts'
import { type Connection, statement } from '../database.ts'
import { nameOf } from '../names.ts'

const decisionRow = decision
  .pick({ id: true, title: true, kind: true, deadline: true, decidedOn: true, createdAt: true })
  .extend({ chosen: z.string().nullable(), interviews: z.number(), takeaways: z.number() })

/** Every decision with what its row shows, in no order. */
export function decisionRows(db: Connection): DecisionRow[] {
  const sql = `
    select d.id, d.title, d.kind, d.deadline, d.decided_on "decidedOn", d.created_at "createdAt", o.text chosen,
      (select count(*) from interview_decisions where decision_id = d.id) interviews,
      (select count(*) from takeaways where decision_id = d.id) takeaways
    from decisions d left join decision_options o on o.id = d.chosen_option_id`
  return z.array(decisionRow).parse(statement(db, sql).all())
}

const evidenceRow = takeaway
  .pick({ id: true, text: true, decisionId: true, optionId: true, leaning: true, interviewId: true })
  .extend({
    contactId: z.string(),
    name: z.string(),
    heldOn: z.string().nullable(),
    startsAt: z.string().nullable(),
    zone: z.string(),
  })

/**
 * Takeaways about a decision, and those from interviews about it that are about none yet: the latest conversation first,
 * each in the order in which it was written down.
 */
export function evidenceRows(db: Connection, decisionId: string): z.infer<typeof evidenceRow>[] {
  const sql = `
    select t.id, t.text, t.decision_id "decisionId", t.option_id "optionId", t.leaning, t.interview_id "interviewId",
      c.id "contactId", ${nameOf('c')} name, b.held_on "heldOn", i.starts_at "startsAt", i.zone
    from takeaways t join interviews i on i.id = t.interview_id join contacts c on c.id = i.contact_id
      left join debriefs b on b.interview_id = i.id
    where t.decision_id = ? or (t.decision_id is null
      and t.interview_id in (select interview_id from interview_decisions where decision_id = ?))
    order by coalesce(b.held_on, i.starts_at, i.created_at) desc, i.row, t.position, t.row`
  return z.array(evidenceRow).parse(statement(db, sql).all(decisionId, decisionId))
}

import { dueAt } from '../../../domain/checklist.ts'
import { knownDone } from '../../../domain/checklistKnown.ts'
import { displayName } from '../../../domain/contact.ts'
import { silence } from '../../../domain/silence.ts'
import { toInstant } from '../../../domain/time.ts'
import { NEAR_HOURS, type TodayItem } from '../../../domain/today.ts'
import { companyOf } from '../companies/service.ts'
import { requireContact } from '../contacts/service.ts'
import type { StoreContext } from '../context.ts'
import { statement } from '../database.ts'
import { preparednessFacts } from '../interviews/preparedness.ts'
import { interviewStatuses } from '../interviews/statuses.ts'
import { listRecords } from '../records.ts'
import { readSettings } from '../settings/service.ts'

const HOUR = 60 * 60 * 1000

/** Why one cares is asked for a week ahead. */
const CARE_HOURS = 7 * 24

/** What requests want whose interview has no time yet: to be sent, to be followed up, to be given a time. */
export function askingDue(context: StoreContext): TodayItem[] {
  const { db, now, zone } = context
  const { norms } = readSettings(context)
  return interviewStatuses(context, 'starts_at is null').flatMap(({ interview, status }): TodayItem[] => {
    if (status !== 'asked' && status !== 'idea') return []
    const requests = listRecords(db, 'outreach', 'interview_id = ?', interview.id)
    if (requests.length === 0) return []
    const contact = requireContact(context, interview.contactId)
    const of = { interviewId: interview.id, contactId: contact.id, contact: displayName(contact) }
    const standing = silence(requests, norms, zone, now())
    switch (standing.kind) {
      case 'unsent':
        return [{ kind: 'draft', ...of, dueAt: null }]
      case 'answered':
        // Who said yes waits for an answer, which is due within a day.
        return [
          { kind: 'agree-time', ...of, dueAt: later(standing.repliedAt ?? standing.lastSentAt, NEAR_HOURS) },
        ]
      case 'ask-another': {
        const company = companyOf(db, contact)
        if (company !== null && isAnotherAsked(context, company.id, contact.id, standing.lastSentAt))
          return []
        const step = { step: standing.kind, company: company?.name ?? '', dueAt: standing.askAnotherAt }
        return [{ kind: 'silent', ...of, ...step }]
      }
      case 'write-again':
      case 'stop': {
        const dueAt = standing.kind === 'stop' ? standing.stopAt : standing.writeAgainAt
        return dueAt === null ? [] : [{ kind: 'silent', ...of, step: standing.kind, company: '', dueAt }]
      }
      default:
        return []
    }
  })
}

/** What interviews to come want: open preparation whose time comes within a day, and why one cares. */
export function preparationDue(context: StoreContext): TodayItem[] {
  const { now } = context
  const soon = later(toInstant(now()), NEAR_HOURS)
  const inSight = later(toInstant(now()), CARE_HOURS)
  return interviewStatuses(context, 'starts_at >= ?', toInstant(now())).flatMap(
    ({ interview }): TodayItem[] => {
      const { startsAt } = interview
      if (startsAt === null) return []
      const contact = displayName(requireContact(context, interview.contactId))
      const of = { interviewId: interview.id, contactId: interview.contactId, contact }
      const facts = preparednessFacts(context, interview)
      const items = facts.checklist.flatMap((item): TodayItem[] => {
        const due = dueAt(item, interview) ?? startsAt
        if (item.doneAt !== null || knownDone(item, facts) !== null || due > soon) return []
        return [{ kind: 'prepare', ...of, checklistItemId: item.id, text: item.text, dueAt: due }]
      })
      const isCareKnown = interview.whyICare.trim() !== ''
      return isCareKnown || startsAt > inSight ? items : [...items, { kind: 'why', ...of, dueAt: startsAt }]
    },
  )
}

/** Whether somebody else there was asked since: then the silence of the first has had its answer. */
function isAnotherAsked({ db }: StoreContext, companyId: string, contactId: string, since: string): boolean {
  const sql = `
    select exists (
      select 1 from outreach o join interviews i on i.id = o.interview_id join contacts c on c.id = i.contact_id
      where c.company_id = ? and c.id <> ? and o.sent_at > ?
    )`
  return statement(db, sql).pluck().get(companyId, contactId, since) === 1
}

function later(at: string, hours: number): string {
  return toInstant(new Date(Date.parse(at) + hours * HOUR))
}

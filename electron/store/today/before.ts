import { dueAt } from '../../../domain/checklist.ts'
import { knownDone } from '../../../domain/checklistKnown.ts'
import { displayName } from '../../../domain/contact.ts'
import type { Interview, Outreach } from '../../../domain/interview.ts'
import { HOUR } from '../../../domain/milliseconds.ts'
import { silence } from '../../../domain/silence.ts'
import { toInstant } from '../../../domain/time.ts'
import { NEAR_HOURS, type TodayItem } from '../../../domain/today.ts'
import { checklistOf } from '../checklist/order.ts'
import { companyOf } from '../companies/service.ts'
import { requireContact } from '../contacts/service.ts'
import type { StoreContext } from '../context.ts'
import { statement } from '../database.ts'
import { preparednessFacts } from '../interviews/preparedness.ts'
import { interviewStatuses } from '../interviews/statuses.ts'
import { listRecords } from '../records.ts'
import { readSettings } from '../settings/service.ts'
import { personBook } from './people.ts'

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
    const requestId = lastSent(requests)
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
        return [{ kind: 'silent', ...of, ...step, requestId }]
      }
      case 'write-again':
      case 'stop': {
        const dueAt = standing.kind === 'stop' ? standing.stopAt : standing.writeAgainAt
        return dueAt === null
          ? []
          : [{ kind: 'silent', ...of, step: standing.kind, company: '', dueAt, requestId }]
      }
      default:
        return []
    }
  })
}

/** The id of the request that was sent last; empty where none was. */
function lastSent(requests: readonly Outreach[]): string {
  const sent = requests.filter(({ sentAt }) => sentAt !== null)
  return sent.toSorted((a, b) => (a.sentAt ?? '').localeCompare(b.sentAt ?? '')).at(-1)?.id ?? ''
}

/** What interviews to come want: open preparation whose time comes within a day, and why one cares. */
export function preparationDue(context: StoreContext): TodayItem[] {
  const at = toInstant(context.now())
  const inSight = later(at, CARE_HOURS)
  const personOf = personBook(context)
  return interviewStatuses(context, 'starts_at >= ?', at).flatMap(({ interview }): TodayItem[] => {
    const { id: interviewId, startsAt, whyICare } = interview
    if (startsAt === null) return []
    const items = openTasks(context, interview).map(({ id, text, due }): TodayItem => {
      return { kind: 'prepare', ...personOf(interviewId), interviewId, checklistItemId: id, text, dueAt: due }
    })
    if (whyICare.trim() !== '' || startsAt > inSight) return items
    return [...items, { kind: 'why', ...personOf(interviewId), interviewId, dueAt: startsAt }]
  })
}

/** What is not done, not known to be done either, and due within a day; what has no time of its own is due at the start. */
function openTasks(context: StoreContext, interview: Interview) {
  const soon = later(toInstant(context.now()), NEAR_HOURS)
  const open = checklistOf(context.db, interview.id).flatMap((item) => {
    const due = dueAt(item, interview) ?? interview.startsAt
    return item.doneAt !== null || due === null || due > soon ? [] : [{ ...item, due }]
  })
  if (open.length === 0) return []
  const facts = preparednessFacts(context, interview)
  return open.filter((item) => knownDone(item, facts) === null)
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

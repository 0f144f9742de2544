import { plannedMinutes } from '../../../domain/agenda.ts'
import { dueAt } from '../../../domain/checklist.ts'
import { displayName } from '../../../domain/contact.ts'
import { silence } from '../../../domain/silence.ts'
import { endOf } from '../../../domain/status.ts'
import { thankYouDue } from '../../../domain/thankYou.ts'
import { toInstant } from '../../../domain/time.ts'
import type { TodayItem, TodayView, UpcomingInterview } from '../../../domain/today.ts'
import { agendaOf } from '../agenda/order.ts'
import { companyOf } from '../companies/service.ts'
import { requireContact } from '../contacts/service.ts'
import { touchesDue } from '../contacts/touches.ts'
import type { StoreContext } from '../context.ts'
import { interviewStatuses } from '../interviews/statuses.ts'
import { findRecord, listRecords } from '../records.ts'
import { readSettings } from '../settings/service.ts'

const DAY = 24 * 60 * 60 * 1000

/** More people to be in touch with than this are for the contact list, which has a filter for them. */
const TOUCHES = 5

/** What is due and what comes next, the most urgent first. */
export function today(context: StoreContext): TodayView {
  const due = [
    ...followUpsDue(context),
    ...outreachSilent(context),
    ...afterwardsDue(context),
    ...preparationDue(context),
  ]
  const touches = touchesDue(context)
  return {
    due: due.sort((a, b) => a.dueAt.localeCompare(b.dueAt)),
    upcoming: upcoming(context),
    touches: touches.slice(0, TOUCHES),
    touchCount: touches.length,
  }
}

/** Interviews to come, one that is under way included. */
function upcoming(context: StoreContext): UpcomingInterview[] {
  const { db } = context
  return interviewStatuses(context, 'starts_at is not null order by starts_at').flatMap(
    ({ interview, status }) => {
      if (interview.startsAt === null || status !== 'scheduled') return []
      const contact = requireContact(context, interview.contactId)
      const checklist = listRecords(db, 'checklistItems', 'interview_id = ?', interview.id)
      return {
        id: interview.id,
        contact: displayName(contact),
        company: companyOf(db, contact)?.name ?? '',
        startsAt: interview.startsAt,
        zone: interview.zone,
        limitMinutes: interview.limitMinutes,
        plannedMinutes: plannedMinutes(agendaOf(db, interview.id)),
        status,
        preparationDone: checklist.filter((item) => item.doneAt !== null).length,
        preparationTotal: checklist.length,
      }
    },
  )
}

/** Follow-ups that are due within a day or overdue, and not done. */
function followUpsDue(context: StoreContext): TodayItem[] {
  const soon = toInstant(new Date(context.now().getTime() + DAY))
  return listRecords(context.db, 'followUps', 'done_at is null and due_at <= ?', soon).map((followUp) => ({
    kind: followUp.kind,
    followUpId: followUp.id,
    interviewId: followUp.interviewId,
    contactId: followUp.contactId,
    contact: displayName(requireContact(context, followUp.contactId)),
    dueAt: followUp.dueAt,
  }))
}

/** Requests that have been left unanswered for so many business days, and whose interview has no time yet. */
function outreachSilent(context: StoreContext): TodayItem[] {
  const { db, now, zone } = context
  const { norms } = readSettings(context)
  return interviewStatuses(context, 'starts_at is null').flatMap(({ interview, status }): TodayItem[] => {
    if (status !== 'asked') return []
    const requests = listRecords(db, 'outreach', 'interview_id = ?', interview.id)
    const standing = silence(requests, norms, zone, now())
    if (standing.kind !== 'ask-another' && standing.kind !== 'write-again') return []
    const dueAt = standing.askAnotherAt
    const contact = displayName(requireContact(context, interview.contactId))
    return [{ kind: 'silent', interviewId: interview.id, contactId: interview.contactId, contact, dueAt }]
  })
}

/** Interviews that were held and have neither a thank-you nor a debrief on record yet. */
function afterwardsDue(context: StoreContext): TodayItem[] {
  const { db } = context
  const { thankYouHours } = readSettings(context).norms
  return interviewStatuses(context, 'starts_at is not null').flatMap(({ interview, status }): TodayItem[] => {
    if (status !== 'held' || interview.startsAt === null) return []
    const contact = displayName(requireContact(context, interview.contactId))
    const dueAt = thankYouDue(endOf(interview.startsAt, interview.limitMinutes), thankYouHours)
    const base = { interviewId: interview.id, contactId: interview.contactId, contact, dueAt }
    const planned = listRecords(db, 'followUps', "interview_id = ? and kind = 'thank-you'", interview.id)
    const debriefed = findRecord(db, 'debriefs', 'interview_id = ?', interview.id) !== null
    return [
      ...(planned.length === 0 ? [{ kind: 'thank-you' as const, followUpId: null, ...base }] : []),
      ...(debriefed ? [] : [{ kind: 'debrief' as const, ...base }]),
    ]
  })
}

/** Open checklist items of upcoming interviews whose time has come, or comes within a day; without one, at the start. */
function preparationDue(context: StoreContext): TodayItem[] {
  const { db, now } = context
  const soon = toInstant(new Date(now().getTime() + DAY))
  return interviewStatuses(context, 'starts_at >= ?', toInstant(now())).flatMap(
    ({ interview }): TodayItem[] => {
      const contact = displayName(requireContact(context, interview.contactId))
      const open = 'interview_id = ? and done_at is null order by position, row'
      return listRecords(db, 'checklistItems', open, interview.id).flatMap((item) => {
        const due = dueAt(item, interview) ?? interview.startsAt
        if (due === null || due > soon) return []
        const { id: interviewId, contactId } = interview
        const { id: checklistItemId, text } = item
        return [{ kind: 'prepare', interviewId, contactId, contact, checklistItemId, text, dueAt: due }]
      })
    },
  )
}

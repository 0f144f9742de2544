import { plannedMinutes } from '../../../domain/agenda.ts'
import { displayName } from '../../../domain/contact.ts'
import { byUrgency, type TodayView, type UpcomingInterview } from '../../../domain/today.ts'
import { agendaOf } from '../agenda/order.ts'
import { checklistOf } from '../checklist/order.ts'
import { companyOf } from '../companies/service.ts'
import { requireContact } from '../contacts/service.ts'
import { touchesDue } from '../contacts/touches.ts'
import type { StoreContext } from '../context.ts'
import { wantsRescue } from '../interviews/rescue.ts'
import { interviewStatuses } from '../interviews/statuses.ts'
import { afterwardsDue, decisionsDue, followUpsDue, promisesDue, underWay } from './after.ts'
import { askingDue, preparationDue } from './before.ts'

/** More people to be in touch with than this are for the contact list, which has a filter for them. */
const TOUCHES = 5

/** What is due and what comes next, the most urgent first. */
export function today(context: StoreContext): TodayView {
  const touches = touchesDue(context)
  return { ...agendaOfToday(context), touches: touches.slice(0, TOUCHES), touchCount: touches.length }
}

/** The same without those to be in touch with: what the desktop reminds of. */
export function agendaOfToday(context: StoreContext): Pick<TodayView, 'due' | 'upcoming'> {
  const due = [
    ...underWay(context),
    ...followUpsDue(context),
    ...askingDue(context),
    ...afterwardsDue(context),
    ...promisesDue(context),
    ...preparationDue(context),
    ...decisionsDue(context),
  ]
  return { due: due.sort(byUrgency), upcoming: upcoming(context) }
}

/** Interviews to come, one that is under way included. */
function upcoming(context: StoreContext): UpcomingInterview[] {
  const { db } = context
  return interviewStatuses(context, 'starts_at is not null order by starts_at, id').flatMap(
    ({ interview, status }) => {
      const { id, startsAt, zone, method, limitMinutes } = interview
      if (startsAt === null || status !== 'scheduled') return []
      const contact = requireContact(context, interview.contactId)
      const checklist = checklistOf(db, id)
      return {
        id,
        contact: displayName(contact),
        company: companyOf(db, contact)?.name ?? '',
        startsAt,
        zone,
        method,
        limitMinutes,
        plannedMinutes: plannedMinutes(agendaOf(db, id)),
        status,
        preparationDone: checklist.filter((item) => item.doneAt !== null).length,
        preparationTotal: checklist.length,
        needsRescue: wantsRescue(context, interview, status),
      }
    },
  )
}

import type { Jotting, MeetingView, RunningMeeting } from '../../../contract/meetings.ts'
import { displayName } from '../../../domain/contact.ts'
import type { MeetingRun } from '../../../domain/meeting/run.ts'
import type { Meeting } from '../../../domain/meeting.ts'
import { agendaOf } from '../agenda/order.ts'
import { requireContact } from '../contacts/service.ts'
import type { StoreContext } from '../context.ts'
import type { Connection } from '../database.ts'
import { requireInterview } from '../interviews/require.ts'
import { findRecord, listRecords } from '../records.ts'

/** Everything the live mode shows of an interview. */
export function viewMeeting(
  context: StoreContext,
  { interviewId }: { readonly interviewId: string },
): MeetingView {
  const { db } = context
  const interview = requireInterview(context, interviewId)
  const contact = requireContact(context, interview.contactId)
  return {
    interview,
    contact: { id: contact.id, name: displayName(contact) },
    agenda: agendaOf(db, interviewId),
    meeting: meetingOf(db, interviewId),
    items: listRecords(db, 'meetingItems', 'interview_id = ? order by row', interviewId),
    jottings: jottingsOf(db, interviewId),
  }
}

/** The meeting that was begun and has not ended; the latest, should a file hold several. */
export function runningMeeting(context: StoreContext): { readonly running: RunningMeeting | null } {
  const meeting = findRecord(context.db, 'meetings', 'ended_at is null order by started_at desc, row desc')
  if (meeting === null) return { running: null }
  const { contactId, limitMinutes } = requireInterview(context, meeting.interviewId)
  const contact = requireContact(context, contactId)
  return { running: { contact: { id: contact.id, name: displayName(contact) }, meeting, limitMinutes } }
}

/** An interview's meeting, or its rehearsal; null where none was begun. */
export function meetingOf(db: Connection, interviewId: string): Meeting | null {
  return findRecord(db, 'meetings', 'interview_id = ?', interviewId)
}

/** An interview's meeting with its agenda; null where none was begun. */
export function runOf(db: Connection, interviewId: string): MeetingRun | null {
  const meeting = meetingOf(db, interviewId)
  if (meeting === null) return null
  return {
    meeting,
    agenda: agendaOf(db, interviewId),
    items: listRecords(db, 'meetingItems', 'interview_id = ?', interviewId),
  }
}

/** An item has one answer; a file may hold more, of which the first counts, as in the debrief. */
function jottingsOf(db: Connection, interviewId: string): Jotting[] {
  const answers = listRecords(db, 'answers', 'interview_id = ? order by position desc, row desc', interviewId)
  const byItem = new Map(answers.map(({ agendaItemId, text }) => [agendaItemId, text]))
  return [...byItem].flatMap(([agendaItemId, text]) =>
    agendaItemId === null ? [] : [{ agendaItemId, text }],
  )
}

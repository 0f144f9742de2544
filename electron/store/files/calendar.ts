import { AskwellError } from '../../../contract/error.ts'
import { displayName } from '../../../domain/contact.ts'
import { words } from '../../../domain/words/words.ts'
import type { CalendarSource } from '../../exchange/calendarTexts.ts'
import { writeCalendar } from '../../exchange/icalendar.ts'
import { writeWhole } from '../../writeWhole.ts'
import { companyOf } from '../companies/service.ts'
import { pointsOf, requireContact } from '../contacts/service.ts'
import type { StoreContext } from '../context.ts'
import { requireInterview } from '../interviews/require.ts'
import { interviewStatuses } from '../interviews/statuses.ts'
import { listRecords } from '../records.ts'
import type { FileRequestInput, FileRequestOutput } from '../requests.ts'

/**
 * Writes one interview as a calendar, or all that are to come. Answers how many are in it.
 * @throws AskwellError `not-found` where there is none or it has no start, `unwritable-file`; an earlier
 * file of that name is left as it was.
 */
export function calendarFile(
  context: StoreContext,
  { path, interviewId }: FileRequestInput<'files.calendar'>,
): FileRequestOutput<'files.calendar'> {
  // In one transaction, so that a change that commits meanwhile is in it whole or not at all.
  return context.db.transaction(() => {
    const sources = interviewId === null ? toCome(context) : [one(context, interviewId)]
    const { now, zone, locale } = context
    writeWhole(path, writeCalendar(sources, { now: now(), zone, locale }))
    return { file: path, count: sources.length }
  })()
}

function toCome(context: StoreContext): CalendarSource[] {
  const sources = interviewStatuses(context, 'starts_at is not null order by starts_at, id').flatMap(
    ({ interview, status }) => (status === 'scheduled' ? (sourceOf(context, interview) ?? []) : []),
  )
  if (sources.length === 0) throw new AskwellError('not-found', words.calendar.noneComing)
  return sources
}

function one(context: StoreContext, interviewId: string): CalendarSource {
  const source = sourceOf(context, requireInterview(context, interviewId))
  if (source === null) throw new AskwellError('not-found', words.calendar.noTime)
  return source
}

/** Null for an interview without a start. */
function sourceOf(
  context: StoreContext,
  interview: ReturnType<typeof requireInterview>,
): CalendarSource | null {
  const { db } = context
  const { startsAt } = interview
  if (startsAt === null) return null
  const contact = requireContact(context, interview.contactId)
  return {
    interview: { ...interview, startsAt },
    contact: displayName(contact),
    phone: pointsOf(db, contact.id).find(({ kind }) => kind === 'phone')?.value ?? '',
    company: companyOf(db, contact),
    open: listRecords(
      db,
      'checklistItems',
      'interview_id = ? and done_at is null order by position, row',
      interview.id,
    ),
  }
}

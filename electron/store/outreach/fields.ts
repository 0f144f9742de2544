import { displayName } from '../../../domain/contact.ts'
import type { Interview } from '../../../domain/interview.ts'
import type { MessageFields } from '../../../domain/messages/fields.ts'
import { messageFields } from '../../../domain/messages/known.ts'
import { latestSent } from '../../../domain/status.ts'
import { companyOf } from '../companies/service.ts'
import { requireContact } from '../contacts/service.ts'
import type { StoreContext } from '../context.ts'
import { decisionsOf } from '../interviews/service.ts'
import { findRecord, listRecords } from '../records.ts'

/** What is known to fill a message in with: to the person of an interview, or to somebody else about it. */
export function fieldsOf(
  context: StoreContext,
  interview: Interview,
  receiverId: string = interview.contactId,
): MessageFields {
  const { db, locale, zone } = context
  const met = requireContact(context, interview.contactId)
  const contact = requireContact(context, receiverId)
  const introducer =
    contact.introducedById === null ? null : findRecord(db, 'contacts', 'id = ?', contact.introducedById)
  const schools = listRecords(db, 'profileEntries', "kind = 'education' order by position, row")
  const sent = latestSent(listRecords(db, 'outreach', 'interview_id = ?', interview.id))
  return messageFields({
    contact,
    company: companyOf(db, contact)?.name ?? '',
    introducer: introducer === null ? '' : displayName(introducer),
    profile: findRecord(db, 'profiles', 'true'),
    school: schools.find(({ organisation }) => organisation !== '')?.organisation ?? '',
    decision: decisionsOf(context, interview.id)[0] ?? null,
    interview,
    askedAt: sent?.sentAt ?? null,
    debrief: findRecord(db, 'debriefs', 'interview_id = ?', interview.id),
    interviewee: contact.id === met.id ? '' : displayName(met),
    locale,
    zone,
  })
}

import type { BriefSource } from '../../../domain/brief/source.ts'
import { agendaOf } from '../agenda/order.ts'
import { companyOf } from '../companies/service.ts'
import { pointsOf, requireContact } from '../contacts/service.ts'
import type { StoreContext } from '../context.ts'
import { requireInterview } from '../interviews/require.ts'
import { decisionsOf } from '../interviews/service.ts'
import { findRecord, listRecords } from '../records.ts'
import { readSettings } from '../settings/service.ts'
import { sectionsOf } from './sections.ts'

/** Everything the page of an interview is composed from. */
export function briefSource(context: StoreContext, interviewId: string): BriefSource {
  const { db } = context
  const interview = requireInterview(context, interviewId)
  const contact = requireContact(context, interview.contactId)
  const company = companyOf(db, contact)
  const decisions = decisionsOf(context, interviewId)
  return {
    interview,
    contact,
    contactPoints: pointsOf(db, contact.id),
    introducedBy:
      contact.introducedById === null ? null : findRecord(db, 'contacts', 'id = ?', contact.introducedById),
    company,
    companyNotes:
      company === null
        ? []
        : listRecords(db, 'companyNotes', 'company_id = ? order by position, row', company.id),
    decisions,
    openQuestions: decisions.flatMap(({ id }) =>
      listRecords(db, 'openQuestions', 'decision_id = ? order by position, row', id),
    ),
    agenda: agendaOf(db, interviewId),
    profileEntries: listRecords(db, 'profileEntries', 'true order by position, row'),
    likelyQuestions: listRecords(db, 'likelyQuestions', 'true order by position, row'),
    sections: sectionsOf(context, { interviewId }).sections.flatMap(({ section, shown }) =>
      shown ? [section] : [],
    ),
    thankYouHours: readSettings(context).norms.thankYouHours,
    locale: context.locale,
    zone: context.zone,
  }
}

import type { Interview } from '../../../domain/interview.ts'
import { type Preparedness, type PreparednessFacts, preparedness } from '../../../domain/preparedness.ts'
import { agendaOf } from '../agenda/order.ts'
import { checklistOf } from '../checklist/order.ts'
import { companyOf } from '../companies/service.ts'
import { requireContact } from '../contacts/service.ts'
import type { StoreContext } from '../context.ts'
import { findRecord, listRecords } from '../records.ts'

/** Everything that tells how ready one is for an interview. */
export function preparednessFacts(context: StoreContext, interview: Interview): PreparednessFacts {
  const { db, now } = context
  const contact = requireContact(context, interview.contactId)
  const company = companyOf(db, contact)
  return {
    interview,
    company,
    companyFacts: company === null ? 0 : listRecords(db, 'companyNotes', 'company_id = ?', company.id).length,
    contactNotes: contact.notes,
    hasPhone: findRecord(db, 'contactPoints', "contact_id = ? and kind = 'phone'", contact.id) !== null,
    answersPrepared: listRecords(db, 'likelyQuestions', "trim(keywords) <> '' or trim(answer) <> ''").length,
    agenda: agendaOf(db, interview.id),
    checklist: checklistOf(db, interview.id),
    now: now(),
  }
}

/** How ready one is for an interview, derived at this moment. */
export function preparednessOf(context: StoreContext, interview: Interview): Preparedness {
  return preparedness(preparednessFacts(context, interview))
}

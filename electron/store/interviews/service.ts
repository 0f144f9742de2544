import { AskwellError } from '../../../contract/error.ts'
import type { InterviewChanges, InterviewRow, InterviewView, PlanForm } from '../../../contract/interviews.ts'
import { plannedMinutes } from '../../../domain/agenda.ts'
import { knownDone } from '../../../domain/checklistKnown.ts'
import { displayName } from '../../../domain/contact.ts'
import { preparedness } from '../../../domain/preparedness.ts'
import { isAhead } from '../../../domain/status.ts'
import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import { agendaOf } from '../agenda/order.ts'
import { replaceByPreset } from '../agenda/service.ts'
import { checklistOf } from '../checklist/order.ts'
import { fillChecklist, followInterview } from '../checklist/service.ts'
import { companyOf } from '../companies/service.ts'
import { requireContact } from '../contacts/service.ts'
import type { StoreContext } from '../context.ts'
import { deleteRecords, findRecord, insertRecord, listRecords, updateRecords } from '../records.ts'
import { preparednessFacts, preparednessOf } from './preparedness.ts'
import { requireInterview } from './require.ts'
import { wantsRescue } from './rescue.ts'
import { interviewStatuses } from './statuses.ts'

const newestFirst = 'true order by starts_at is null, starts_at desc, created_at desc'

/** Every interview with the facts its row shows, those with a start first, latest start at the top. */
export function listInterviews(context: StoreContext): { readonly interviews: readonly InterviewRow[] } {
  const { db } = context
  return {
    interviews: interviewStatuses(context, newestFirst).map(({ interview, status }) => {
      const contact = requireContact(context, interview.contactId)
      return {
        id: interview.id,
        contact: { id: contact.id, name: displayName(contact) },
        company: companyOf(db, contact)?.name ?? '',
        status,
        startsAt: interview.startsAt,
        zone: interview.zone,
        method: interview.method,
        limitMinutes: interview.limitMinutes,
        plannedMinutes: plannedMinutes(agendaOf(db, interview.id)),
        preparedness: isAhead(status) ? preparednessOf(context, interview) : null,
        wantsRescue: wantsRescue(context, interview, status),
      }
    }),
  }
}

/** Everything the pages of one interview show. */
export function viewInterview(context: StoreContext, { id }: { readonly id: string }): InterviewView {
  const { db } = context
  const [found] = interviewStatuses(context, 'id = ?', requireInterview(context, id).id)
  if (found === undefined) throw new AskwellError('not-found', words.interviews.gone)
  const { interview, status } = found
  const contact = requireContact(context, interview.contactId)
  const facts = preparednessFacts(context, interview)
  return {
    interview,
    status,
    contact: { id: contact.id, name: displayName(contact), position: contact.position },
    company: companyOf(db, contact),
    decisions: decisionsOf(context, id),
    agenda: agendaOf(db, id),
    checklist: checklistOf(db, id).map((item) => ({ ...item, known: knownDone(item, facts) })),
    preparedness: preparedness(facts),
    wantsRescue: wantsRescue(context, interview, status),
  }
}

/** The decisions an interview is for. */
export function decisionsOf({ db }: StoreContext, interviewId: string) {
  return listRecords(
    db,
    'decisions',
    'id in (select decision_id from interview_decisions where interview_id = ?) order by created_at, id',
    interviewId,
  )
}

/** Plans an interview with a contact, with what there is to prepare and the agenda of a preset if one is named. */
export function planInterview(
  context: StoreContext,
  { contactId, form }: { readonly contactId: string; readonly form: PlanForm },
): { readonly id: string } {
  requireContact(context, contactId)
  const { decisionIds, preset, ...fields } = form
  const id = context.newId()
  insertRecord(context.db, 'interviews', {
    id,
    contactId,
    ...fields,
    whyICare: '',
    receptionist: '',
    assistant: '',
    arrival: '',
    receptionPhone: '',
    dressCode: '',
    outfit: '',
    bring: '',
    createdAt: toInstant(context.now()),
  })
  linkDecisions(context, id, decisionIds)
  if (preset !== null) replaceByPreset(context, { interviewId: id, preset })
  fillChecklist(context, { interviewId: id })
  return { id }
}

/** Changes the named details of an interview; its checklist goes with them. */
export function editInterview(
  context: StoreContext,
  { id, changes }: { readonly id: string; readonly changes: InterviewChanges },
): Record<string, never> {
  const before = requireInterview(context, id)
  const { decisionIds, ...fields } = changes
  updateRecords(context.db, 'interviews', fields, 'id = ?', id)
  followInterview(context, before, requireInterview(context, id))
  if (decisionIds !== undefined) {
    deleteRecords(context.db, 'interviewDecisions', 'interview_id = ?', id)
    linkDecisions(context, id, decisionIds)
  }
  return {}
}

/** Removes an interview with its agenda and all else that hangs on it. */
export function removeInterview(
  context: StoreContext,
  { id }: { readonly id: string },
): Record<string, never> {
  requireInterview(context, id)
  deleteRecords(context.db, 'interviews', 'id = ?', id)
  return {}
}

function linkDecisions({ db }: StoreContext, interviewId: string, decisionIds: readonly string[]): void {
  for (const decisionId of new Set(decisionIds)) {
    if (findRecord(db, 'decisions', 'id = ?', decisionId) === null) {
      throw new AskwellError('not-found', words.decisions.gone, 'decisionIds')
    }
    insertRecord(db, 'interviewDecisions', { interviewId, decisionId })
  }
}

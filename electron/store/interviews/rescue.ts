import { AskwellError } from '../../../contract/error.ts'
import type { RescueGain } from '../../../contract/interviews.ts'
import type { AgendaItem } from '../../../domain/agenda.ts'
import { rescueChecklist } from '../../../domain/checklistRescue.ts'
import type { PlannedTask } from '../../../domain/checklistTasks.ts'
import type { ChecklistItem, Interview } from '../../../domain/interview.ts'
import { isUnprepared } from '../../../domain/preparedness.ts'
import type { PresetItem } from '../../../domain/presets.ts'
import { isPlainPreset, RESCUE_QUESTIONS, rescueAgenda } from '../../../domain/rescue.ts'
import { type InterviewStatus, isAhead } from '../../../domain/status.ts'
import { words } from '../../../domain/words/words.ts'
import { agendaOf, keepOrder } from '../agenda/order.ts'
import { checklistOf, keepChecklist } from '../checklist/order.ts'
import { taskFactsOf } from '../checklist/service.ts'
import type { StoreContext } from '../context.ts'
import { suggestionsFor } from '../questions/suggestions.ts'
import { deleteRecords, insertRecord, listRecords } from '../records.ts'
import { preparednessOf } from './preparedness.ts'
import { requireInterview } from './require.ts'
import { interviewStatuses } from './statuses.ts'

/** An interview is near when it starts within this time. */
const NEAR = 24 * 60 * 60 * 1000

/**
 * Puts in place what one cannot do without, in one go: an agenda within the limit with five questions and what there is
 * to share, and the checklist of what can still be done.
 * @throws AskwellError `invalid` for an interview that is over.
 */
export function rescueInterview(context: StoreContext, { id }: { readonly id: string }): RescueGain {
  const interview = requireInterview(context, id)
  const [found] = interviewStatuses(context, 'id = ?', id)
  if (found === undefined || !isAhead(found.status)) throw new AskwellError('invalid', words.interviews.over)
  const { agenda, checklist } = planOf(context, interview)
  const added = keepAgenda(context, id, agenda)
  keepChecklist(context, id, checklist)
  return {
    questions: added.filter(({ kind }) => kind === 'question').length,
    // What a preset says in its place is not the user's to share yet.
    shares: added.filter(({ profileEntryId }) => profileEntryId !== null).length,
    tasks: checklist.filter((item) => !('id' in item)).length,
  }
}

/** Whether an interview starts within a day, little of it is prepared, and a rescue would give it something. */
export function wantsRescue(context: StoreContext, interview: Interview, status: InterviewStatus): boolean {
  if (status !== 'scheduled' || interview.startsAt === null) return false
  const left = Date.parse(interview.startsAt) - context.now().getTime()
  if (left <= 0 || left > NEAR || !isUnprepared(preparednessOf(context, interview))) return false
  const { agenda, checklist } = planOf(context, interview)
  return [...agenda, ...checklist].some((item) => !('id' in item))
}

interface Plan {
  readonly agenda: readonly (AgendaItem | PresetItem)[]
  readonly checklist: readonly (ChecklistItem | PlannedTask)[]
}

function planOf(context: StoreContext, interview: Interview): Plan {
  const { db } = context
  const agenda = agendaOf(db, interview.id)
  return {
    agenda: rescueAgenda({
      agenda,
      limitMinutes: interview.limitMinutes,
      suggestions: questionsFor(context, interview.id, isPlainPreset(agenda) ? [] : agenda),
      entries: listRecords(db, 'profileEntries', 'true order by position, row'),
    }),
    checklist: rescueChecklist(checklistOf(db, interview.id), taskFactsOf(context, interview)),
  }
}

/** Five questions, none of which the closing of an agenda asks anyway. */
function questionsFor(context: StoreContext, interviewId: string, agenda: readonly AgendaItem[]) {
  return suggestionsFor(context, interviewId, agenda, RESCUE_QUESTIONS + 1)
    .filter(({ theme }) => theme !== 'closing')
    .slice(0, RESCUE_QUESTIONS)
}

/** Writes an agenda; answers what is new in it. */
function keepAgenda(
  { db, newId }: StoreContext,
  interviewId: string,
  items: readonly (AgendaItem | PresetItem)[],
): readonly AgendaItem[] {
  const before = agendaOf(db, interviewId)
  const after = items.map((item, position) =>
    'id' in item ? item : { ...item, id: newId(), interviewId, position },
  )
  const staying = new Set(after.map(({ id }) => id))
  for (const { id } of before) if (!staying.has(id)) deleteRecords(db, 'agendaItems', 'id = ?', id)
  const known = new Set(before.map(({ id }) => id))
  const added = after.filter(({ id }) => !known.has(id))
  keepOrder(db, after)
  for (const item of added) insertRecord(db, 'agendaItems', item)
  return added
}

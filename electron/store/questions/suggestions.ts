import type { AgendaItem } from '../../../domain/agenda.ts'
import { bankOf } from '../../../domain/questions/bank.ts'
import { type Suggestion, suggestQuestions } from '../../../domain/questions/suggest.ts'
import { agendaOf } from '../agenda/order.ts'
import type { StoreContext } from '../context.ts'
import { requireInterview } from '../interviews/require.ts'
import { decisionsOf } from '../interviews/service.ts'
import { listRecords } from '../records.ts'
import { answeredBy } from './queries.ts'

/** How many are suggested: twice what a conversation of half an hour takes. */
const SUGGESTED = 16

/** What to ask in an interview, from the bank and from what its decisions leave open. */
export function suggestFor(
  context: StoreContext,
  { interviewId }: { readonly interviewId: string },
): { readonly suggestions: readonly Suggestion[] } {
  const onAgenda = agendaOf(context.db, interviewId)
  return { suggestions: suggestionsFor(context, interviewId, onAgenda, SUGGESTED) }
}

/** So many questions for an interview, none of which stands on an agenda. */
export function suggestionsFor(
  context: StoreContext,
  interviewId: string,
  onAgenda: readonly AgendaItem[],
  count: number,
): readonly Suggestion[] {
  const { db } = context
  const { contactId } = requireInterview(context, interviewId)
  const answered = answeredBy(db, contactId).map(({ questionId, question }) => ({
    questionId,
    text: question,
  }))
  const source = {
    bank: bankOf(listRecords(db, 'questions', 'true order by created_at, row')),
    decisions: decisionsOf(context, interviewId),
    openQuestions: listRecords(
      db,
      'openQuestions',
      `decision_id in (select decision_id from interview_decisions where interview_id = ?)
       order by position, row`,
      interviewId,
    ),
    done: [...onAgenda, ...answered],
  }
  return suggestQuestions(source, count)
}

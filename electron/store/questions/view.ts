import { AskwellError } from '../../../contract/error.ts'
import type { QuestionRow, QuestionView } from '../../../contract/questions.ts'
import { displayName } from '../../../domain/contact.ts'
import { type BankQuestion, bankOf } from '../../../domain/questions/bank.ts'
import { words } from '../../../domain/words/words.ts'
import { requireContact } from '../contacts/service.ts'
import type { StoreContext } from '../context.ts'
import type { Connection } from '../database.ts'
import { requireInterview } from '../interviews/require.ts'
import { interviewStatuses } from '../interviews/statuses.ts'
import { listRecords } from '../records.ts'
import { answersTo, countAgendas, countAnswers } from './queries.ts'

/** The whole bank, each question with how often it is used. */
export function listQuestions({ db }: StoreContext): { readonly questions: readonly QuestionRow[] } {
  const agendas = countAgendas(db)
  const answers = countAnswers(db)
  return {
    questions: bank(db).map((question) => ({
      ...question,
      agendas: agendas.get(question.id) ?? 0,
      answers: answers.get(question.id) ?? 0,
    })),
  }
}

/** One question with everywhere it was used, the latest interview first. */
export function viewQuestion(context: StoreContext, { id }: { readonly id: string }): QuestionView {
  const { db } = context
  const question = bank(db).find((each) => each.id === id)
  if (question === undefined) throw new AskwellError('not-found', words.questions.gone)
  const personOf = (contactId: string) => ({
    id: contactId,
    name: displayName(requireContact(context, contactId)),
  })
  const planned =
    'id in (select interview_id from agenda_items where question_id = ?) order by starts_at is null, starts_at desc'
  return {
    question,
    agendas: interviewStatuses(context, planned, id).map(({ interview, status }) => ({
      interviewId: interview.id,
      contact: personOf(interview.contactId),
      status,
      startsAt: interview.startsAt,
      zone: interview.zone,
    })),
    answers: answersTo(db, id).map((answer) => ({
      id: answer.id,
      interviewId: answer.interviewId,
      contact: personOf(requireInterview(context, answer.interviewId).contactId),
      text: answer.text,
    })),
  }
}

function bank(db: Connection): readonly BankQuestion[] {
  return bankOf(listRecords(db, 'questions', 'true order by created_at, row'))
}

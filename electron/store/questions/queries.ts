import { z } from 'zod'
import type { RecordOf } from '../../../domain/planner.ts'
import { type Connection, statement } from '../database.ts'
import { listRecords } from '../records.ts'

const countRow = z.object({ id: z.string(), count: z.number() })

/** On how many agendas each question stands; those on none are left out. */
export function countAgendas(db: Connection): ReadonlyMap<string, number> {
  return countsOf(
    db,
    `select question_id id, count(distinct interview_id) count from agenda_items
     where question_id is not null group by question_id`,
  )
}

/** How often each question was answered; those never answered are left out. An empty answer is none. */
export function countAnswers(db: Connection): ReadonlyMap<string, number> {
  return countsOf(
    db,
    `select question_id id, count(*) count from answers
     where question_id is not null and trim(text) <> '' group by question_id`,
  )
}

/** What was answered to a question, the latest interview first. */
export function answersTo(db: Connection, questionId: string): RecordOf<'answers'>[] {
  return listRecords(
    db,
    'answers',
    `question_id = ? and trim(text) <> ''
     order by (select starts_at from interviews where id = answers.interview_id) desc, row`,
    questionId,
  )
}

/** What a person was asked and answered, in any interview. */
export function answeredBy(db: Connection, contactId: string): RecordOf<'answers'>[] {
  return listRecords(
    db,
    'answers',
    `trim(text) <> '' and interview_id in (select id from interviews where contact_id = ?)`,
    contactId,
  )
}

function countsOf(db: Connection, sql: string): ReadonlyMap<string, number> {
  const rows = z.array(countRow).parse(statement(db, sql).all())
  return new Map(rows.map(({ id, count }) => [id, count]))
}

import { z } from 'zod'
import { AskwellError } from '../../../contract/error.ts'
import { identityOf, type RecordKind, recordKinds } from '../../../domain/planner.ts'
import { words } from '../../../domain/words/words.ts'
import { type Connection, statement } from '../database.ts'
import type { PlannerReading } from '../planner/reading.ts'
import { columnsOf, tableOf } from '../records.ts'

/** Of each kind, the last row that stood here before the file's records. */
type Before = ReadonlyMap<RecordKind, number>

const violation = z.object({ row: z.number(), field: z.string() })

/**
 * Refuses a planner, all of it written and none of it committed, in which a record refers to one that is nowhere.
 * @throws AskwellError `unreadable-file`; the message names the record.
 */
export function refuseDangling(db: Connection, file: PlannerReading, before: Before): void {
  for (const kind of recordKinds) {
    const table = tableOf(kind)
    const found = statement(
      db,
      `select c.rowid row, k."from" field
       from pragma_foreign_key_check('${table}') c join pragma_foreign_key_list('${table}') k on k.id = c.fkid
       where c.rowid > ? limit 1`,
    ).get(before.get(kind))
    if (found === undefined) continue
    const { row, field } = violation.parse(found)
    const name = columnsOf(kind).find(({ column }) => column === field)?.field ?? field
    const place = `${placeOf(db, file, kind, row)}.${name}`
    throw new AskwellError('unreadable-file', words.imports.danglingReference(place))
  }
}

/** The fields that name an option, and the decision whose own it must be: no foreign key says that the two belong together. */
export const optionReferences = [
  { kind: 'decisions', option: 'chosenOptionId', decision: 'id' },
  { kind: 'takeaways', option: 'optionId', decision: 'decisionId' },
] as const

/**
 * Refuses a planner, all of it written and none of it committed, in which a record names an option of another decision
 * than its own, or one that is nowhere.
 * @throws AskwellError `unreadable-file`; the message names the record.
 */
export function refuseStrayOptions(db: Connection, file: PlannerReading, before: Before): void {
  for (const { kind, option, decision } of optionReferences) {
    const columnOf = (field: string) => columnsOf(kind).find((each) => each.field === field)?.column ?? field
    const found = statement(
      db,
      `select r.row from ${tableOf(kind)} r left join decision_options o on o.id = r.${columnOf(option)}
       where r.row > ? and r.${columnOf(option)} is not null and o.decision_id is not r.${columnOf(decision)}
       order by r.row limit 1`,
    )
      .pluck()
      .get(before.get(kind))
    if (found === undefined) continue
    const place = `${placeOf(db, file, kind, Number(found))}.${option}`
    throw new AskwellError('unreadable-file', words.decisions.strayOption(place))
  }
}

/** Where in the file a record stands that was written into a row. */
function placeOf(db: Connection, file: PlannerReading, kind: RecordKind, row: number): string {
  const columns = columnsOf(kind).filter(({ field }) => identityOf(kind).includes(field))
  const list = columns.map(({ column, field }) => `${column} "${field}"`).join(', ')
  const written = Object.entries(
    Object(statement(db, `select ${list} from ${tableOf(kind)} where row = ?`).get(row)),
  )
  let index = 0
  for (const record of file.records(kind)) {
    if (written.every(([field, value]) => Reflect.get(record, field) === value)) break
    index += 1
  }
  return `${kind}[${index}]`
}

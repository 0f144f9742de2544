import type { RecordKind } from '../../../domain/planner.ts'
import { type Connection, statement } from '../database.ts'
import { tableOf } from '../records.ts'
import { logUnder } from './step.ts'

/**
 * Inserts records of one kind unlogged and logs them together: what the triggers note of each, in one statement, because
 * a trigger for every record of a whole planner takes longer than the records. Only insertions may happen in `insert`.
 */
export function loggedTogether(db: Connection, step: number, kind: RecordKind, insert: () => void): void {
  const table = tableOf(kind)
  const last = lastRow(db, kind)
  logUnder(db, null)
  insert()
  logUnder(db, step)
  statement(
    db,
    `insert into undo_changes (step_id, record_table, operation, record_row)
     select ?, '${table}', 'insert', row from ${table} where row > ? order by row`,
  ).run(step, last)
  if (kind === 'contacts') {
    statement(db, 'insert into stale_contacts select row from contacts where row > ?').run(last)
  } else if (kind === 'contactPoints' || kind === 'contactTags') {
    statement(
      db,
      `insert into stale_contacts select c.row from ${table} t join contacts c on c.id = t.contact_id where t.row > ?`,
    ).run(last)
  }
}

/** The last row of a kind; new ones are numbered from there on. */
export function lastRow(db: Connection, kind: RecordKind): number {
  return Number(
    statement(db, `select coalesce(max(row), 0) from ${tableOf(kind)}`)
      .pluck()
      .get(),
  )
}

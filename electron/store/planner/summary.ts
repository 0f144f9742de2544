import type { Summary } from '../../../contract/planner.ts'
import { SAMPLE_PREFIX } from '../../../domain/id.ts'
import { recordKinds } from '../../../domain/planner.ts'
import type { StoreContext } from '../context.ts'
import { type Connection, statement } from '../database.ts'
import { tableOf } from '../records.ts'

/** Whether the planner holds no record of any kind. */
export function isEmpty({ db }: StoreContext): boolean {
  return recordKinds.every(
    (kind) => statement(db, `select 1 from ${tableOf(kind)} limit 1`).get() === undefined,
  )
}

/** Counts for the sidebar. */
export function summarise({ db }: StoreContext): Summary {
  const sample = `select 1 from contacts where id glob '${SAMPLE_PREFIX}*' limit 1`
  return {
    contacts: count(db, 'contacts'),
    companies: count(db, 'companies'),
    interviews: count(db, 'interviews'),
    decisions: count(db, 'decisions'),
    hasSample: statement(db, sample).get() !== undefined,
  }
}

function count(db: Connection, table: string): number {
  return Number(statement(db, `select count(*) from ${table}`).pluck().get())
}

import type { Summary } from '../../../contract/planner.ts'
import { SAMPLE_PREFIX } from '../../../domain/id.ts'
import { identityOf, type RecordKind, recordKinds } from '../../../domain/planner.ts'
import type { StoreContext } from '../context.ts'
import { type Connection, statement } from '../database.ts'
import { tableOf } from '../records.ts'

/** Whether the planner holds no record of any kind. */
export function isEmpty({ db }: StoreContext): boolean {
  return recordKinds.every(
    (kind) => statement(db, `select 1 from ${tableOf(kind)} limit 1`).get() === undefined,
  )
}

/** Counts for the sidebar, and whether any of the sample is left to be removed. */
export function summarise({ db }: StoreContext): Summary {
  return {
    contacts: count(db, 'contacts'),
    companies: count(db, 'companies'),
    interviews: count(db, 'interviews'),
    decisions: count(db, 'decisions'),
    hasSample: kindsWithId.some((kind) => hasSampleOf(db, kind)),
  }
}

/** Kinds whose records can be told to be the sample's. */
export const kindsWithId: readonly RecordKind[] = recordKinds.filter((kind) =>
  identityOf(kind).includes('id'),
)

function hasSampleOf(db: Connection, kind: RecordKind): boolean {
  const sql = `select 1 from ${tableOf(kind)} where id glob '${SAMPLE_PREFIX}*' limit 1`
  return statement(db, sql).get() !== undefined
}

function count(db: Connection, table: string): number {
  return Number(statement(db, `select count(*) from ${table}`).pluck().get())
}

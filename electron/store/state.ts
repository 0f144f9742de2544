import { type Connection, statement } from './database.ts'

/** Another text after anything was written, by this connection or by another one: what was derived before is old then. */
export function stateOf(db: Connection): string {
  return `${db.pragma('data_version', { simple: true })} ${changesBy(db)}`
}

/** How many rows this connection has written so far; what it took back again counts as well. */
export function changesBy(db: Connection): number {
  return Number(statement(db, 'select total_changes()').pluck().get())
}

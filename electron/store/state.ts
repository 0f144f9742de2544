import { type Connection, statement } from './database.ts'

/** Another text after anything was written, by this connection or by another one: what was derived before is old then. */
export function stateOf(db: Connection): string {
  const others = db.pragma('data_version', { simple: true })
  const own = statement(db, 'select total_changes()').pluck().get()
  return `${others} ${own}`
}

import type { Connection } from '../database.ts'

/** Does work in one transaction, and takes it back again unless it is to be kept. What it throws takes it back too. */
export function attempt<T>(db: Connection, work: () => { readonly value: T; readonly keep: boolean }): T {
  db.exec('begin immediate')
  try {
    const { value, keep } = work()
    db.exec(keep ? 'commit' : 'rollback')
    return value
  } catch (error) {
    // SQLite has rolled back itself after some errors, a full disk among them.
    if (db.inTransaction) db.exec('rollback')
    throw error
  }
}

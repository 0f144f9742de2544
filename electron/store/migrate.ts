import { APPLICATION_ID, type Connection } from './database.ts'
import { migrations } from './migrations/all.ts'

/** The schema of a planner; 0 for an empty file. */
export function schemaVersion(db: Connection): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/**
 * Brings a planner that was inspected, or an empty file, to the newest schema, all missing migrations in one transaction.
 * The journal's mode, which the file keeps, is set after it: until all is done, not a byte of the file is another one.
 * @throws SqliteError, with the file as it was.
 */
export function migrate(db: Connection): void {
  const version = schemaVersion(db)
  if (version < migrations.length) {
    db.transaction(() => {
      for (const sql of migrations.slice(version)) db.exec(sql)
      db.pragma(`application_id = ${APPLICATION_ID}`)
      db.pragma(`user_version = ${migrations.length}`)
    }).exclusive()
  }
  db.pragma('journal_mode = wal')
}

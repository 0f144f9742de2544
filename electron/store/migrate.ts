import { AskwellError } from '../../contract/error.ts'
import { words } from '../../domain/words/words.ts'
import { APPLICATION_ID, type Connection } from './database.ts'
import { migrations } from './migrations/all.ts'

/**
 * Brings a planner to the newest schema, all missing migrations in one transaction. The journal's mode, which the file
 * keeps, is set here and not on opening: by then the file is known to be ours.
 * @throws AskwellError `planner-newer` for a file of a newer Askwell and `planner-damaged` for a database that is no
 * planner; both are left as they were. SqliteError for a file that is no database.
 */
export function migrate(db: Connection): void {
  const version = Number(db.pragma('user_version', { simple: true }))
  if (version > migrations.length) throw new AskwellError('planner-newer', words.errors.plannerNewer)
  const isNew = version === 0 && db.prepare('select 1 from sqlite_schema limit 1').get() === undefined
  if (!isNew && Number(db.pragma('application_id', { simple: true })) !== APPLICATION_ID) {
    throw new AskwellError('planner-damaged', words.errors.plannerForeign)
  }
  db.pragma('journal_mode = wal')
  if (version === migrations.length) return
  db.transaction(() => {
    for (const sql of migrations.slice(version)) db.exec(sql)
    db.pragma(`application_id = ${APPLICATION_ID}`)
    db.pragma(`user_version = ${migrations.length}`)
  }).exclusive()
}

import { type Connection, openDatabase } from '../database.ts'

/**
 * A text that is another one after every change of a planner, also in a copy of it. Every change of a record leaves its
 * trace in undo's log; settings and the columns of tables, which stand outside undo, are told by what they are. Which
 * reminders were shown is no change. Nothing depends on a clock or on when a file was written.
 */
export function planMark(db: Connection): string {
  return String(
    db
      .prepare(
        `select json_array(
           (select count(*) from contacts), (select count(*) from interviews),
           (select json_array(count(*), max(id), max(at), sum(undone)) from undo_steps),
           (select max(id) from undo_changes),
           (select json_group_array(json_array(key, value)) from (select key, value from settings order by key)),
           (select json_group_array(json_array(header, mapping)) from (select header, mapping from csv_mappings order by header))
         )`,
      )
      .pluck()
      .get(),
  )
}

/** The mark of a backup; null where it cannot be told: a backup of an older schema, or one that is gone by now. */
export function markIn(path: string): string | null {
  try {
    const db = openDatabase(path, 'read')
    try {
      return planMark(db)
    } finally {
      db.close()
    }
  } catch {
    return null
  }
}

/** Whether a planner holds nothing that a backup could keep: nobody is in it, and nothing was ever done. */
export function isUntouched(db: Connection): boolean {
  const sql =
    'select not exists (select 1 from contacts) and not exists (select 1 from undo_steps) and not exists (select 1 from settings)'
  return db.prepare(sql).pluck().get() === 1
}

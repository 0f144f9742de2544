import { recordKinds } from '../../../domain/planner.ts'
import type { Connection } from '../database.ts'
import { columnsOf, tableOf } from '../records.ts'

/**
 * Watches every record table of a writing connection: each change logs its inverse for undo, and contacts whose
 * derived rows went stale are noted (more than once, perhaps: inside a cascade SQLite overrules `or ignore`). The
 * triggers are temporary, made from the schema on every open, so that the file holds none and a planner from elsewhere
 * can bring none. `change_session.step_id` null: nothing is logged.
 */
export function watchChanges(db: Connection): void {
  db.exec(`
    create temp table change_session (step_id integer);
    insert into change_session values (null);
    create temp table stale_contacts (contact_row integer);
  `)
  for (const kind of recordKinds) {
    const table = tableOf(kind)
    const fields = ['row', ...columnsOf(kind).map(({ column }) => column)]
    const before = `json_object(${fields.map((column) => `'${column}', old.${column}`).join(', ')})`
    // Writing what was there already is no change: it would be an empty step, and cost what can be redone.
    const differs = fields.map((column) => `old.${column} is not new.${column}`).join(' or ')
    for (const [operation, row, state, isChange] of [
      ['insert', 'new.row', 'null', 'true'],
      ['update', 'old.row', before, differs],
      ['delete', 'old.row', before, 'true'],
    ] as const) {
      db.exec(`
        create temp trigger log_${table}_${operation} after ${operation} on main.${table}
        when (select step_id from change_session) is not null and (${isChange})
        begin
          insert into undo_changes (step_id, record_table, operation, record_row, before)
          values ((select step_id from change_session), '${table}', '${operation}', ${row}, ${state});
          ${stale(table, operation)}
        end`)
    }
  }
}

/** What makes a contact's search text, place in the list and matching keys stale. */
function stale(table: string, operation: 'insert' | 'update' | 'delete'): string {
  const side = operation === 'delete' ? 'old' : 'new'
  const note = 'insert into stale_contacts'
  switch (table) {
    case 'contacts':
      return `${note} values (${side}.row);`
    case 'contact_points':
    case 'contact_tags': {
      // One that moves to another contact leaves both stale.
      const ids = operation === 'update' ? 'old.contact_id, new.contact_id' : `${side}.contact_id`
      return `${note} select row from contacts where id in (${ids});`
    }
    case 'companies':
      return operation === 'update' ? `${note} select row from contacts where company_id = new.id;` : ''
    default:
      return ''
  }
}

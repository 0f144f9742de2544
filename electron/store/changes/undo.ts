import { z } from 'zod'
import type { History } from '../../../contract/planner.ts'
import { recordKinds } from '../../../domain/planner.ts'
import { refreshStaleContacts } from '../contacts/derived.ts'
import type { StoreContext } from '../context.ts'
import { type Connection, statement } from '../database.ts'
import { columnsOf, tableOf } from '../records.ts'
import { logUnder } from './step.ts'

const stepRow = z.object({ id: z.number(), label: z.string(), import_id: z.string().nullable() })
const changeRow = z.object({
  id: z.number(),
  record_table: z.string(),
  operation: z.enum(['insert', 'update', 'delete']),
  record_row: z.number(),
  before: z.string().nullable(),
})
const cellsOf = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

type Step = z.infer<typeof stepRow>

/** Log rows are read in pieces, so that taking back a large import needs little memory. */
const PIECE = 1000

const lastDone = 'select id, label, import_id from undo_steps where undone = 0 order by id desc limit 1'
const firstUndone = 'select id, label, import_id from undo_steps where undone = 1 order by id limit 1'

/** Labels of the steps that undo and redo would take, for the menu. */
export function history({ db }: StoreContext): History {
  return { undo: find(db, lastDone)?.label ?? null, redo: find(db, firstUndone)?.label ?? null }
}

/** Takes the last step back. Its label is answered, null when there was none. */
export function undo({ db }: StoreContext): { readonly label: string | null } {
  return turn(db, find(db, lastDone), 1)
}

/** Repeats the step that was taken back last. */
export function redo({ db }: StoreContext): { readonly label: string | null } {
  return turn(db, find(db, firstUndone), 0)
}

function find(db: Connection, sql: string): Step | null {
  const row = statement(db, sql).get()
  return row === undefined ? null : stepRow.parse(row)
}

/** Applies a step's log backwards. The same triggers log the inverse meanwhile, which is what turns it again. */
function turn(db: Connection, step: Step | null, undone: 0 | 1): { readonly label: string | null } {
  if (step === null) return { label: null }
  db.pragma('defer_foreign_keys = on')
  const end = Number(statement(db, 'select coalesce(max(id), 0) from undo_changes').pluck().get())
  logUnder(db, step.id)
  // First, because the companies an import added go with its log, and its contacts still refer to them.
  if (step.import_id !== null) takeAwayImport(db, step)
  for (let below = end + 1; ; ) {
    const piece = z.array(changeRow).parse(
      statement(
        db,
        `select id, record_table, operation, record_row, before from undo_changes
         where step_id = ? and id < ? order by id desc limit ${PIECE}`,
      ).all(step.id, below),
    )
    for (const change of piece) revert(db, change)
    const last = piece.at(-1)
    if (last === undefined) break
    below = last.id
  }
  statement(db, 'delete from undo_changes where step_id = ? and id <= ?').run(step.id, end)
  refreshStaleContacts(db)
  logUnder(db, null)
  statement(db, 'update undo_steps set undone = ? where id = ?').run(undone, step.id)
  return { label: step.label }
}

/** Contacts of an import are not in the log one by one; from here on they are, so that redo is like any other. */
function takeAwayImport(db: Connection, step: Step): void {
  statement(db, 'delete from contacts where import_id = ?').run(step.import_id)
  statement(db, 'delete from imports where id = ?').run(step.import_id)
  statement(db, 'update undo_steps set import_id = null where id = ?').run(step.id)
}

/** The log is data of the file: only tables and columns of records become part of a statement. */
const columnsByTable = new Map(
  recordKinds.map((kind) => [
    tableOf(kind),
    new Set(['row', ...columnsOf(kind).map(({ column }) => column)]),
  ]),
)

function revert(db: Connection, change: z.infer<typeof changeRow>): void {
  const { record_table: table, record_row: row } = change
  const known = columnsByTable.get(table)
  if (known === undefined) throw new TypeError('The undo log names a table that holds no records.')
  if (change.operation === 'insert') {
    statement(db, `delete from ${table} where row = ?`).run(row)
    return
  }
  const cells = Object.entries(cellsOf.parse(JSON.parse(change.before ?? '{}')))
  if (!cells.every(([column]) => known.has(column)))
    throw new TypeError('The undo log names an unknown column.')
  const values = cells.map(([, value]) => value)
  const columns = cells.map(([column]) => column)
  if (change.operation === 'delete') {
    const places = columns.map(() => '?').join(', ')
    statement(db, `insert into ${table} (${columns.join(', ')}) values (${places})`).run(...values)
  } else {
    const set = columns.map((column) => `${column} = ?`).join(', ')
    statement(db, `update ${table} set ${set} where row = ?`).run(...values, row)
  }
}

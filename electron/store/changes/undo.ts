import { z } from 'zod'
import { AskwellError } from '../../../contract/error.ts'
import type { History } from '../../../contract/planner.ts'
import { recordKinds } from '../../../domain/planner.ts'
import { words } from '../../../domain/words/words.ts'
import { refreshStaleContacts } from '../contacts/derived.ts'
import { deleteContacts } from '../contacts/remove.ts'
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
})
const cellsOf = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

type Step = z.infer<typeof stepRow>
type Change = z.infer<typeof changeRow>

/** What was changed is read in pieces, and what was in it stays in the database: taking back a large import needs little memory. */
const PIECE = 20_000

const lastDone = 'select id, label, import_id from undo_steps where undone = 0 order by id desc limit 1'
const firstUndone = 'select id, label, import_id from undo_steps where undone = 1 order by id limit 1'

/** Labels of the steps that undo and redo would take, for the menu. */
export function history({ db }: StoreContext): History {
  return { undo: find(db, lastDone)?.label ?? null, redo: find(db, firstUndone)?.label ?? null }
}

/** The number of the step that undo would take back; null when there is none. */
export function lastStep({ db }: StoreContext): { readonly step: number | null } {
  return { step: find(db, lastDone)?.id ?? null }
}

/**
 * Takes the last step back. Its label is answered, null when there was none.
 * @throws AskwellError `not-found` where `step` names one that is not the last any more.
 */
export function undo(
  { db }: StoreContext,
  { step }: { readonly step?: number | undefined },
): { readonly label: string | null } {
  const last = find(db, lastDone)
  if (step !== undefined && step !== last?.id) throw new AskwellError('not-found', words.app.changedSince)
  return turn(db, last, 1)
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
  if (step.import_id !== null) takeAwayImport(db, step, step.import_id)
  for (let below = end + 1; ; ) {
    const piece = z.array(changeRow).parse(
      statement(
        db,
        `select id, record_table, operation, record_row from undo_changes
         where step_id = ? and id < ? order by id desc limit ${PIECE}`,
      ).all(step.id, below),
    )
    for (const run of runsOf(piece)) revert(db, step.id, run)
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
function takeAwayImport(db: Connection, step: Step, importId: string): void {
  deleteContacts(db, 'import_id = ?', importId)
  statement(db, 'delete from imports where id = ?').run(importId)
  statement(db, 'update undo_steps set import_id = null where id = ?').run(step.id)
}

/** The log is data of the file: only tables and columns of records become part of a statement. */
const columnsByTable = new Map(
  recordKinds.map((kind) => [tableOf(kind), ['row', ...columnsOf(kind).map(({ column }) => column)]]),
)

/** A piece of the log where it changes neither table nor operation: such a run is reverted at once. */
function runsOf(piece: readonly Change[]): Change[][] {
  const runs: Change[][] = []
  for (const change of piece) {
    const run = runs.at(-1)
    const isSame = run?.[0]?.record_table === change.record_table && run[0].operation === change.operation
    if (run !== undefined && isSame) run.push(change)
    else runs.push([change])
  }
  return runs
}

/** Turns a run back inside the database, which takes a third of the time that carrying rows out and in again does. */
function revert(db: Connection, step: number, run: readonly Change[]): void {
  const [first] = run
  const last = run.at(-1)
  if (first === undefined || last === undefined) return
  const { record_table: table, operation } = first
  const columns = columnsByTable.get(table)
  if (columns === undefined) throw new TypeError('The undo log names a table that holds no records.')
  const within = 'from undo_changes where step_id = ? and id between ? and ?'
  switch (operation) {
    case 'insert':
      statement(db, `delete from ${table} where row in (select record_row ${within})`).run(
        step,
        last.id,
        first.id,
      )
      return
    case 'delete': {
      const values = columns.map((column) => `before ->> '${column}'`).join(', ')
      const sql = `insert into ${table} (${columns.join(', ')}) select ${values} ${within} order by id`
      statement(db, sql).run(step, last.id, first.id)
      return
    }
    case 'update':
      for (const change of run) revertUpdate(db, change, columns)
  }
}

function revertUpdate(db: Connection, change: Change, known: readonly string[]): void {
  const before = statement(db, 'select before from undo_changes where id = ?').pluck().get(change.id)
  const cells = Object.entries(cellsOf.parse(JSON.parse(String(before))))
  if (!cells.every(([column]) => known.includes(column)))
    throw new TypeError('The undo log names an unknown column.')
  const set = cells.map(([column]) => `${column} = ?`).join(', ')
  const values = cells.map(([, value]) => value)
  statement(db, `update ${change.record_table} set ${set} where row = ?`).run(...values, change.record_row)
}

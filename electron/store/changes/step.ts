import { refreshStaleContacts } from '../contacts/derived.ts'
import type { StoreContext } from '../context.ts'
import { type Connection, statement } from '../database.ts'

/** Steps that undo remembers, also after a restart. */
export const STEPS_KEPT = 200

/**
 * Makes a change one step of undo. It runs inside the writer's transaction: a change that throws leaves no step, and
 * one that changed nothing leaves none either. The label may tell what in particular is changed.
 */
export function undoable<In, Out>(
  label: string | ((input: In) => string),
  change: (context: StoreContext, input: In) => Out,
) {
  return (context: StoreContext, input: In): Out => {
    const { db } = context
    const step = beginStep(context, typeof label === 'string' ? label : label(input))
    const output = change(context, input)
    endStep(db, step)
    return output
  }
}

/** Opens a step: every change is logged under it until `endStep`. */
export function beginStep(context: StoreContext, label: string): number {
  const { db } = context
  const sql = 'insert into undo_steps (label, at) values (?, ?)'
  const step = Number(statement(db, sql).run(label, context.now().toISOString()).lastInsertRowid)
  logUnder(db, step)
  return step
}

/** Names a step anew: how much it changes may be known only at its end. */
export function relabelStep(db: Connection, step: number, label: string): void {
  statement(db, 'update undo_steps set label = ? where id = ?').run(label, step)
}

/**
 * Closes a step; `importId` names the records that were added without being logged one by one. What could be redone is
 * forgotten, unless nothing was changed: then there is no step either.
 */
export function endStep(db: Connection, step: number, importId: string | null = null): void {
  refreshStaleContacts(db)
  logUnder(db, null)
  if (importId !== null) statement(db, 'update undo_steps set import_id = ? where id = ?').run(importId, step)
  const { changes: isIdle } = statement(
    db,
    `delete from undo_steps where id = ? and import_id is null
     and not exists (select 1 from undo_changes where step_id = undo_steps.id)`,
  ).run(step)
  if (isIdle > 0) return
  statement(db, 'delete from undo_steps where undone = 1').run()
  const kept = 'select id from undo_steps order by id desc limit ?'
  statement(db, `delete from undo_steps where id not in (${kept})`).run(STEPS_KEPT)
}

/** Names the step whose log takes what happens next; null stops logging. */
export function logUnder(db: Connection, step: number | null): void {
  statement(db, 'update change_session set step_id = ?').run(step)
}

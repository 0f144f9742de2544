import type { z } from 'zod'
import { type RecordKind, records } from '../../../domain/planner.ts'
import { isText } from '../../../domain/text.ts'
import { minutes } from '../../../domain/time.ts'
import { refreshStaleContacts } from '../contacts/derived.ts'
import type { StoreContext } from '../context.ts'
import { type Connection, statement } from '../database.ts'

/** Steps that undo remembers, also after a restart. */
export const STEPS_KEPT = 200

/** What is typed on within so many milliseconds of when it was kept last is still the same edit. */
const TYPING_GOES_ON = 10_000

/**
 * Makes a change one step of undo. It runs inside the writer's transaction: a change that throws leaves no step, and
 * one that changed nothing leaves none either. The label may tell what in particular is changed.
 */
export function undoable<In, Out>(
  label: string | ((input: In) => string),
  change: (context: StoreContext, input: In) => Out,
) {
  return asStep(label, change, () => null)
}

interface FieldEdit {
  readonly id: string
  readonly changes: object
}

/**
 * As `undoable`, for fields that are kept while one types in them: a text or minutes that are changed on after a pause go
 * on with the step that began it, so that one edit of a field is one step. Choices and lists are steps of their own.
 */
export function undoableEdit<In extends FieldEdit, Out>(
  kind: RecordKind,
  label: string | ((input: In) => string),
  change: (context: StoreContext, input: In) => Out,
) {
  return asStep(label, change, (input) => typingOf(kind, input))
}

function asStep<In, Out>(
  label: string | ((input: In) => string),
  change: (context: StoreContext, input: In) => Out,
  typing: (input: In) => string | null,
) {
  return (context: StoreContext, input: In): Out => {
    const step = beginStep(context, typeof label === 'string' ? label : label(input), typing(input))
    const output = change(context, input)
    endStep(context.db, step)
    return output
  }
}

/** Names the text or the minutes of a record that an edit is about; null for edits that are about anything else. */
function typingOf(kind: RecordKind, { id, changes }: FieldEdit): string | null {
  const [field, ...others] = Object.entries(changes).flatMap(([name, value]) =>
    value === undefined ? [] : [name],
  )
  const shape: Readonly<Record<string, z.ZodType>> = records[kind].shape
  const isTyped =
    field !== undefined && others.length === 0 && (isText(shape[field]) || shape[field] === minutes)
  return isTyped ? `${kind} ${id} ${field}` : null
}

/** Opens a step, or goes on with the last one where that is about the same field: every change is logged under it until `endStep`. */
export function beginStep({ db, now }: StoreContext, label: string, typing: string | null = null): number {
  const at = now()
  const since = new Date(at.getTime() - TYPING_GOES_ON).toISOString()
  const last = `
    update undo_steps set at = ?
    where id = (select max(id) from undo_steps) and undone = 0 and typing = ? and at between ? and ? returning id`
  const goesOn =
    typing === null
      ? undefined
      : statement(db, last).pluck().get(at.toISOString(), typing, since, at.toISOString())
  const insert = 'insert into undo_steps (label, at, typing) values (?, ?, ?) returning id'
  const step = Number(goesOn ?? statement(db, insert).pluck().get(label, at.toISOString(), typing))
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

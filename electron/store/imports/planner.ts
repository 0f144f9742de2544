import { displayName } from '../../../domain/contact.ts'
import { type PlannerRecords, type RecordKind, recordKinds } from '../../../domain/planner.ts'
import { words } from '../../../domain/words/words.ts'
import { loggedTogether } from '../changes/inserted.ts'
import { beginStep, endStep } from '../changes/step.ts'
import type { StoreContext } from '../context.ts'
import { recordWriter } from '../records.ts'
import type { ImportOutcome } from '../requests.ts'
import { PIECE } from './contacts.ts'
import { planPlanner } from './plannerPlan.ts'
import { refuseStrayOptions } from './strayOption.ts'

/** Changes that a preview shows. */
const EXAMPLES = 50

/**
 * Imports a planner of Askwell, or with `dryRun` says what importing it would do. Records keep their ids: one that is
 * here already is skipped, and so is one that differs from the one here, because an import overwrites nothing. `rows`,
 * `added` and `skipped` count records of every kind; `row` is the record's place in the list of its kind, from 1, and
 * the reason names the kind. One step of undo.
 * @throws AskwellError `unreadable-file` when a record refers to one that is neither in the file nor here, or to an option
 * of another decision; `cancelled`.
 */
export function importPlanner(
  context: StoreContext,
  records: PlannerRecords,
  dryRun: boolean,
): ImportOutcome {
  const { fresh, skipped, rows } = planPlanner(context, records)
  refuseStrayOptions(context.db, fresh, records)
  const added = rows - skipped.length
  if (!dryRun && added > 0) commitPlanner(context, fresh, added)
  const companies = new Map(records.companies.map(({ id, name }) => [id, name]))
  return {
    format: 'askwell',
    rows,
    added,
    merged: 0,
    skipped,
    examples: fresh.contacts.slice(0, EXAMPLES).map((contact) => ({
      name: displayName(contact),
      company: companies.get(contact.companyId ?? '') ?? '',
      position: contact.position,
      change: 'add',
      detail: words.imports.change.add,
    })),
  }
}

function commitPlanner(context: StoreContext, fresh: PlannerRecords, total: number): void {
  const { db, progress } = context
  let done = 0
  db.transaction(() => {
    // Within a kind a record may refer to a later one.
    db.pragma('defer_foreign_keys = on')
    const step = beginStep(context, words.undo.importPlanner)
    for (const kind of recordKinds) loggedTogether(db, step, kind, () => writeAll(kind))
    endStep(db, step)
  }).immediate()

  function writeAll<K extends RecordKind>(kind: K): void {
    const write = recordWriter(db, kind, {})
    for (const record of fresh[kind]) {
      if (done % PIECE === 0) progress({ phase: 'writing', done, total })
      write(record)
      done += 1
    }
  }
}

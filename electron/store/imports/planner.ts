import { isDeepStrictEqual } from 'node:util'
import type { SkippedRow } from '../../../contract/exchange.ts'
import { displayName } from '../../../domain/contact.ts'
import { identityOf, type RecordKind, type RecordOf, recordKinds } from '../../../domain/planner.ts'
import { words } from '../../../domain/words/words.ts'
import { lastRow, loggedTogether } from '../changes/inserted.ts'
import { beginStep, endStep } from '../changes/step.ts'
import type { StoreContext } from '../context.ts'
import { type Connection, statement } from '../database.ts'
import type { PlannerReading } from '../planner/reading.ts'
import { columnsOf, findRecord, recordWriter, tableOf } from '../records.ts'
import type { ImportOutcome } from '../requests.ts'
import { attempt } from './attempt.ts'
import { PIECE } from './contacts.ts'
import { refuseDangling, refuseStrayOptions } from './plannerReferences.ts'

/** Changes that a preview shows. */
const EXAMPLES = 50

/**
 * Imports a planner of Askwell, or with `dryRun` says what importing it would do: then all is done and taken back. Records
 * keep their ids: one that is here already is skipped, and so is one that differs from the one here, because an import
 * overwrites nothing. `rows`, `added` and `skipped` count records of every kind; `row` is the record's place in the list of
 * its kind, from 1, and the reason names the kind. One step of undo. No record is kept in memory, whatever their number.
 * @throws AskwellError `unreadable-file` for what is no planner, a record that breaks its schema or refers to one that is
 * neither in the file nor here, or to an option of another decision; `cancelled`.
 */
export function importPlanner(context: StoreContext, file: PlannerReading, dryRun: boolean): ImportOutcome {
  return attempt(context.db, () => {
    const outcome = importAll(context, file, dryRun)
    return { value: outcome, keep: !dryRun && outcome.added > 0 }
  })
}

function importAll(context: StoreContext, file: PlannerReading, dryRun: boolean): ImportOutcome {
  const { db, progress } = context
  const total = recordKinds.reduce((sum, kind) => sum + file.count(kind), 0)
  const skipped: SkippedRow[] = []
  const examples: ImportOutcome['examples'][number][] = []
  const before = new Map<RecordKind, number>()
  let rows = 0
  // Within a kind a record may refer to a later one.
  db.pragma('defer_foreign_keys = on')
  // What is taken back needs no log.
  const step = dryRun ? null : beginStep(context, words.undo.importPlanner)
  for (const kind of recordKinds) {
    before.set(kind, lastRow(db, kind))
    if (step === null) writeAll(kind)
    else loggedTogether(db, step, kind, () => writeAll(kind))
  }
  report()
  refuseDangling(db, file, before)
  refuseStrayOptions(db, file, before)
  if (step !== null) endStep(db, step)
  return { format: 'askwell', rows, added: rows - skipped.length, merged: 0, skipped, examples }

  function writeAll<K extends RecordKind>(kind: K): void {
    const write = recordWriter(db, kind, {})
    const find = finder(db, kind)
    const alreadyHere = words.imports.skip.alreadyHereOf(kind)
    const differs = words.imports.skip.differsOf(kind)
    let row = 0
    for (const record of file.records(kind)) {
      if (rows % PIECE === 0) report()
      rows += 1
      row += 1
      const known = find(record)
      if (known === null) write(record)
      else skipped.push({ row, reason: isDeepStrictEqual(known, record) ? alreadyHere : differs })
      if (known === null && kind === 'contacts') addExample(record as RecordOf<'contacts'>)
    }
  }

  function report(): void {
    progress({ phase: dryRun ? 'matching' : 'writing', done: rows, total })
  }

  function addExample(contact: RecordOf<'contacts'>): void {
    if (examples.length === EXAMPLES) return
    const { companyId, position } = contact
    const company = companyId === null ? null : findRecord(db, 'companies', 'id = ?', companyId)
    const { add } = words.imports.change
    examples.push({
      name: displayName(contact),
      company: company?.name ?? '',
      position,
      change: 'add',
      detail: add,
    })
  }
}

/** What finds the record that is here, or came earlier in the file, under the name of another. */
function finder<K extends RecordKind>(db: Connection, kind: K): (record: RecordOf<K>) => RecordOf<K> | null {
  const fields = identityOf(kind)
  const columns = columnsOf(kind).filter(({ field }) => fields.includes(field))
  const where = columns.map(({ column }) => `${column} = ?`).join(' and ')
  // Most records are new: asking for no more than whether one is here takes half the time.
  const exists = statement(db, `select 1 from ${tableOf(kind)} where ${where}`)
  return (record) => {
    const identity = columns.map(({ field }) => String(Reflect.get(record, field)))
    return exists.get(...identity) === undefined ? null : findRecord(db, kind, where, ...identity)
  }
}

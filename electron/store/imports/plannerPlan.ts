import { isDeepStrictEqual } from 'node:util'
import { AskwellError } from '../../../contract/error.ts'
import type { SkippedRow } from '../../../contract/exchange.ts'
import {
  identityOf,
  type PlannerRecords,
  type RecordKind,
  type RecordOf,
  recordKinds,
} from '../../../domain/planner.ts'
import { words } from '../../../domain/words/words.ts'
import type { StoreContext } from '../context.ts'
import { statement } from '../database.ts'
import { columnsOf, findRecord, tableOf } from '../records.ts'
import { referencesOf } from '../references.ts'

/** What importing a planner will do: rows = fresh records + skipped. */
export interface PlannerPlan {
  /** The records that are not here yet. */
  readonly fresh: PlannerRecords
  readonly skipped: readonly SkippedRow[]
  readonly rows: number
}

/**
 * Compares a planner with the one here, record by record, and writes nothing.
 * @throws AskwellError `unreadable-file` for a new record whose reference leads nowhere; `cancelled`.
 */
export function planPlanner({ db, progress }: StoreContext, records: PlannerRecords): PlannerPlan {
  const skipped: SkippedRow[] = []
  const idsInFile = new Map<RecordKind, ReadonlySet<string>>()
  const total = recordKinds.reduce((sum, kind) => sum + records[kind].length, 0)
  let rows = 0
  const entries = recordKinds.map((kind) => {
    progress({ phase: 'matching', done: rows, total })
    rows += records[kind].length
    return [kind, freshOf(kind)]
  })
  return { fresh: Object.fromEntries(entries) as PlannerRecords, skipped, rows }

  function freshOf<K extends RecordKind>(kind: K): RecordOf<K>[] {
    const references = referencesOf(db, kind)
    const fields = identityOf(kind)
    const columns = columnsOf(kind).filter(({ field }) => fields.includes(field))
    const where = columns.map(({ column }) => `${column} = ?`).join(' and ')
    const seen = new Map<string, RecordOf<K>>()
    return records[kind].filter((record, index) => {
      const identity = columns.map(({ field }) => text(record, field) ?? '')
      const known = seen.get(identity.join('\n')) ?? findRecord(db, kind, where, ...identity)
      if (known === null) {
        seen.set(identity.join('\n'), record)
        const dangling = references.find(({ field, to }) => !exists(to, text(record, field)))
        if (dangling !== undefined) {
          const place = `${kind}[${index}].${dangling.field}`
          throw new AskwellError('unreadable-file', words.imports.danglingReference(place))
        }
        return true
      }
      const { alreadyHereOf, differsOf } = words.imports.skip
      const reason = isDeepStrictEqual(known, record) ? alreadyHereOf(kind) : differsOf(kind)
      skipped.push({ row: index + 1, reason })
      return false
    })
  }

  function exists(kind: RecordKind, id: string | null): boolean {
    if (id === null) return true
    const inFile =
      idsInFile.get(kind) ?? new Set(records[kind].flatMap((record) => ('id' in record ? [record.id] : [])))
    idsInFile.set(kind, inFile)
    return (
      inFile.has(id) || statement(db, `select 1 from ${tableOf(kind)} where id = ?`).get(id) !== undefined
    )
  }
}

/** A field's text; null when it holds none. */
function text(record: object, field: string): string | null {
  const value: unknown = Reflect.get(record, field)
  return typeof value === 'string' ? value : null
}

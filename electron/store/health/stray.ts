import { z } from 'zod'
import { additions, type RecordKind, type RecordOf, recordKinds, records } from '../../../domain/planner.ts'
import { migrations } from '../migrations/all.ts'
import { columnsOf, tableOf } from '../records.ts'
import { inEmptyPlanner } from './schema.ts'

type Row = Readonly<Record<string, unknown>>

/** By kind, the columns of its table in the order in which they stand in a row. */
const physical = new Map<RecordKind, readonly string[]>()

/** The columns of a kind's table in the order in which they stand in a row, its number first. */
export function physicalColumns(kind: RecordKind): readonly string[] {
  if (physical.size === 0) {
    inEmptyPlanner(migrations.length, (db) => {
      const list = db.prepare('select name from pragma_table_info(?)').pluck()
      for (const each of recordKinds) physical.set(each, z.array(z.string()).parse(list.all(tableOf(each))))
    })
  }
  return physical.get(kind) ?? []
}

/**
 * The record that a row is, of which nothing tells the kind but what it holds. Null for one of another kind, and for one
 * that was damaged: nothing is mended where the kind is a guess.
 * @param row a value for each field of the kind
 * @param kinds those that it may be of
 */
export function strayRecord<K extends RecordKind>(
  kind: K,
  row: Row,
  kinds: readonly RecordKind[],
): RecordOf<K> | null {
  const record = recordOf(kind, row)
  // What fits a kind with a choice among few words is hardly any other.
  const isRather = (other: RecordKind) => choicesOf(other) > choicesOf(kind) && fits(other, kind, row)
  return record === null || kinds.some(isRather) ? null : record
}

function recordOf<K extends RecordKind>(kind: K, row: Row): RecordOf<K> | null {
  const fields: Record<string, unknown> = { ...row }
  for (const { kind: of, field, value } of additions) {
    if (of === kind && fields[field] === null) fields[field] = value
  }
  const parsed = records[kind].safeParse(fields)
  return parsed.success ? (parsed.data as RecordOf<K>) : null
}

function choicesOf(kind: RecordKind): number {
  return Object.values(records[kind].shape).filter((schema) => schema instanceof z.ZodEnum).length
}

/** Whether a row that was read as one of a kind could be one of another. */
function fits(other: RecordKind, kind: RecordKind, row: Row): boolean {
  const values = fieldsInOrder(kind).map((field) => row[field])
  const fields = fieldsInOrder(other)
  if (values.slice(fields.length).some((value) => value !== null)) return false
  return recordOf(other, Object.fromEntries(fields.map((field, at) => [field, values[at] ?? null]))) !== null
}

function fieldsInOrder(kind: RecordKind): readonly string[] {
  const fields = new Map(columnsOf(kind).map(({ column, field }) => [column, field]))
  return physicalColumns(kind).flatMap((column) => fields.get(column) ?? [])
}

import { z } from 'zod'
import { type RecordKind, recordKinds } from '../../domain/planner.ts'
import { type Connection, statement } from './database.ts'
import { columnsOf, tableOf } from './records.ts'

/** A field by which a kind of record refers to another, as the schema has it. */
export interface Reference {
  readonly field: string
  readonly to: RecordKind
}

const foreignKey = z.array(z.object({ from: z.string(), table: z.string() }))

/** The fields through which each kind refers to others; a record there must exist. All refer to an `id`. */
export function referencesOf(db: Connection, kind: RecordKind): readonly Reference[] {
  const keys = foreignKey.parse(statement(db, `pragma foreign_key_list(${tableOf(kind)})`).all())
  return keys.flatMap(({ from, table }) => {
    const field = columnsOf(kind).find(({ column }) => column === from)?.field
    const to = recordKinds.find((other) => tableOf(other) === table)
    return field === undefined || to === undefined ? [] : [{ field, to }]
  })
}

import { type RecordKind, type RecordOf, recordKinds, records } from '../../domain/planner.ts'
import { type Connection, statement } from './database.ts'

type Cell = string | number | null

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The table that keeps records of a kind. */
export function tableOf(kind: RecordKind): string {
  return snake(kind)
}

interface Column {
  readonly field: string
  readonly column: string
}

const columnsByKind = new Map<RecordKind, readonly Column[]>(
  recordKinds.map((kind) => [
    kind,
    Object.keys(records[kind].shape).map((field) => ({ field, column: snake(field) })),
  ]),
)

/** Columns of a kind in schema order; a record's fields in snake case. */
export function columnsOf(kind: RecordKind): readonly Column[] {
  return columnsByKind.get(kind) ?? []
}

/** `t.id "id", t.company_id "companyId"`: selects rows in the shape of the record. */
export function selectList(kind: RecordKind, alias: string = tableOf(kind)): string {
  return columnsOf(kind)
    .map(({ field, column }) => `${alias}.${column} "${field}"`)
    .join(', ')
}

/** Reads what a row holds; a row that breaks its schema is damage, and says so. */
export function parseRecord<K extends RecordKind>(kind: K, row: unknown): RecordOf<K> {
  return records[kind].parse(row) as RecordOf<K>
}

/** Records of a kind that match `where`, a SQL condition with `?` for each parameter. */
export function listRecords<K extends RecordKind>(
  db: Connection,
  kind: K,
  where = 'true',
  ...parameters: readonly Cell[]
): RecordOf<K>[] {
  const rows = statement(db, `select ${selectList(kind)} from ${tableOf(kind)} where ${where}`).all(
    ...parameters,
  )
  return rows.map((row) => parseRecord(kind, row))
}

/** The one record that matches, or null. */
export function findRecord<K extends RecordKind>(
  db: Connection,
  kind: K,
  where: string,
  ...parameters: readonly Cell[]
): RecordOf<K> | null {
  const row = statement(db, `select ${selectList(kind)} from ${tableOf(kind)} where ${where} limit 1`).get(
    ...parameters,
  )
  return row === undefined ? null : parseRecord(kind, row)
}

/** Writes a new record as it is; the caller has parsed it. Returns the row's number in its table. */
export function insertRecord<K extends RecordKind>(db: Connection, kind: K, record: RecordOf<K>): number {
  return recordWriter(db, kind, {})(record)
}

/**
 * As `insertRecord`, for many records of a kind that have the same values in some fields. Those become part of the
 * statement: binding them anew each time would take as long as the insert itself.
 */
export function recordWriter<K extends RecordKind, C extends Partial<RecordOf<K>>>(
  db: Connection,
  kind: K,
  constants: C,
): (record: Omit<RecordOf<K>, keyof C>) => number {
  const columns = columnsOf(kind)
  const bound = columns.filter(({ field }) => !(field in constants))
  const values = columns.map((column) => (bound.includes(column) ? '?' : literal(cell(constants, column))))
  const sql = `insert into ${tableOf(kind)} (${columns.map(({ column }) => column).join(', ')}) values (${values.join(', ')})`
  const insert = statement(db, sql)
  return (record) => Number(insert.run(...cells(record, bound)).lastInsertRowid)
}

/** Changes the named fields of the records that match; fields that are undefined stay as they are. Returns how many. */
export function updateRecords<K extends RecordKind>(
  db: Connection,
  kind: K,
  changes: { readonly [F in keyof RecordOf<K>]?: RecordOf<K>[F] | undefined },
  where: string,
  ...parameters: readonly Cell[]
): number {
  const given = new Map<string, unknown>(Object.entries(changes))
  const columns = columnsOf(kind).filter(({ field }) => given.get(field) !== undefined)
  if (columns.length === 0) return 0
  const sql = `update ${tableOf(kind)} set ${columns.map((c) => `${c.column} = ?`).join(', ')} where ${where}`
  return statement(db, sql).run(...cells(changes, columns), ...parameters).changes
}

/** Deletes the records that match; what hangs on them goes by the schema's rules. Returns how many. */
export function deleteRecords(
  db: Connection,
  kind: RecordKind,
  where: string,
  ...parameters: readonly Cell[]
): number {
  return statement(db, `delete from ${tableOf(kind)} where ${where}`).run(...parameters).changes
}

function cells(record: object, columns: readonly Column[]): Cell[] {
  return columns.map((column) => cell(record, column))
}

function cell(record: object, { field }: Column): Cell {
  const value: unknown = Reflect.get(record, field)
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value
  throw new TypeError(`A record's field ${field} is not a plain value.`)
}

function literal(value: Cell): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)
}

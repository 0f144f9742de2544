import Database from 'better-sqlite3'
import { z } from 'zod'
import type { Connection } from '../database.ts'
import { migrations } from '../migrations/all.ts'

const entries = z.array(z.string())

/** All that a file declares, in one order: a table, an index, a trigger or a view more, less or changed makes another list. */
const DECLARED = `select json_array(type, name, tbl_name, sql) entry from sqlite_schema order by entry`

const known = new Map<number, readonly string[]>()

/**
 * Whether a file declares exactly what the migrations up to a version make, no more and no less. Nothing that it declares
 * runs for that: the declarations are compared as text.
 * @throws SqliteError when they cannot be read.
 */
export function hasSchemaOf(db: Connection, version: number): boolean {
  const expected = schemaOf(version)
  const found = declared(db)
  return found.length === expected.length && found.every((entry, at) => entry === expected[at])
}

function declared(db: Connection): readonly string[] {
  return entries.parse(db.prepare(DECLARED).pluck().all())
}

function schemaOf(version: number): readonly string[] {
  const found = known.get(version) ?? inEmptyPlanner(version, declared)
  known.set(version, found)
  return found
}

/** Reads something of an empty planner of a schema, made in memory. */
export function inEmptyPlanner<T>(version: number, read: (db: Connection) => T): T {
  const db = new Database(':memory:')
  try {
    for (const sql of migrations.slice(0, version)) db.exec(sql)
    return read(db)
  } finally {
    db.close()
  }
}

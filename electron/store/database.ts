import Database from 'better-sqlite3'
import { foldForIndex } from '../../domain/fold.ts'

export type Connection = Database.Database

/** 'ASKW': how a file says that it is a planner of Askwell. */
export const APPLICATION_ID = 0x41534b57

/**
 * Opens a planner's file, which is there, with every pragma set that a connection has, because SQLite keeps none of them in
 * the file and `synchronous` falls back to NORMAL on reopening. Nothing is written: it may be somebody else's.
 * @throws SqliteError when the file cannot be opened. Whether it is a database tells only the first query.
 */
export function openDatabase(path: string, mode: 'write' | 'read'): Connection {
  const db = new Database(path, { readonly: mode === 'read', fileMustExist: true, timeout: 5000 })
  try {
    db.pragma('trusted_schema = off')
    db.pragma('cell_size_check = on')
    db.pragma('foreign_keys = on')
    db.pragma('temp_store = memory')
    db.pragma('cache_size = -65536')
    db.pragma('synchronous = full')
    // Direct only: a file's own schema must not come to depend on it.
    db.function('fold', { deterministic: true, directOnly: true }, (text) => foldForIndex(String(text)))
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

const prepared = new WeakMap<Connection, Map<string, Database.Statement<unknown[], unknown>>>()

/** The statement for this SQL, prepared once per connection. */
export function statement(db: Connection, sql: string): Database.Statement<unknown[], unknown> {
  const known = prepared.get(db) ?? new Map<string, Database.Statement<unknown[], unknown>>()
  prepared.set(db, known)
  const found = known.get(sql) ?? db.prepare<unknown[], unknown>(sql)
  known.set(sql, found)
  return found
}

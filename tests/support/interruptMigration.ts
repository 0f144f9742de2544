import Database from 'better-sqlite3'
import { migrations } from '../../electron/store/migrations/all.ts'

const { exec, pragma } = Database.prototype

/**
 * From now on migrations on files run statement by statement, and `act` is called before each, before each of the marks
 * that end one, and before the journal's mode is set; with which of all these it is, from 0.
 */
export function interruptMigration(act: (point: number) => void): void {
  let point = -1
  const reach = () => {
    point += 1
    act(point)
  }
  Database.prototype.exec = function (sql) {
    if (this.memory || !migrations.includes(sql)) return exec.call(this, sql)
    for (const statement of statementsOf(sql)) {
      reach()
      exec.call(this, statement)
    }
    return this
  }
  Database.prototype.pragma = function (text, options) {
    if (/^(application_id = \d+|user_version = \d+|journal_mode = wal)$/.test(text)) reach()
    return pragma.call(this, text, options)
  }
}

/** Migrations run whole again. */
export function leaveMigration(): void {
  Object.assign(Database.prototype, { exec, pragma })
}

/** The statements of a migration, none of which holds a semicolon inside. */
function statementsOf(sql: string): readonly string[] {
  return sql.split(/;\s*$/m).filter((statement) => statement.trim() !== '')
}

/** How many points there are in bringing a planner of a schema to the newest one. */
export function pointsFrom(schema: number): number {
  return migrations.slice(schema).flatMap(statementsOf).length + 3
}

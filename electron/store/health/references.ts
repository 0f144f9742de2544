import { z } from 'zod'
import { type RecordKind, recordKinds } from '../../../domain/planner.ts'
import { words } from '../../../domain/words/words.ts'
import type { Connection } from '../database.ts'
import { optionReferences } from '../imports/plannerReferences.ts'
import { columnsOf, insertRecord, tableOf } from '../records.ts'
import { mend } from './mend.ts'

const reference = z.object({ from: z.string(), table: z.string(), to: z.string(), on_delete: z.string() })

/**
 * Settles references to records that are gone, with SQLite's own checks off. A person of whom only what hangs on them is
 * left gets a record without a name, so that it is kept; everything else goes by the schema's rules, as if the record that
 * is gone had been deleted. Answers how many people got one.
 */
export function settleReferences(db: Connection, now: Date): number {
  const nameless = addNameless(db, now)
  for (const kind of recordKinds) {
    for (const { from, table, to, on_delete } of referencesOf(db, kind)) {
      const dangling = `${from} is not null and ${from} not in (select ${to} from ${table})`
      const own = tableOf(kind)
      if (on_delete === 'SET NULL') db.exec(`update ${own} set ${from} = null where ${dangling}`)
      else db.exec(`delete from ${own} where ${dangling}`)
    }
  }
  for (const { kind, option, decision } of optionReferences) {
    const [from, within] = [option, decision].map((field) => columnOf(kind, field))
    db.exec(`
      update ${tableOf(kind)} as r set ${from} = null
      where ${from} is not null
      and not exists (select 1 from decision_options o where o.id = r.${from} and o.decision_id is r.${within})`)
  }
  return nameless
}

function addNameless(db: Connection, now: Date): number {
  const gone = new Set<string>()
  // Who is not another person is nothing to keep of somebody.
  for (const kind of recordKinds.filter((each) => each !== 'keptApart')) {
    for (const { from, table, to, on_delete } of referencesOf(db, kind)) {
      if (table !== tableOf('contacts') || on_delete !== 'CASCADE') continue
      const sql = `select distinct ${from} from ${tableOf(kind)} where ${from} not in (select ${to} from ${table})`
      for (const id of z.array(z.string()).parse(db.prepare(sql).pluck().all())) gone.add(id)
    }
  }
  const nameless = [...gone].flatMap(
    (id) => mend('contacts', { id, given: words.health.lostName, source: 'own' }, now) ?? [],
  )
  for (const record of nameless) insertRecord(db, 'contacts', record)
  return nameless.length
}

function referencesOf(db: Connection, kind: RecordKind): readonly z.infer<typeof reference>[] {
  return z.array(reference).parse(db.pragma(`foreign_key_list(${tableOf(kind)})`))
}

function columnOf(kind: RecordKind, field: string): string {
  return columnsOf(kind).find((each) => each.field === field)?.column ?? field
}

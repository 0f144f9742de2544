import { type CsvMapping, csvMapping, type ImportTable } from '../../../domain/csvMapping.ts'
import { foldForIndex } from '../../../domain/fold.ts'
import { fromJson } from '../../../domain/json.ts'
import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import type { StoreContext } from '../context.ts'
import { type Connection, statement } from '../database.ts'

/** Tables whose columns are remembered. */
const KEPT = 50

/** What the columns of a table with this header were taken for last time; null for one that is new. */
export function rememberedMapping(db: Connection, table: ImportTable): CsvMapping | null {
  const sql = 'select mapping from csv_mappings where header = ?'
  const found = statement(db, sql).pluck().get(headerOf(table))
  if (typeof found !== 'string') return null
  const { data } = csvMapping.safeParse(fromJson(found))
  return data?.columns.length === table.columns.length ? data : null
}

/** Remembers what the columns of an imported table were taken for. It is no record: undo does not forget it. */
export function rememberMapping({ db, now }: StoreContext, table: ImportTable): void {
  if (hasNoHeader(table)) return
  const mapping: CsvMapping = { columns: table.columns.map(({ field }) => field) }
  db.transaction(() => {
    statement(
      db,
      `insert into csv_mappings (header, mapping, used_at) values (?, ?, ?)
       on conflict (header) do update set mapping = excluded.mapping, used_at = excluded.used_at`,
    ).run(headerOf(table), JSON.stringify(mapping), toInstant(now()))
    const newest = 'select header from csv_mappings order by used_at desc, rowid desc limit ?'
    statement(db, `delete from csv_mappings where header not in (${newest})`).run(KEPT)
  }).immediate()
}

/** Two exports of one program have one header, whatever their case. */
function headerOf({ columns }: ImportTable): string {
  return columns.map(({ name }) => foldForIndex(name)).join('\n')
}

/** Two tables without names of columns have nothing in common. */
function hasNoHeader({ columns }: ImportTable): boolean {
  return columns.every(({ name }, at) => name === words.imports.column(at + 1))
}

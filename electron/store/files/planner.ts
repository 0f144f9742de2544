import {
  identityOf,
  PLANNER_FORMAT,
  PLANNER_VERSION,
  type RecordKind,
  recordKinds,
} from '../../../domain/planner.ts'
import type { StoreContext } from '../context.ts'
import { statement } from '../database.ts'
import { columnsOf, parseRecord, selectList, tableOf } from '../records.ts'

const PIECE = 500

/**
 * The planner's JSON, piece by piece: one array for each kind of record, in the order of what identifies them, so that
 * equal planners give equal files. The text is that of `JSON.stringify` with two spaces, which may be longer than a
 * string can be.
 */
export function* plannerPieces({ db, progress }: StoreContext): Iterable<string> {
  const counts = recordKinds.map((kind) =>
    Number(
      statement(db, `select count(*) from ${tableOf(kind)}`)
        .pluck()
        .get(),
    ),
  )
  const total = counts.reduce((sum, count) => sum + count, 0)
  let done = 0
  yield `{\n  "format": ${JSON.stringify(PLANNER_FORMAT)},\n  "version": ${PLANNER_VERSION}`
  for (const kind of recordKinds) {
    yield `,\n  ${JSON.stringify(kind)}: `
    let before = '[\n    '
    for (const row of rowsOf(kind)) {
      if (done % PIECE === 0) progress({ phase: 'writing', done, total })
      done += 1
      yield before + JSON.stringify(parseRecord(kind, row), null, 2).replaceAll('\n', '\n    ')
      before = ',\n    '
    }
    yield before === '[\n    ' ? '[]' : '\n  ]'
  }
  progress({ phase: 'writing', done, total })
  yield '\n}\n'

  function rowsOf(kind: RecordKind): Iterable<unknown> {
    const order = columnsOf(kind).filter(({ field }) => identityOf(kind).includes(field))
    const sql = `select ${selectList(kind)} from ${tableOf(kind)} order by ${order.map(({ column }) => column).join(', ')}`
    return statement(db, sql).iterate()
  }
}

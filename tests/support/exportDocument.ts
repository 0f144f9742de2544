import {
  identityOf,
  PLANNER_FORMAT,
  PLANNER_VERSION,
  type PlannerRecords,
  recordKinds,
} from '../../domain/planner.ts'
import type { StoreContext } from '../../electron/store/context.ts'
import { columnsOf, listRecords } from '../../electron/store/records.ts'

/** Every record of the planner as one value, in the order in which an export writes them. */
export function exportDocument({ db }: StoreContext) {
  const entries = recordKinds.map((kind) => {
    const order = columnsOf(kind).filter(({ field }) => identityOf(kind).includes(field))
    return [kind, listRecords(db, kind, `true order by ${order.map(({ column }) => column).join(', ')}`)]
  })
  return {
    format: PLANNER_FORMAT,
    version: PLANNER_VERSION,
    ...(Object.fromEntries(entries) as PlannerRecords),
  }
}

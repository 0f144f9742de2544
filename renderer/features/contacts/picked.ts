import type { ContactFilter } from '../../../domain/contactFilter.ts'
import type { Selection } from '../../../domain/selection.ts'

/** Which contacts are selected: those named, or all that the list holds but those named. */
export interface Picked {
  readonly isAll: boolean
  readonly ids: ReadonlySet<string>
}

export const nobody: Picked = { isAll: false, ids: new Set() }
export const everybody: Picked = { isAll: true, ids: new Set() }

/** Whether a contact is selected. */
export function isPicked({ isAll, ids }: Picked, id: string): boolean {
  return ids.has(id) !== isAll
}

/** The selection with one contact more, or one less. */
export function toggled({ isAll, ids }: Picked, id: string): Picked {
  return { isAll, ids: ids.has(id) ? without(ids, [id]) : new Set([...ids, id]) }
}

/** The selection with all of these in it. */
export function withThese({ isAll, ids }: Picked, these: readonly string[]): Picked {
  return { isAll, ids: isAll ? without(ids, these) : new Set([...ids, ...these]) }
}

/** How many are selected in a list of `total`. */
export function countPicked({ isAll, ids }: Picked, total: number): number {
  return isAll ? Math.max(0, total - ids.size) : ids.size
}

/** The selection as the planner is told it. */
export function selectionOf({ isAll, ids }: Picked, filter: ContactFilter): Selection {
  return isAll ? { kind: 'all', filter, except: [...ids] } : { kind: 'ids', ids: [...ids] }
}

function without(ids: ReadonlySet<string>, gone: readonly string[]): ReadonlySet<string> {
  const left = new Set(ids)
  for (const id of gone) left.delete(id)
  return left
}

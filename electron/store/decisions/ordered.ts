import type { Connection } from '../database.ts'
import { listRecords, updateRecords } from '../records.ts'

/** What a decision keeps in an order of its own. */
export type OrderedKind = 'decisionOptions' | 'openQuestions'

/** A decision's options, or its open questions, in their order. */
export function ordered<K extends OrderedKind>(db: Connection, kind: K, decisionId: string) {
  return listRecords(db, kind, 'decision_id = ? order by position, row', decisionId)
}

/** The position after all others. */
export function endOf(db: Connection, kind: OrderedKind, decisionId: string): number {
  return Math.max(-1, ...ordered(db, kind, decisionId).map(({ position }) => position)) + 1
}

/** Moves one to an index of the new order; past the end it stands last. */
export function moveTo(
  db: Connection,
  kind: OrderedKind,
  moved: { readonly id: string; readonly decisionId: string; readonly position: number },
  index: number,
): void {
  const others: (typeof moved)[] = ordered(db, kind, moved.decisionId).filter(({ id }) => id !== moved.id)
  others.toSpliced(index, 0, moved).forEach((record, position) => {
    if (record.position !== position) updateRecords(db, kind, { position }, 'id = ?', record.id)
  })
}

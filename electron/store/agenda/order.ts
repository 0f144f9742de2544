import { AskwellError } from '../../../contract/error.ts'
import type { AgendaItem } from '../../../domain/agenda.ts'
import { words } from '../../../domain/words/words.ts'
import type { Connection } from '../database.ts'
import { findRecord, listRecords, updateRecords } from '../records.ts'

/** An interview's agenda in its order. */
export function agendaOf(db: Connection, interviewId: string): AgendaItem[] {
  return listRecords(db, 'agendaItems', 'interview_id = ? order by position, row', interviewId)
}

/** @throws AskwellError `not-found` for an id that no agenda item has. */
export function requireItem(db: Connection, id: string): AgendaItem {
  const item = findRecord(db, 'agendaItems', 'id = ?', id)
  if (item === null) throw new AskwellError('not-found', words.agenda.gone)
  return item
}

/** Gives the items positions 0, 1, 2 … in this order; only those that stood elsewhere are written. */
export function keepOrder(db: Connection, items: readonly AgendaItem[]): void {
  items.forEach((item, position) => {
    if (item.position !== position) updateRecords(db, 'agendaItems', { position }, 'id = ?', item.id)
  })
}

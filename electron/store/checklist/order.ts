import { AskwellError } from '../../../contract/error.ts'
import type { PlannedTask } from '../../../domain/checklistTasks.ts'
import type { ChecklistItem } from '../../../domain/interview.ts'
import { words } from '../../../domain/words/words.ts'
import type { StoreContext } from '../context.ts'
import type { Connection } from '../database.ts'
import { deleteRecords, findRecord, insertRecord, listRecords, updateRecords } from '../records.ts'

/** An interview's checklist in its order. */
export function checklistOf(db: Connection, interviewId: string): ChecklistItem[] {
  return listRecords(db, 'checklistItems', 'interview_id = ? order by position, row', interviewId)
}

/** @throws AskwellError `not-found` for an id that no checklist item has. */
export function requireChecklistItem(db: Connection, id: string): ChecklistItem {
  const item = findRecord(db, 'checklistItems', 'id = ?', id)
  if (item === null) throw new AskwellError('not-found', words.checklist.gone)
  return item
}

/**
 * Makes a list the interview's checklist: what is not on it goes, tasks without an id come in, and due times and places
 * are as the list has them. Only what differs is written.
 */
export function keepChecklist(
  { db, newId }: StoreContext,
  interviewId: string,
  list: readonly (ChecklistItem | PlannedTask)[],
): void {
  const before = new Map(checklistOf(db, interviewId).map((item) => [item.id, item]))
  const after = list.map((item, position): ChecklistItem => {
    const ofItem = 'id' in item ? item : { ...item, id: newId(), interviewId, doneAt: null }
    return { ...ofItem, position }
  })
  const staying = new Set(after.map(({ id }) => id))
  for (const id of before.keys()) if (!staying.has(id)) deleteRecords(db, 'checklistItems', 'id = ?', id)
  for (const item of after) {
    const old = before.get(item.id)
    if (old === undefined) insertRecord(db, 'checklistItems', item)
    else if (old.position !== item.position || old.dueMinutes !== item.dueMinutes) {
      const { position, dueMinutes } = item
      updateRecords(db, 'checklistItems', { position, dueMinutes }, 'id = ?', item.id)
    }
  }
}

import type { ChecklistForm } from '../../../contract/checklist.ts'
import { missingTasks, swapTasks, withTasks } from '../../../domain/checklistSwap.ts'
import type { TaskFacts } from '../../../domain/checklistTasks.ts'
import type { Interview } from '../../../domain/interview.ts'
import { toInstant } from '../../../domain/time.ts'
import type { StoreContext } from '../context.ts'
import { requireInterview } from '../interviews/require.ts'
import { deleteRecords, insertRecord, updateRecords } from '../records.ts'
import { checklistOf, keepChecklist, requireChecklistItem } from './order.ts'

/** What decides which tasks an interview calls for, at this moment and on this machine. */
export function taskFactsOf({ zone, now }: StoreContext, interview: TaskFacts['interview']): TaskFacts {
  return { interview, home: zone, now: now() }
}

/** Adds what the way of talking calls for and the list lacks, as far as it can still be done. */
export function fillChecklist(
  context: StoreContext,
  { interviewId }: { readonly interviewId: string },
): { readonly added: number } {
  const interview = requireInterview(context, interviewId)
  const items = checklistOf(context.db, interviewId)
  const added = missingTasks(items, taskFactsOf(context, interview))
  keepChecklist(context, interviewId, withTasks(items, added))
  return { added: added.length }
}

/** Brings a checklist in line with how its interview was changed. */
export function followInterview(context: StoreContext, before: Interview, after: Interview): void {
  const items = checklistOf(context.db, after.id)
  const swapped = swapTasks(items, taskFactsOf(context, before), taskFactsOf(context, after))
  if (swapped !== items) keepChecklist(context, after.id, swapped)
}

/** Adds an item of the user's own after the others. */
export function addChecklistItem(
  context: StoreContext,
  { interviewId, item }: { readonly interviewId: string; readonly item: ChecklistForm },
): { readonly id: string } {
  const { db, newId } = context
  requireInterview(context, interviewId)
  const id = newId()
  const position = Math.max(-1, ...checklistOf(db, interviewId).map((other) => other.position)) + 1
  insertRecord(db, 'checklistItems', { id, interviewId, position, task: '', ...item, doneAt: null })
  return { id }
}

/** Changes what an item says, or when it is due. */
export function editChecklistItem(
  { db }: StoreContext,
  {
    id,
    changes,
  }: {
    readonly id: string
    readonly changes: { readonly [F in keyof ChecklistForm]?: ChecklistForm[F] | undefined }
  },
): Record<string, never> {
  requireChecklistItem(db, id)
  updateRecords(db, 'checklistItems', changes, 'id = ?', id)
  return {}
}

/** Ticks an item, or takes the tick away. */
export function checkItem(
  { db, now }: StoreContext,
  { checklistItemId: id, done }: { readonly checklistItemId: string; readonly done: boolean },
): Record<string, never> {
  requireChecklistItem(db, id)
  updateRecords(db, 'checklistItems', { doneAt: done ? toInstant(now()) : null }, 'id = ?', id)
  return {}
}

/** Moves an item to an index of the new order; past the end it stands last. */
export function moveChecklistItem(
  context: StoreContext,
  { id, index }: { readonly id: string; readonly index: number },
): Record<string, never> {
  const item = requireChecklistItem(context.db, id)
  const others = checklistOf(context.db, item.interviewId).filter((other) => other.id !== id)
  keepChecklist(context, item.interviewId, others.toSpliced(index, 0, item))
  return {}
}

/** Removes an item. */
export function removeChecklistItem(
  { db }: StoreContext,
  { id }: { readonly id: string },
): Record<string, never> {
  requireChecklistItem(db, id)
  deleteRecords(db, 'checklistItems', 'id = ?', id)
  return {}
}
